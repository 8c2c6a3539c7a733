package org.dateline.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.claims.Report.Form;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.claims.ReportCue.Frame;
import org.dateline.text.Expressions;
import org.dateline.text.Span;

/** Finds what verbs report: "he said that …", "…, police said", "accused the army of …". */
final class VerbReports {
  private static final Set<String> FIRST_AND_SECOND = Set.of("i", "we", "you");
  private static final Set<String> RELATIVES = Set.of("who", "that");
  private final CueLexicon cues;

  VerbReports(CueLexicon cues) {
    this.cues = cues;
  }

  List<Report> find(ParsedSentence sentence, Quotes quotes) {
    List<Report> reports = new ArrayList<>();
    for (int verb = 0; verb < sentence.size(); verb++) {
      Optional<ReportCue> cue = cues.verbAt(sentence, verb);
      if (cue.isPresent() && !sentence.hyphenated(verb)) {
        new Act(sentence, quotes, cue.get(), verb).report().ifPresent(reports::add);
      }
    }
    return reports;
  }

  /** One verb at work. */
  private final class Act {
    private final ParsedSentence in;
    private final Quotes quotes;
    private final ReportCue cue;
    private final int verb;
    private final Optional<SourcePhrase> source;
    private final Range group;

    Act(ParsedSentence in, Quotes quotes, ReportCue cue, int verb) {
      this.in = in;
      this.quotes = quotes;
      this.cue = cue;
      this.verb = verb;
      source = source();
      group = group();
    }

    private Optional<SourcePhrase> source() {
      Optional<SourcePhrase> agent = in.passive(verb) ? agent() : Optional.empty();
      if (agent.isPresent()) {
        return agent;
      }
      Optional<SourcePhrase> found =
          earlier()
              .flatMap(before -> SourcePhrases.of(in, before))
              .or(() -> SourcePhrases.of(in, verb));
      boolean quoted = found.isPresent() && isQuoted(found.get().head()) && !isQuoted(verb);
      return quoted ? SourcePhrases.near(in, verb).or(() -> found) : found;
    }

    private boolean isQuoted(int index) {
      return quotes.around(in.token(index).span().start()).isPresent();
    }

    /** Who tells in "was told by": the agent. */
    private Optional<SourcePhrase> agent() {
      return in.tree().children(verb, "obl", "obj").stream()
          .filter(
              i -> in.tree().children(i, "case").stream().anyMatch(c -> in.lower(c).equals("by")))
          .map(i -> new SourcePhrase(SourceRange.of(in, i), i))
          .findFirst();
    }

    /** The verb of saying that this one goes on from: "…, he said, adding that …". */
    private Optional<Integer> earlier() {
      int before = verb - 1;
      while (in.isAdverb(before) || isAuxiliary(before)) {
        before--;
      }
      String tense = in.tag(before + 1);
      boolean joined =
          in.lower(before).equals("and")
              || (in.lower(before).equals(",") && in.tag(verb).equals("VBG"));
      boolean own = in.tree().child(verb, "nsubj").isPresent();
      for (int i = before - 1; joined && !own && i >= 0; i--) {
        boolean form = in.tag(verb).equals("VBG") || in.tag(i).equals(tense.replace("VBN", "VBD"));
        if (form && in.isFinite(i) && cues.speaks(in, i)) {
          return Optional.of(i);
        }
      }
      return Optional.empty();
    }

    private boolean isAuxiliary(int index) {
      return index >= 0 && in.tree().is(index, "aux") && in.tree().head(index) == verb;
    }

    Optional<Report> report() {
      return asserts()
          ? content().map(this::within).map(this::closed).map(this::report)
          : Optional.empty();
    }

    private boolean asserts() {
      return (!in.passive(verb) || agent().isPresent())
          && new VerbForm(in, cues, verb).asserts()
          && !displays()
          && source.isPresent()
          && !speaksOfItself()
          && !speaksOfAnyone();
    }

    /** Whether the words are a speaker's own, as in "I think" between quotation marks. */
    private boolean speaksOfItself() {
      return FIRST_AND_SECOND.contains(in.lower(source.orElseThrow().head()))
          && quotes.around(in.token(verb).span().start()).isPresent();
    }

    /** Whether somebody shows a thing rather than a fact: "showed courage", "showed his papers". */
    private boolean displays() {
      return cue.kind().equals("show")
          && source.isPresent()
          && new Complement(in, new ContentEnd(cues, in), verb, group, cue.follows())
              .clause()
              .isEmpty()
          && !cues.canShow(in.token(source.get().head()), cue.takes(Frame.OBJECT));
    }

    /** Whether nobody in particular speaks, as in "those who say". */
    private boolean speaksOfAnyone() {
      int head = source.orElseThrow().head();
      return RELATIVES.contains(in.lower(head)) && WordRole.ANYONE.has(in.lower(head - 1));
    }

