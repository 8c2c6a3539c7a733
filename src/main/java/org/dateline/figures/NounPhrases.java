package org.dateline.figures;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Reads noun phrases off the parts of speech of a sentence, on either side of a place in it. */
final class NounPhrases {
  /** Nouns without a noun tag that a number counts: "12 dead", "20 others". */
  private static final Set<String> AS_NOUNS =
      Set.of(
          "dead", "wounded", "injured", "missing", "more", "others", "killed", "sick", "homeless");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final Sentence sentence;

  NounPhrases(Sentence sentence) {
    this.sentence = sentence;
  }

  /**
   * A noun phrase without its article.
   *
   * @param last its head, and its last word
   */
  record Phrase(int first, int last) {}

  /** The phrase that begins at a token, up to the noun that ends it. */
  Optional<Phrase> at(int first) {
    int last = -1;
    int at = first;
    while (at < sentence.size() && continues(first, at)) {
      if (isNoun(at)) {
        last = at;
      }
      at++;
    }
    if (last < 0) {
      return first < sentence.size() && AS_NOUNS.contains(lower(first))
          ? Optional.of(new Phrase(first, first))
          : Optional.empty();
    }
    return Optional.of(new Phrase(first, last));
  }

  private boolean continues(int first, int at) {
    Token token = sentence.token(at);
    if (token.tagged("NN") || token.tagged("JJ") || token.tag().equals("POS")) {
      return !(at > first && isTimeWord(at) && at + 1 < sentence.size() && isNoun(at - 1));
    }
    return switch (token.tag()) {
      case "VBN", "VBG" -> leadsToNoun(at + 1);
      case "HYPH" -> at > first || leadsToNoun(at + 1);
      case "AFX", "FW" -> true;
      case "RB" -> at + 1 < sentence.size() && isModifier(at + 1) && leadsToNoun(at + 2);
      case "CC" -> at > first && joins(at);
      case "VBD" -> at == first && leadsToNoun(at + 1) && lower(at).endsWith("ed");
      case "``", "''", "\"" -> leadsToNoun(at + 1);
      default -> false;
    };
  }

  /** "12 people Monday": the day counts nothing. */
  private boolean isTimeWord(int at) {
    return switch (lower(at)) {
      case "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight" ->
          true;
      default -> false;
    };
  }

  private boolean isModifier(int at) {
    Token token = sentence.token(at);
    return token.tagged("JJ") || token.tag().equals("VBN") || token.tag().equals("VBG");
  }

  private boolean leadsToNoun(int at) {
    return at < sentence.size()
        && (isNoun(at)
            || sentence.token(at).tagged("JJ")
            || sentence.token(at).tag().equals("HYPH"));
  }

  boolean isNoun(int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).tagged("NN");
  }

  /** "Digital and physical sales", "men and women"; not the start of another clause or count. */
  private boolean joins(int cc) {
    if (!lower(cc).matches("and|or|&") || cc + 1 >= sentence.size()) {
      return false;
    }
    boolean adjectives = sentence.token(cc - 1).tagged("JJ") && leadsToNoun(cc + 1);
    boolean names =
        sentence.token(cc - 1).tag().equals("NNP")
            && sentence.token(cc + 1).tag().equals("NNP")
            && endsInPlural(cc + 1);
    boolean plurals = sentence.token(cc - 1).tag().equals("NNS") && endsInPlural(cc + 1);
    return adjectives || names || (plurals && !startsClause(cc + 1));
  }

  private boolean endsInPlural(int first) {
    int at = first;
    while (at < sentence.size() && (sentence.token(at).tagged("JJ") || isNoun(at))) {
      at++;
    }
    return at > first && sentence.token(at - 1).tag().equals("NNS");
  }

  private boolean startsClause(int first) {
    int at = first;
    while (at < sentence.size() && (sentence.token(at).tagged("JJ") || isNoun(at))) {
      at++;
    }
    return at < sentence.size() && FINITE.contains(sentence.token(at).tag());
  }

  /** The phrase that ends at a token, without its article. */
  Optional<Phrase> endingAt(int last) {
    if (!isNoun(last)) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && extendsLeft(first - 1)) {
      first--;
    }
    while (first < last && !isStart(first)) {
      first++;
    }
    return Optional.of(new Phrase(first, last));
  }

  private boolean extendsLeft(int at) {
    Token token = sentence.token(at);
    return token.tagged("NN")
        || token.tagged("JJ")
        || token.tag().equals("POS")
        || token.tag().equals("VBN")
        || token.tag().equals("HYPH");
  }

  private boolean isStart(int at) {
    Token token = sentence.token(at);
    return !token.tag().equals("POS") && !token.tag().equals("HYPH");
  }

  private String lower(int at) {
    return sentence.token(at).lower();
  }
}
