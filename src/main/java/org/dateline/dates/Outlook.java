package org.dateline.dates;

import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Which way a clause looks in time: back at what was, or forward at what is to come. */
enum Outlook {
  PAST,
  FUTURE,
  OPEN;

  /** Verbs whose infinitive has come about, or not: "failed to leave". */
  private static final Set<String> ACCOMPLISHED =
      Set.of(
          "fail",
          "manage",
          "begin",
          "start",
          "continue",
          "force",
          "use",
          "refuse",
          "decline",
          "happen",
          "appear",
          "seem",
          "have",
          "help",
          "forget",
          "rush",
          "return",
          "go",
          "come",
          "try",
          "attempt",
          "travel");

  private static final Set<String> FORWARD_MODALS =
      Set.of(
          "will", "shall", "may", "might", "can", "must", "should", "would", "could", "wo", "'ll",
          "’ll");
  private static final Set<String> FORWARD_WORDS =
      Set.of(
          "due",
          "scheduled",
          "set",
          "expected",
          "slated",
          "planned",
          "payable",
          "upcoming",
          "expires",
          "deadline",
          "forecast",
          "projected",
          "expire",
          "expiring",
          "hopes",
          "plans",
          "expects",
          "poised");

  /** How the clause around these tokens looks, from its verbs' tags. */
  static Outlook of(Sentence sentence, int first, int last) {
    for (int i = first - 1; i >= 0; i--) {
      Token token = sentence.token(i);
      if (FORWARD_WORDS.contains(token.lower())) {
        return FUTURE;
      }
      if (isVerb(token)) {
        return ofVerb(sentence, i);
      }
      if (endsClause(token)) {
        break;
      }
    }
    for (int i = last + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (isVerb(token) && !token.tag().equals("VBG")) {
        return ofVerb(sentence, i);
      }
    }
    return OPEN;
  }

  private static boolean endsClause(Token token) {
    return token.word().equals(";") || token.word().equals(":");
  }

  private static boolean isVerb(Token token) {
    return token.tagged("VB") || token.tag().equals("MD");
  }

  private static Outlook ofVerb(Sentence sentence, int at) {
    Token verb = sentence.token(at);
    return switch (verb.tag()) {
      case "MD" -> FORWARD_MODALS.contains(verb.lower()) ? FUTURE : PAST;
      case "VB" -> infinitive(sentence, at);
      case "VBD" -> PAST;
      case "VBN" -> participle(sentence, at);
      case "VBG" -> progressive(sentence, at);
      default -> present(sentence, at);
    };
  }

  private static Outlook infinitive(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      Token token = sentence.token(i);
      if (token.tag().equals("MD")) {
        return perfect(sentence, at) ? PAST : FUTURE;
      }
      if (token.tag().equals("TO")) {
        return governed(sentence, i);
      }
      if (token.tag().equals("VBD") || token.lower().equals("did")) {
        return PAST;
      }
    }
    return OPEN;
  }

  private static boolean perfect(Sentence sentence, int at) {
    return sentence.token(at).lower().equals("have");
  }

  private static Outlook governed(Sentence sentence, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 4); i--) {
      Token token = sentence.token(i);
      if (isVerb(token)) {
        return ACCOMPLISHED.contains(token.lemma()) && !token.tag().equals("VBZ") ? PAST : FUTURE;
      }
    }
    return FUTURE;
  }

  private static Outlook participle(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      Token token = sentence.token(i);
      switch (token.tag()) {
        case "MD" -> {
          return i + 1 < at && sentence.token(i + 1).lower().equals("have") ? PAST : FUTURE;
        }
        case "TO" -> {
          return FUTURE;
        }
        case "VBD", "VBZ", "VBP" -> {
          return PAST;
        }
        default -> {}
      }
    }
    return PAST;
  }

  private static Outlook progressive(Sentence sentence, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 3); i--) {
      Token token = sentence.token(i);
      if (isVerb(token)) {
        boolean present = token.tag().equals("VBZ") || token.tag().equals("VBP");
        return present && token.lemma().equals("be") ? FUTURE : ofVerb(sentence, i);
      }
    }
    return PAST;
  }

  private static Outlook present(Sentence sentence, int at) {
    String lemma = sentence.token(at).lemma();
    return Set.of("say", "have", "report", "tell", "claim", "show", "write").contains(lemma)
        ? OPEN
        : FUTURE;
  }
}
