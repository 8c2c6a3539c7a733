package org.dateline.claims;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.claims.NameIndex.Named;
import org.dateline.claims.Report.Form;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.claims.Speaker.Being;
import org.dateline.claims.Speaker.Salience;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.DependencyTree;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Resolves the sources of an article's reports, in reading order, by who has spoken so far. */
final class SourceResolver {
  private static final Set<String> POINTING =
      Set.of("the", "this", "these", "those", "that", "both");

  private final AnnotatedArticle article;
  private final NameIndex names;
  private final SourceNouns nouns;
  private final SpeakerReader reader;
  private final Referents referents;
  private final Antecedents antecedents;
  private final Pronouns pronouns;
  private final Wording wording;
  private final Speakers speakers = new Speakers();
  private int read;

  SourceResolver(AnnotatedArticle article, List<Name> names, SourceNouns nouns) {
    this.article = article;
    this.names = new NameIndex(names);
    this.nouns = nouns;
    wording = new Wording(article, this.names);
    reader = new SpeakerReader(this.names, nouns, wording);
    referents = new Referents(this.names, nouns, reader);
    antecedents = new Antecedents(this.names, nouns);
    pronouns = new Pronouns(article.article().publisher(), nouns, speakers, wording);
  }

  /** The source of the next report; reports must come in reading order. */
  Source resolve(Report report) {
    if (report.source().isEmpty()) {
      return report.form() == Form.QUOTATION
          ? speakers.last().map(Speaker::source).orElse(Source.NONE)
          : Source.NONE;
    }
    Sentence in = report.sentence();
    SourcePhrase phrase = report.source().get();
    readUpTo(in, in.token(phrase.range().first()).span().start());
    Span span = in.span(phrase.range().first(), phrase.range().last());
    Speaker speaker = speaker(in, phrase, span);
    speakers.add(speaker);
    return speaker.source();
  }

  /** Takes note of the people and organisations mentioned before an offset. */
  private void readUpTo(Sentence until, int offset) {
    for (int i = read; i < until.number() && i < article.sentences().size(); i++) {
      referents.in(article.sentences().get(i)).stream()
          .filter(speaker -> speaker.source().span().orElseThrow().start() < offset)
          .forEach(speakers::add);
    }
    read = Math.max(read, until.number() - 1);
  }

  private Speaker speaker(Sentence in, SourcePhrase phrase, Span span) {
    Token head = in.token(phrase.head());
    Optional<SourcePhrase> antecedent = antecedents.of(in, head);
    if (antecedent.isPresent()) {
      return speaker(in, antecedent.get(), span).spokeAgain(span, in.number(), Salience.REPORTED);
    }
    Salience salience = salience(in, phrase);
    return together(in, phrase, span, salience)
        .or(() -> meant(in, phrase, span, salience))
        .map(speaker -> speaker.spokeAgain(span, in.number(), salience))
        .orElseGet(() -> described(in, phrase, span, salience));
  }

  private Optional<Speaker> meant(Sentence in, SourcePhrase phrase, Span span, Salience salience) {
    Token head = in.token(phrase.head());
    return head.tagged("PRP")
        ? pronouns.meant(head.lower(), in.number())
        : named(in, phrase, span, salience).or(() -> known(in, phrase));
  }

  /** Two who speak together, where the article tells more of one: "she and her husband". */
  private Optional<Speaker> together(
      Sentence in, SourcePhrase phrase, Span span, Salience salience) {
    OptionalInt and = conjunction(in, phrase);
    if (and.isEmpty()) {
      return Optional.empty();
    }
    Range first = new Range(phrase.range().first(), and.getAsInt() - 1);
    Range second = new Range(and.getAsInt() + 1, phrase.range().last());
    int other = in.parse().orElseThrow().head(and.getAsInt());
    SourcePhrase one = new SourcePhrase(first, phrase.head());
    Optional<Speaker> known =
        meant(in, one, span, salience).filter(speaker -> !speaker.isSeveral());
    Optional<String> name =
        meant(in, new SourcePhrase(second, other), span, salience)
            .map(speaker -> speaker.source().name());
    return known.isEmpty() && name.isEmpty()
        ? Optional.empty()
        : Optional.of(
            known
                .orElseGet(() -> reader.described(in, one, span, salience))
                .with(name.orElseGet(() -> wording.text(in, second))));
  }

