package org.dateline.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.dateline.claims.NameIndex.Named;
import org.dateline.claims.Report.Form;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.claims.Speaker.Salience;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.DependencyTree;
import org.dateline.text.EntityVotes;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Resolves the sources of an article's reports, in reading order, by who has spoken so far. */
final class SourceResolver {
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
  private static final Set<String> DETERMINERS = Set.of("DT", "PRP$", "PDT", "WDT");
  private static final Set<String> POINTING =
      Set.of("the", "this", "these", "those", "that", "both");

  private final AnnotatedArticle article;
  private final NameIndex names;
  private final SourceNouns nouns;
  private final Speakers speakers;
  private int read;

  SourceResolver(AnnotatedArticle article, List<Name> names, SourceNouns nouns) {
    this.article = article;
    this.names = new NameIndex(names);
    this.nouns = nouns;
    speakers = new Speakers();
  }

  /** The source of the next report; reports must come in reading order. */
  Source resolve(Report report) {
    if (report.source().isEmpty()) {
      return report.form() == Form.QUOTATION ? speakers.last() : Source.NONE;
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
      Sentence sentence = article.sentences().get(i);
      List<Speaker> found = new ArrayList<>(descriptions(sentence));
      names.in(sentence.span()).forEach(named -> found.add(mentioned(sentence, named)));
      found.sort(Comparator.comparing(speaker -> speaker.source().span().orElseThrow()));
      found.stream()
          .filter(speaker -> speaker.source().span().orElseThrow().start() < offset)
          .forEach(speakers::add);
    }
    read = Math.max(read, until.number() - 1);
  }

  private Speaker mentioned(Sentence in, Named named) {
    return speaker(
        in,
        named.name(),
        new Source(named.name().name(), Optional.of(named.span()), kind(named.name()), false),
        Descriptions.of(in, named.span()),
        isSubject(in, named.span()) ? Salience.SUBJECT : Salience.NAMED);
  }

  private static boolean isSubject(Sentence in, Span span) {
    return in.parse().isPresent()
        && in.tokens().stream()
            .filter(token -> span.covers(token.span()))
            .anyMatch(token -> in.parse().get().is(token.index(), "nsubj"));
  }

  /**
   * The people whom a sentence mentions without a name: "a young reporter", "company officials".
   */
  private List<Speaker> descriptions(Sentence in) {
    List<Speaker> found = new ArrayList<>();
    int first = 0;
    for (Token token : in.tokens()) {
      if (!NounPhrase.goesOn(token)) {
        first = token.index() + 1;
      } else if (NounPhrase.endsAt(in, token.index())
          && isSomebody(token)
          && !in.token(first).tagged("PRP$")
          && !isBesideName(in, first, token.index())) {
        SourcePhrase phrase = new SourcePhrase(new Range(first, token.index()), token.index());
        Span span = in.span(first, token.index());
        found.add(described(in, phrase, span, Salience.DESCRIBED));
      }
    }
    return found;
  }

  /** Whether the words tell more of a name: "the mayor, Jo Roe", "Jo Roe, the mayor". */
  private boolean isBesideName(Sentence in, int first, int last) {
    return isName(in, last + 1)
        || (comma(in, last + 1) && isName(in, last + 2))
        || (comma(in, first - 1) && isName(in, first - 2));
  }

  private static boolean comma(Sentence in, int index) {
    return index >= 0 && index < in.size() && in.token(index).word().equals(",");
  }

  private boolean isName(Sentence in, int index) {
    return index >= 0
        && index < in.size()
        && names
            .at(in.token(index).span())
            .filter(named -> named.name().type() == NameType.PERSON)
            .isPresent();
  }

  private boolean isSomebody(Token noun) {
    return noun.tag().matches("NNS?") && names.at(noun.span()).isEmpty() && nouns.isSomebody(noun);
  }

  private Speaker speaker(
      Sentence in, Name name, Source source, Set<String> words, Salience salience) {
    Set<String> all = new HashSet<>(words);
    all.addAll(List.of(name.role().toLowerCase(Locale.ROOT).split(" ")));
    String gender =
        all.stream().map(nouns::gender).filter(g -> !g.isEmpty()).findFirst().orElse("");
    String[] parts = name.name().toLowerCase(Locale.ROOT).split(" ");
    if (name.type() == NameType.ORGANISATION) {
      all.addAll(List.of(parts));
    }
    return new Speaker(
        source,
        parts[parts.length - 1],
        all,
        name.type() == NameType.PERSON,
        false,
        name.type() == NameType.PLACE,
        gender,
        in.number(),
        salience);
  }

