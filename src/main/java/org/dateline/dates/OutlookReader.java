package org.dateline.dates;

import java.util.Map;
import java.util.Set;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Tells from the verbs around an expression which way its clause looks.
 *
 * <p>It reads tags alone, so that it needs no parse: the nearest verb to the left governs, else the
 * first one to the right.
 */
final class OutlookReader {
  private enum Kind {
    /** A verb whose infinitive has come about, or not: "failed to leave". */
    ACCOMPLISHED,
    /** What stands between a verb of {@link #DEADLINE} and the day: "until". */
    BEFORE_DEADLINE,
    /** A conjunction of what may yet come: "unless". */
    CONDITION,
    /** A verb that sets a day to come: "postponed until Friday". */
    DEADLINE,
    /** A word of plans: "due". */
    FORWARD,
    /** A modal verb whose clause looks forward: "will". */
    MODAL,
    /** A noun whose infinitive lies ahead: "plans to leave". */
    PLAN,
    /** A verb that the present tense puts on a timetable: "begins on Friday". */
    TIMETABLE
  }

  /** No verb farther than this governs; so an endless sentence costs no more than many. */
  private static final int FARTHEST = 60;

  /** How many words may stand between a conjunction and its verb. */
  private static final int SUBJECT = 10;

  private final Map<Kind, Set<String>> words =
      Lexicon.load(OutlookReader.class, "outlook.tsv").words("word", "kind", Kind.class);

  private Set<String> of(Kind kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** How the clause around these tokens looks. */
  Outlook of(Sentence sentence, int first, int last) {
    if (first > 0 && sentence.token(first - 1).lower().equals("since")) {
      return Outlook.PAST;
    }
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
      Token token = sentence.token(i);
      if (of(Kind.FORWARD).contains(token.lower()) && !token.tagged("VBD")) {
        return pluperfect(sentence, i) ? Outlook.PAST : Outlook.FUTURE;
      }
      if (governs(sentence, i)) {
        return setsDay(sentence, i, first) ? Outlook.FUTURE : ofVerb(sentence, i, first);
      }
      if (beginsClause(token)) {
        break;
      }
    }
    for (int i = last + 1; i < Math.min(sentence.size(), last + FARTHEST); i++) {
      if (governs(sentence, i)) {
        return ofVerb(sentence, i, i);
      }
    }
    return Outlook.OPEN;
  }

  private static boolean beginsClause(Token token) {
    return switch (token.word()) {
      case ";", ":", "``", "“" -> true;
      case "that" -> !token.tag().equals("DT");
      default -> false;
    };
  }

  /** A participle in -ing governs only with its auxiliary; a clause it heads hangs on another. */
  private static boolean governs(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (token.tag().equals("VBG")) {
      return at > 0 && sentence.token(at - 1).lemma().equals("be");
    }
    return token.tagged("VB") || token.tag().equals("MD");
  }

  private boolean setsDay(Sentence sentence, int verb, int first) {
    return of(Kind.DEADLINE).contains(sentence.token(verb).lemma())
        && first > 0
        && of(Kind.BEFORE_DEADLINE).contains(sentence.token(first - 1).lower());
  }

  private static boolean pluperfect(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      if (sentence.token(i).lower().equals("had")) {
        return true;
      }
    }
    return false;
  }

  private Outlook ofVerb(Sentence sentence, int at, int first) {
    Token verb = sentence.token(at);
    return switch (verb.tag()) {
      case "MD" -> of(Kind.MODAL).contains(verb.lower()) ? Outlook.FUTURE : Outlook.PAST;
      case "VB" -> infinitive(sentence, at);
      case "VBD" -> Outlook.PAST;
      case "VBN" -> participle(sentence, at);
      case "VBG" -> progressive(sentence, at);
      default -> isCondition(sentence, at) ? Outlook.FUTURE : present(verb, first - at);
    };
  }

  /** Whether the present tense tells what has not come about: "unless they agree by Monday". */
  private boolean isCondition(Sentence sentence, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - SUBJECT); i--) {
      Token token = sentence.token(i);
      if (of(Kind.CONDITION).contains(token.lower())) {
        return true;
      }
      if (token.tagged("VB") || token.tag().equals("MD") || token.word().equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** A timetable in the present tense names its day at once: "begins in Kyiv on Friday". */
  private Outlook present(Token verb, int distance) {
    int near = verb.lemma().equals("be") ? 2 : 6;
    return of(Kind.TIMETABLE).contains(verb.lemma()) && distance <= near
        ? Outlook.FUTURE
        : Outlook.OPEN;
  }

  private Outlook infinitive(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      Token token = sentence.token(i);
      if (isModal(token)) {
        return sentence.token(at).lower().equals("have") ? Outlook.PAST : Outlook.FUTURE;
      }
      if (token.tag().equals("TO")) {
        return governed(sentence, i);
      }
      if (token.tagged("VBD")) {
        return Outlook.PAST;
      }
    }
    return Outlook.OPEN;
  }

  /** A modal verb; the tagger takes the typographic "’ll" for another. */
  private static boolean isModal(Token token) {
    return token.tag().equals("MD") || (token.tagged("VB") && token.lemma().equals("will"));
  }

  private Outlook progressive(Sentence sentence, int at) {
    return switch (sentence.token(at - 1).tag()) {
      case "VBZ", "VBP" -> Outlook.FUTURE;
      case "VB" -> infinitive(sentence, at - 1);
      default -> Outlook.PAST;
    };
  }

  private Outlook governed(Sentence sentence, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
      Token token = sentence.token(i);
      if (token.tagged("VB")) {
        boolean done = of(Kind.ACCOMPLISHED).contains(token.lemma()) || token.lower().equals("had");
        return (done && !token.tag().equals("VBZ")) || pluperfect(sentence, i)
            ? Outlook.PAST
            : Outlook.FUTURE;
      }
      if (token.tag().equals("IN")) {
        break;
      }
      if (of(Kind.PLAN).contains(token.lower())) {
        return Outlook.FUTURE;
      }
    }
    return purpose(sentence, to - 1);
  }

  /** What was done to some end may itself lie back or ahead; what is yet to be done lies ahead. */
  private static Outlook purpose(Sentence sentence, int from) {
    for (int i = from; i >= Math.max(0, from - FARTHEST); i--) {
      if (sentence.token(i).tagged("VBD")) {
        return Outlook.OPEN;
      }
    }
    return isRank(sentence, from) ? Outlook.OPEN : Outlook.FUTURE;
  }

  /** "among the first three to join": they have joined. */
  private static boolean isRank(Sentence sentence, int from) {
    for (int i = from; i >= Math.max(0, from - SUBJECT); i--) {
      String word = sentence.token(i).lower();
      if (word.equals("first") || word.equals("last") || word.equals("latest")) {
        return true;
      }
    }
    return false;
  }

  private Outlook participle(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("MD")) {
        boolean perfect = i + 1 < at && sentence.token(i + 1).lower().equals("have");
        return perfect ? Outlook.PAST : Outlook.FUTURE;
      }
      if (token.tag().equals("TO")) {
        return Outlook.FUTURE;
      }
      if (token.tagged("VBZ") || token.tagged("VBP")) {
        return token.lemma().equals("be") && isCondition(sentence, i)
            ? Outlook.FUTURE
            : Outlook.PAST;
      }
      if (token.tagged("VBD")) {
        return Outlook.PAST;
      }
    }
    return Outlook.PAST;
  }
}
