package org.dateline.figures;

import java.util.Optional;
import java.util.Set;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.Expressions;

/** Finds what a number is of: "5 million of the refugees", "$3 billion in aid". */
record Complements(Context context, NounPhrases phrases) {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "these", "those", "its", "their", "his", "her", "our", "all", "this",
          "that", "my", "your", "each", "every", "such");
  private static final int LONGEST_OWNER = 8;

  static boolean isDeterminer(String word) {
    return DETERMINERS.contains(word);
  }

  /** In "debt stood at 112 percent of GDP" debt is measured, if by GDP. */
  boolean isBase(Counted counted) {
    Phrase phrase = counted.phrase();
    StringBuilder words = new StringBuilder(context.word(phrase.first()));
    for (int at = phrase.first() + 1; at <= phrase.last(); at++) {
      words.append(' ').append(context.word(at));
    }
    return WordRole.MEASURE.has(words.toString());
  }

  /** Past "of" or "in", and an article. */
  Optional<Counted> after(Quantity quantity, int before, int after) {
    int at = afterWorth(after);
    boolean of = context.word(at).equals("of");
    boolean in =
        quantity.is(Unit.Kind.MONEY)
            && (context.word(at).equals("in") || Purposes.has(context, before, at));
    if (!of && !in) {
      return Optional.empty();
    }
    return phrases
        .at(startOfWhole(at + 1))
        .filter(phrase -> of || !context.tag(phrase.last()).equals("NNP"))
        .filter(phrase -> of || !WordRole.MANNER.has(context.word(phrase.last())))
        .map(phrase -> new Counted(phrases.withOf(phrase), true, of ? "of" : "in"))
        .or(() -> those(at + 1).filter(c -> of));
  }

  /** "Half of the infected", "30% of those polled", "two-thirds of those who fled". */
  private Optional<Counted> those(int first) {
    boolean those = context.word(first).equals("those");
    boolean participle =
        Expressions.matches(context.tag(first + 1), those ? "VB[NG]" : "VB[NG]|JJ");
    boolean relative = those && context.word(first + 1).equals("who");
    if (relative) {
      return Optional.of(new Counted(new Phrase(first, first), true, "of"));
    }
    return participle && (those || context.word(first).equals("the"))
        ? Optional.of(new Counted(new Phrase(those ? first : first + 1, first + 1), true, "of"))
        : Optional.empty();
  }

  /**
   * Past articles, owners and numbers: "the territory's 41 hospitals", "the promised 1 million".
   */
  private int startOfWhole(int first) {
    int start = afterNumber(first);
    while (isDeterminer(context.word(start))
        || (start > first && Expressions.matches(context.word(start), "-|plus|or|so|odd"))) {
      start++;
    }
    return start;
  }

  /** The token after the number that a noun phrase holds; the first where it holds none. */
  private int afterNumber(int first) {
    int at = first;
    while (at < first + LONGEST_OWNER
        && !context.isNumber(at)
        && (Expressions.matches(context.word(at), "['\u2019]s?")
            || Expressions.matches(context.tag(at), "DT|PRP\\$|POS|NNP?S?|JJ[RS]?|VBN|HYPH")
            || (context.tag(at).equals("RB") && isDeterminer(context.word(at - 1))))) {
      at++;
    }
    boolean counts = context.isNumber(at);
    while (context.isNumber(at)) {
      at++;
    }
    return counts ? at : first;
  }

  /** Past "'s worth" and "-worth". */
  private int afterWorth(int after) {
    int at = Expressions.matches(context.word(after), "['\u2019]s?|-") ? after + 1 : after;
    return context.word(at).equals("worth") ? at + 1 : after;
  }
}