  private Speaker speaker(Sentence in, SourcePhrase phrase, Span span) {
    Token head = in.token(phrase.head());
    if (RELATIVES.contains(head.lower()) && antecedent(in, head).isPresent()) {
      Speaker meant = speaker(in, antecedent(in, head).get(), span);
      return as(meant, span, in, Salience.REPORTED);
    }
    Salience salience = salience(in, phrase);
    if (head.tagged("PRP")) {
      return speakers
          .pronoun(head.lower(), in.number())
          .map(s -> as(s, span, in, salience))
          .orElseGet(() -> described(in, phrase, span, salience));
    }
    Optional<Named> named = named(in, phrase);
    if (named.isPresent()) {
      Name name = named.get().name();
      Speaker speaker =
          speaker(
              in,
              name,
              new Source(name.name(), Optional.of(span), kind(name), false),
              Descriptions.of(in, named.get().span()),
              salience);
      boolean role = speaker.place() && nouns.isSomebody(head);
      return role ? speaker.asPerson() : speaker;
    }
    return known(in, phrase)
        .map(speaker -> as(speaker, span, in, salience))
        .orElseGet(() -> described(in, phrase, span, salience));
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

  private static Speaker as(Speaker speaker, Span span, Sentence in, Salience salience) {
    Source source = speaker.source();
    Source again = new Source(source.name(), Optional.of(span), source.kind(), source.anonymous());
    return speaker.spokeAgain(again, in.number(), salience);
  }

  /** The noun phrase that "who" or "which" stands for. */
  private Optional<SourcePhrase> antecedent(Sentence in, Token relative) {
    DependencyTree tree = in.parse().orElseThrow();
    int verb = tree.head(relative.index());
    while (verb >= 0 && !tree.relation(verb).equals("acl:relcl")) {
      verb = tree.head(verb);
    }
    int noun = verb >= 0 ? tree.head(verb) : -1;
    if (noun < 0 || noun > relative.index()) {
      noun =
          relative.index()
              - (in.token(Math.max(0, relative.index() - 1)).word().equals(",") ? 2 : 1);
    }
    if (noun < 0 || !in.token(noun).tagged("N")) {
      return Optional.empty();
    }
    if (relative.lower().equals("who")) {
      noun = speaking(in, tree, noun);
    }
    return Optional.of(
        new SourcePhrase(SourcePhrases.phrase(new ParsedSentence(in, tree), noun), noun));
  }

  /** The subject of the clause where a thing cannot be the one who speaks. */
  private int speaking(Sentence in, DependencyTree tree, int noun) {
    boolean somebody =
        names.at(in.token(noun).span()).isPresent() || nouns.isSomebody(in.token(noun));
    int verb = noun;
    while (verb >= 0 && !in.token(verb).tagged("VB")) {
      verb = tree.head(verb);
    }
    OptionalInt subject = somebody || verb < 0 ? OptionalInt.empty() : tree.child(verb, "nsubj");
    return subject.stream()
        .filter(i -> nouns.isSomebody(in.token(i)) || bodies(in.token(i)))
        .findFirst()
        .orElse(noun);
  }

  private boolean bodies(Token token) {
    return nouns.kind(token).isPresent();
  }

  /** The name that a noun phrase is: its head, or what is set beside it. */
  private Optional<Named> named(Sentence in, SourcePhrase phrase) {
    Optional<Named> head = names.at(in.token(phrase.head()).span());
    if (head.isPresent() || in.parse().isEmpty()) {
      return head;
    }
    DependencyTree tree = in.parse().get();
    for (int child : tree.children(phrase.head(), "appos", "dep", "flat")) {
      Optional<Named> beside = names.at(in.token(child).span());
      if (beside.isPresent()
          && phrase.range().has(child)
          && (beside.get().name().type() != NameType.PLACE
              || nouns.isSomebody(in.token(phrase.head())))) {
        return beside;
      }
    }
    return Optional.empty();
  }

  /** Somebody mentioned before whom "the spokesman" or "the ministry" means. */
  private Optional<Speaker> known(Sentence in, SourcePhrase phrase) {
    Token first = in.token(phrase.range().first());
    boolean pointing =
        POINTING.contains(first.lower())
            || first.tagged("PRP$")
            || in.token(phrase.head()).tag().equals("NNS");
    if (!pointing) {
      return Optional.empty();
    }
    Token head = in.token(phrase.head());
    Set<String> modifiers = modifiers(in, phrase);
    boolean definite = !first.equals(head) && POINTING.contains(first.lower());
    return speakers.called(head.lemma(), modifiers, head.tag().endsWith("S"), definite, nouns);
  }

  private static Set<String> modifiers(Sentence in, SourcePhrase phrase) {
    Set<String> words = new HashSet<>();
    for (int i = phrase.range().first(); i <= phrase.range().last(); i++) {
      Token token = in.token(i);
      if (i != phrase.head() && (token.tagged("JJ") || token.tagged("NN"))) {
        words.add(token.lower());
      }
    }
    return words;
  }

  private Speaker described(Sentence in, SourcePhrase phrase, Span span, Salience salience) {
    Token head = in.token(phrase.head());
    Optional<Source.Kind> kind = nouns.kind(head);
    boolean plural = head.tag().endsWith("S");
    boolean person =
        !plural
            && kind.filter(
                    k ->
                        k == Source.Kind.PERSON
                            || k == Source.Kind.WITNESS
                            || k == Source.Kind.UNNAMED
                            || head.lemma().equals("official")
                            || head.lemma().equals("soldier"))
                .isPresent();
    String name = description(in, phrase);
    boolean anonymous =
        !nouns.isDocument(head)
            && kind.filter(k -> k == Source.Kind.ORGANISATION || k == Source.Kind.MEDIA).isEmpty();
    Source source = new Source(name, Optional.of(span), kind.orElse(Source.Kind.GROUP), anonymous);
    return new Speaker(
        source,
        head.lemma(),
        modifiers(in, phrase),
        person,
        plural,
        false,
        nouns.gender(head),
        in.number(),
        salience);
  }

  /** The words with organisations' names in full: "a DoD release" is one of the ministry. */
  private String expanded(Span span) {
    StringBuilder text = new StringBuilder();
    int at = span.start();
    for (Named named : names.in(span)) {
      boolean longer = named.name().name().length() > named.span().length();
      boolean twice = text.indexOf(named.name().name()) >= 0 || has(span, named.name().name());
      if (named.name().type() == NameType.ORGANISATION && longer && !twice) {
        text.append(article.text().substring(at, named.span().start())).append(named.name().name());
        at = named.span().end();
      }
    }
    return text.append(article.text().substring(at, span.end())).toString();
  }

  private boolean has(Span span, String words) {
    return article.text(span).contains(words);
  }

  /** The phrase without its determiner, in lower case where only the sentence's start raised it. */
  private String description(Sentence in, SourcePhrase phrase) {
    int first = phrase.range().first();
    while (first < phrase.head() && DETERMINERS.contains(in.token(first).tag())) {
      first++;
    }
    String text = expanded(in.span(first, phrase.range().last())).replaceAll("\\s+", " ");
    Token start = in.token(first);
    boolean proper =
        start.tagged("NNP")
            || !start.votes().equals(EntityVotes.NONE)
            || !start.lemma().equals(start.lemma().toLowerCase(Locale.ROOT));
    return start.index() == 0 && !proper
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  private Source.Kind kind(Name name) {
    return switch (name.type()) {
      case PERSON -> Source.Kind.PERSON;
      case PLACE -> Source.Kind.GOVERNMENT;
      case ORGANISATION -> organisation(name);
    };
  }

  private Source.Kind organisation(Name name) {
    for (Source.Kind kind :
        List.of(Source.Kind.GOVERNMENT, Source.Kind.MILITARY, Source.Kind.MEDIA)) {
      if (name.kind().equals(kind.label())) {
        return kind;
      }
    }
    List<String> words = new ArrayList<>(List.of(name.name().toLowerCase(Locale.ROOT).split(" ")));
    for (String word : words) {
      Optional<Source.Kind> kind = nouns.kind(word);
      if (kind.isPresent() && kind.get() != Source.Kind.PERSON) {
        return kind.get();
      }
    }
    return Source.Kind.ORGANISATION;
  }
}
