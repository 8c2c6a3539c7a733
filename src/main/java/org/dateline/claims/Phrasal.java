package org.dateline.claims;

import java.util.Optional;
import java.util.Set;
import org.dateline.claims.ReportCue.Frame;
import org.dateline.text.Expressions;

/**
 * What a verb reports in the form of a phrase: "17 cases", "the raid a crime", "to have seen it".
 */
record Phrasal(ParsedSentence in, CueLexicon cues, ContentEnd end, ReportCue cue, int verb) {
  private static final Set<String> EMPTY =
      Set.of(
          "this",
          "that",
          "it",
          "so",
          "them",
          "him",
          "her",
          "me",
          "us",
          "himself",
          "herself",
          "itself",
          "themselves");
  private static final Set<String> OF = Set.of("of", "about");
  private static final int LONGEST_DETOUR = 7;
  private static final int LONGEST_SUBJECT = 5;
  private static final Set<String> STARTS =
      Set.of(
          "DT", "JJ", "JJR", "JJS", "CD", "PRP$", "PRP", "PDT", "``", "VBG", "NN", "NNS", "NNP",
          "NNPS", "$", "RB");

  Optional<Range> content() {
    return infinitive()
        .or(() -> linked(Frame.AS, "as"))
        .or(this::named)
        .or(() -> linked(Frame.OF, "of"))
        .or(() -> linked(Frame.FOR, "for"))
        .or(this::number)
        .or(this::object);
  }

  /** "put the toll at 20". */
  private Optional<Range> number() {
    for (int i = verb + 1;
        cue.takes(Frame.NUMBER) && i < Math.min(in.size(), verb + LONGEST_DETOUR);
        i++) {
      if (in.refers(cues, i)) {
        Range range = to(verb + 1);
        int last = i;
        while (last < range.last() && !in.lower(last + 1).equals(",")) {
          last++;
        }
        return Optional.of(new Range(verb + 1, last));
      }
    }
    return Optional.empty();
  }

  /** "denied reports that the road is open", "rejected claims of torture". */
  Optional<Range> report() {
    for (int i = verb + 1; i < Math.min(in.size(), verb + LONGEST_DETOUR) && !in.isFinite(i); i++) {
      if (cues.nounAt(in, i).isPresent()) {
        int first = NounReports.start(in, i);
        first = first < 0 && OF.contains(in.lower(i + 1)) ? i + 2 : first;
        return first < 0 ? Optional.empty() : Optional.of(to(first));
      }
    }
    return Optional.empty();
  }

  /** "claims to have seen it", "expects output to fall". */
  private Optional<Range> infinitive() {
    if (!cue.takes(Frame.TO)) {
      return Optional.empty();
    }
    if (in.lower(verb + 1).equals("to") && in.tag(verb + 2).startsWith("VB")) {
      return Optional.of(to(verb + 1));
    }
    boolean object = in.tree().child(verb, "obj", "ccomp", "xcomp").isPresent() && startsPhrase();
    for (int i = verb + 2;
        object && i < in.size() && !in.isPunctuation(i) && !in.isFinite(i);
        i++) {
      if (in.lower(i).equals("to") && in.tag(i + 1).equals("VB")) {
        return Optional.of(to(verb + 1));
      }
    }
    return Optional.empty();
  }

  /** "described the raid as a crime", "accused the army of shelling homes". */
  private Optional<Range> linked(Frame frame, String link) {
    if (!cue.takes(frame) || !startsPhrase()) {
      return Optional.empty();
    }
    for (int i = verb + 2; i < in.size() && !in.isFinite(i); i++) {
      if (in.lower(i).equals(link)) {
        return Optional.of(to(verb + 1));
      }
      if (in.lower(i).equals(",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "called the raid a crime". */
  private Optional<Range> named() {
    boolean calls = cue.takes(Frame.AS) && !cue.takes(Frame.OBJECT) && startsPhrase();
    boolean two =
        in.tree().child(verb, "xcomp", "dep", "ccomp").isPresent()
            || in.tree().children(verb, "obj").size() > 1;
    return calls && (two || second()) ? Optional.of(to(verb + 1)) : Optional.empty();
  }

  /** Whether a second noun phrase begins after the first. */
  private boolean second() {
    for (int i = verb + 2; i < in.size() && !in.isFinite(i); i++) {
      if (in.tag(i).equals("DT") || in.tag(i).equals("``")) {
        return true;
      }
    }
    return false;
  }

  /** "reported 17 cases". */
  private Optional<Range> object() {
    if (cue.kind().equals("confirm") && report().isPresent()) {
      return Optional.empty();
    }
    if (cue.kind().equals("deny") && !deniable()) {
      return Optional.empty();
    }
    boolean has =
        in.tree().child(verb, "obj", "ccomp", "xcomp", "dep").stream().anyMatch(i -> i > verb);
    return (cue.takes(Frame.OBJECT) || foretellsAmount())
            && has
            && startsPhrase()
            && !EMPTY.contains(in.lower(verb + 1))
        ? Optional.of(thing())
        : Optional.empty();
  }

  /** The noun phrase of an object, which ends where a clause of its own is joined to it. */
  private Range thing() {
    Range all = to(verb + 1);
    for (int i = all.first(); i < all.last() && !in.isFinite(i); i++) {
      boolean joins = WordRole.CONJUNCTION.has(in.lower(i));
      if (joins
          && i > all.first()
          && (Expressions.matches(in.tag(i + 1), "WRB|WDT") || clauseFrom(i + 1))) {
        return new Range(all.first(), i - 1);
      }
    }
    return all;
  }

  /** Whether a subject and its verb begin here. */
  private boolean clauseFrom(int from) {
    boolean subject = Expressions.matches(in.tag(from), "DT|PRP|NN.*|JJ|EX");
    for (int i = from + 1; subject && i <= Math.min(in.size() - 1, from + LONGEST_SUBJECT); i++) {
      if (in.isFinite(i)) {
        return true;
      }
      if (in.isPunctuation(i)) {
        return false;
      }
    }
    return false;
  }

  /** "expects a deficit of $3 million". */
  private boolean foretellsAmount() {
    if (!cue.takes(Frame.AMOUNT) || !Expressions.matches(in.tag(verb + 1), "DT|JJ.*|CD|\\$|NN")) {
      return false;
    }
    int last = Math.min(in.size() - 1, verb + LONGEST_DETOUR);
    for (int i = verb + 1; i <= last && !in.isFinite(i) && !in.lower(i).equals(","); i++) {
      if (in.tag(i).equals("$")
          || Expressions.matches(in.lower(i), "%|percent|million|billion|trillion")) {
        return true;
      }
    }
    return false;
  }

  /** Whether what follows can be true or false: not "bail" or "Jamaica's goals". */
  private boolean deniable() {
    if (in.tag(verb + 1).equals("VBG") || Set.of("any", "all").contains(in.lower(verb + 1))) {
      return true;
    }
    return in.tree().children(verb, "obj", "ccomp", "xcomp", "dep").stream()
        .anyMatch(i -> cues.deniable(in.token(i)));
  }

  private boolean startsPhrase() {
    boolean bounded =
        in.lower(verb + 1).equals("at") && Expressions.matches(in.lower(verb + 2), "least|most");
    boolean phrase = STARTS.contains(in.tag(verb + 1));
    return bounded || (phrase && !in.tree().is(verb + 1, "obl:tmod", "advmod"));
  }

  private Range to(int first) {
    return new Range(first, end.after(verb, first));
  }
}