  /** The "and" that joins another to the head of a phrase, but for one within a name. */
  private OptionalInt conjunction(Sentence in, SourcePhrase phrase) {
    if (in.parse().isEmpty()) {
      return OptionalInt.empty();
    }
    DependencyTree tree = in.parse().get();
    return tree.children(phrase.head(), "conj").stream()
        .filter(other -> other > phrase.head() && phrase.range().has(other))
        .flatMap(other -> tree.children(other, "cc").stream())
        .filter(and -> in.token(and).lower().equals("and") && phrase.range().has(and))
        .filter(and -> names.at(in.token(and).span()).isEmpty())
        .mapToInt(and -> and)
        .filter(and -> and > phrase.head())
        .findFirst();
  }

  private Optional<Speaker> named(Sentence in, SourcePhrase phrase, Span span, Salience salience) {
    return name(in, phrase)
        .map(named -> reader.named(in, named, span, salience))
        .map(
            speaker ->
                speaker.being() == Being.PLACE && nouns.isSomebody(in.token(phrase.head()))
                    ? speaker.asPerson()
                    : speaker);
  }

  private Speaker described(Sentence in, SourcePhrase phrase, Span span, Salience salience) {
    Speaker speaker = reader.described(in, phrase, span, salience);
    return pronouns.part(in, phrase).map(speaker::called).orElse(speaker);
  }

  /** Whether the source is the subject of the sentence's main clause, or of one beside it. */
  private static Salience salience(Sentence in, SourcePhrase phrase) {
    if (in.parse().isEmpty()) {
      return Salience.SPOKE;
    }
    DependencyTree tree = in.parse().get();
    int verb = tree.head(phrase.head());
    boolean main = verb < 0 || tree.head(verb) < 0 || tree.is(verb, "parataxis", "conj", "ccomp");
    return main ? Salience.SPOKE : Salience.REPORTED;
  }

  /** The name that a noun phrase is: its head, or what is set beside it. */
  private Optional<Named> name(Sentence in, SourcePhrase phrase) {
    Token word = in.token(phrase.head());
    boolean alone = phrase.range().first() == phrase.range().last();
    Optional<Named> head =
        names.at(word.span()).or(() -> alone ? names.bySurname(word.word()) : Optional.empty());
    if (head.isPresent() || in.parse().isEmpty()) {
      return head;
    }
    DependencyTree tree = in.parse().get();
    boolean somebody = nouns.isSomebody(in.token(phrase.head()));
    return tree.children(phrase.head(), "appos", "dep", "flat").stream()
        .filter(child -> phrase.range().has(child))
        .flatMap(child -> names.at(in.token(child).span()).stream())
        .filter(beside -> beside.name().type() != NameType.PLACE || somebody)
        .findFirst()
        .or(() -> somebody ? after(in, phrase.range().last()) : Optional.empty());
  }

  /** The person named between commas after a role: "a doctor, Jo Roe, …". */
  private Optional<Named> after(Sentence in, int last) {
    if (last + 2 >= in.size() || !in.token(last + 1).word().equals(",")) {
      return Optional.empty();
    }
    int first = in.token(last + 2).word().endsWith(".") ? last + 3 : last + 2;
    Optional<Named> named = first < in.size() ? names.at(in.token(first).span()) : Optional.empty();
    return named
        .filter(one -> one.name().type() == NameType.PERSON)
        .filter(one -> isClosed(in, one.span().end()));
  }

  /** Whether a comma, a full stop or the end follows an offset. */
  private static boolean isClosed(Sentence in, int offset) {
    return in.tokens().stream()
        .filter(token -> token.span().start() >= offset)
        .findFirst()
        .filter(token -> !Expressions.matches(token.tag(), "[,.]|''"))
        .isEmpty();
  }

  /** Somebody mentioned before whom "the spokesman", "the ministry" or "the statement" means. */
  private Optional<Speaker> known(Sentence in, SourcePhrase phrase) {
    Token first = in.token(phrase.range().first());
    Token head = in.token(phrase.head());
    boolean definite = !first.equals(head) && POINTING.contains(first.lower());
    if (!definite && !first.tagged("PRP$") && !head.tag().equals("NNS")) {
      return Optional.empty();
    }
    Set<String> modifiers = Wording.modifiers(in, phrase);
    boolean issued = definite && modifiers.isEmpty() && nouns.isIssued(head.lemma());
    return speakers
        .called(head.lemma(), modifiers, head.tag().endsWith("S"), definite, nouns)
        .or(() -> issued ? speakers.lastBody(in.number()) : Optional.empty());
  }
}