    /** The part of a content that lies in the quotation that the verb stands in. */
    private Span within(Span content) {
      return quotes
          .around(in.token(verb).span().start())
          .map(quotation -> common(content, quotation.inner()))
          .orElse(content);
    }

    /** Without what the sentence goes on with after a comma, where the content opened in marks. */
    private Span closed(Span content) {
      return quotes
          .around(content.start())
          .filter(quotation -> content.start() <= quotation.inner().start())
          .map(Quotation::outer)
          .filter(outer -> outer.end() < content.end() && quotes.isFollowedByComma(outer.end()))
          .map(outer -> new Span(content.start(), outer.end()))
          .orElse(content);
    }

    private Span common(Span one, Span other) {
      int start = Math.max(one.start(), other.start());
      return new Span(start, Math.max(start, Math.min(one.end(), other.end())));
    }

    private Report report(Span content) {
      return new Report(
          Form.VERB,
          in.sentence(),
          content,
          in.token(verb).span(),
          cue.kind(),
          cue.rule(),
          source,
          in.negated(verb),
          List.of(),
          false);
    }

    private Optional<Span> content() {
      ContentEnd end = new ContentEnd(cues, in);
      Optional<Span> quoted =
          cue.takes(Frame.QUOTE)
              ? new Quoting(in, quotes, verb, group).content()
              : Optional.empty();
      return quoted
          .or(() -> relative(end))
          .or(() -> after(end))
          .or(() -> phrase(end))
          .or(
              () ->
                  follows()
                      ? new SurroundingClause(in, end, verb, group).clause().map(in::span)
                      : Optional.empty());
    }

    /** "reported 17 cases", of one who can speak: not "the epidemic claimed 20 lives". */
    private Optional<Span> phrase(ContentEnd end) {
      boolean speaker =
          !cue.takes(Frame.OBJECT)
              || cue.kind().equals("show")
              || cues.canSpeak(in.token(source.orElseThrow().head()));
      return speaker
          ? new Phrasal(in, cues, end, cue, verb).content().map(in::span)
          : Optional.empty();
    }

    /** "the man, who police said was armed": what follows the cue, said of the noun before. */
    private Optional<Span> relative(ContentEnd end) {
      int first = verb + 1;
      boolean inserted = cue.follows() && Expressions.matches(in.tag(group.first() - 1), "WDT|WP");
      return inserted && in.isFinite(first)
          ? Optional.of(in.span(new Range(first, end.after(verb, first))))
          : Optional.empty();
    }

    private Optional<Span> after(ContentEnd end) {
      if (cue.kind().equals("confirm")
          && new Phrasal(in, cues, end, cue, verb).report().isPresent()) {
        return Optional.empty();
      }
      if (cue.takes(Frame.REPORT)) {
        Optional<Range> denied = new Phrasal(in, cues, end, cue, verb).report();
        if (denied.isPresent()) {
          return denied.map(in::span);
        }
      }
      boolean bare = cue.follows() || cue.kind().equals("predict");
      return cue.takes(Frame.THAT)
          ? how(end).or(() -> new Complement(in, end, verb, group, bare).clause()).map(in::span)
          : Optional.empty();
    }

    /** "revealed how the men had fled", which tells that they had. */
    private Optional<Range> how(ContentEnd end) {
      int first = verb + 2;
      boolean manner =
          cue.takes(Frame.HOW)
              && in.lower(verb + 1).equals("how")
              && Expressions.matches(in.tag(first), "DT|NN.*|PRP.*|JJ");
      return manner && !Expressions.matches(in.lower(first), "much|many|long|far")
          ? Optional.of(new Range(first, end.after(verb, first))).filter(in::isClause)
          : Optional.empty();
    }

    private boolean follows() {
      boolean apart = source.isPresent() && source.get().head() < group.first();
      return cue.follows() && !apart && !in.tag(verb).equals("VBG");
    }

    /** The verb with its source where the two stand together. */
    private Range group() {
      if (source.isEmpty()) {
        return new Range(verb, verb);
      }
      Range range = source.get().range();
      if (range.last() < verb && onlyAuxiliaries(modified(range.last()) + 1, verb - 1)) {
        return new Range(range.first(), verb);
      }
      return range.first() == verb + 1 ? new Range(verb, range.last()) : new Range(verb, verb);
    }

    /** Where the source ends with the clauses that modify it: "an agency that runs the canal". */
    private int modified(int last) {
      boolean apart = in.lower(last + 1).equals(",") && in.tag(last + 2).startsWith("WP");
      if (apart && in.lower(verb - 1).equals(",")) {
        return verb - 1;
      }
      int head = source.orElseThrow().head();
      int end = last;
      for (int i = last + 1; i < verb && in.tree().dominates(head, i); i++) {
        end = i;
      }
      return end;
    }

    private boolean onlyAuxiliaries(int first, int last) {
      for (int i = first; i <= last; i++) {
        if (!isAuxiliary(i) && !in.isAdverb(i) && !in.lower(i).equals(",")) {
          return false;
        }
      }
      return true;
    }
  }
}
