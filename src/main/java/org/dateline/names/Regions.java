package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Completes the names of a list of divisions: "Donetsk and Odesa regions". */
final class Regions {
  private static final Set<String> PLURALS =
      Set.of(
          "regions",
          "oblasts",
          "provinces",
          "districts",
          "counties",
          "governorates",
          "prefectures",
          "states",
          "townships",
          "seas",
          "stations",
          "airports",
          "rivers",
          "lakes",
          "bridges",
          "dams",
          "squares",
          "streets",
          "avenues");

  private static final int LONGEST_LIST = 24;

  private Regions() {}

  /** The mention's words; "Donetsk region" for "Donetsk" in "Donetsk and Odesa regions". */
  static String form(Candidate mention) {
    return noun(mention).map(noun -> mention.form() + " " + noun).orElse(mention.form());
  }

  /** The same, as it is written in the text. */
  static String written(Candidate mention) {
    StringBuilder written = new StringBuilder();
    int end = mention.span().start();
    for (Token token : mention.tokens()) {
      if (token.span().start() > end) {
        written.append(' ');
      }
      written.append(token.word());
      end = token.span().end();
    }
    noun(mention).ifPresent(noun -> written.append(' ').append(noun));
    return written.toString();
  }

  private static Optional<String> noun(Candidate mention) {
    if (mention.type() != NameType.PLACE) {
      return Optional.empty();
    }
    Sentence sentence = mention.sentence();
    boolean listed = isAfterName(sentence, mention.first());
    int end = Math.min(sentence.size(), mention.last() + LONGEST_LIST);
    for (int i = mention.last() + 1; i < end; i++) {
      Token token = sentence.token(i);
      if (PLURALS.contains(token.lower()) && !token.word().equals("States")) {
        return listed ? Optional.of(singular(token.word())) : Optional.empty();
      }
      listed |= isLink(token);
      if (!isLink(token) && !token.isCapitalised()) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Odesa" in "Donetsk and Odesa regions"; not the gulf of "the Persian Gulf states". */
  private static boolean isAfterName(Sentence sentence, int first) {
    return first > 1
        && isLink(sentence.token(first - 1))
        && sentence.token(first - 2).isCapitalised();
  }

  private static boolean isLink(Token token) {
    return token.word().equals(",") || token.word().equals("and");
  }

  private static String singular(String noun) {
    return noun.equals("counties") ? "county" : noun.substring(0, noun.length() - 1);
  }
}
