package org.dateline.figures;

import java.util.Optional;
import org.dateline.text.Expressions;

/** Reads noun phrases off the parts of speech of a sentence, on either side of a place in it. */
final class NounPhrases {
  private static final int LONGEST_COMPLEMENT = 6;
  private static final int MOST_MODIFIERS = 2;

  private final Context context;

  NounPhrases(Context context) {
    this.context = context;
  }

  /**
   * A noun phrase without its article.
   *
   * @param head its last noun, but for an "of" phrase after it
   */
  record Phrase(int first, int head, int last) {
    Phrase(int first, int last) {
      this(first, last, last);
    }
  }

  /** The phrase that begins at a token, or after "more" or a quotation mark there. */
  Optional<Phrase> at(int start) {
    int first = start;
    while (Expressions.matches(context.tag(first), "``|''|POS")
        || (context.word(first).equals("more") && !context.word(first + 1).equals("than"))) {
      first++;
    }
    return from(first);
  }

  /** Up to the noun that ends it. */
  private Optional<Phrase> from(int first) {
    int last = -1;
    for (int at = first; at < context.size() && continues(first, at); at++) {
      last = context.isThing(at) ? at : last;
    }
    if (last >= 0) {
      return Optional.of(new Phrase(first, last));
    }
    boolean nation = context.tag(first).equals("JJ") && isCapital(first) && !isCapital(first + 1);
    int counted = afterModifiers(first);
    return nation || WordRole.COUNTED.has(context.word(counted))
        ? Optional.of(new Phrase(first, lastNamed(counted)))
        : Optional.empty();
  }

  /** Past "confirmed" in "17 confirmed dead"; the first token where no such word follows. */
  private int afterModifiers(int first) {
    int at = first;
    while (at < first + MOST_MODIFIERS
        && Expressions.matches(context.tag(at), "RB|VBN|JJ")
        && !WordRole.COUNTED.has(context.word(at))) {
      at++;
    }
    return WordRole.COUNTED.has(context.word(at)) ? at : first;
  }

  private boolean isCapital(int at) {
    return at < context.size() && context.token(at).isCapitalised();
  }

  /** "1,200 killed and wounded". */
  private int lastNamed(int first) {
    boolean two =
        Expressions.matches(context.word(first + 1), "and|or")
            && WordRole.COUNTED.has(context.word(first + 2));
    return two ? first + 2 : first;
  }

  private boolean continues(int first, int at) {
    if (isNextClause(first, at)
        || context.isNumber(at)
        || (context.isTime(at) && context.tag(at).startsWith("NN"))) {
      return false;
    }
    return switch (context.tag(at)) {
      case "NN", "NNS", "NNP", "NNPS", "AFX", "FW", "POS" -> true;
      case "JJ", "JJR", "JJS" -> !Expressions.matches(context.word(at), "more|last|next|due|worth");
      case "VBN", "VBG" ->
          leadsToNoun(at + 1)
              && !context.isThing(at - 1)
              && !Expressions.matches(context.word(at + 1), "hostage|prisoner|captive");
      case "CD" -> (at > first && context.word(at - 1).equals("-")) || isDesignated(at);
      case "``", "''" -> leadsToNoun(at + 1);
      case "HYPH" -> at > first || leadsToNoun(at + 1);
      case "RB" -> isModifier(at + 1) && leadsToNoun(at + 2);
      case "CC" -> at > first && joins(at);
      case "VBD" -> at == first && leadsToNoun(at + 1) && context.word(at).endsWith("ed");
      default -> false;
    };
  }

  /**
   * In "the drones Russia launched" another clause begins, in "two sisters Anna and Eva" their
   * names.
   */
  private boolean isNextClause(int first, int at) {
    return at > first
        && context.tag(at).equals("NNP")
        && context.tag(at - 1).equals("NNS")
        && !Expressions.matches(context.tag(endOfRun(at) - 1), "NNP?S|NN");
  }

  /** "H5N1 cases": digits that are no number of their own. */
  private boolean isDesignated(int at) {
    return context.tag(at).equals("CD") && !context.isNumber(at) && context.isThing(at + 1);
  }

  private boolean isModifier(int at) {
    return context.tag(at).startsWith("JJ") || Expressions.matches(context.tag(at), "VB[NG]");
  }

  private boolean leadsToNoun(int at) {
    return context.isThing(at)
        || context.tag(at).startsWith("JJ")
        || context.tag(at).equals("HYPH")
        || isDesignated(at);
  }

  /** "Digital and physical sales", "men and women"; not the start of another clause or count. */
  private boolean joins(int cc) {
    if (!Expressions.matches(context.word(cc), "and|or|&")) {
      return false;
    }
    boolean adjectives = context.tag(cc - 1).startsWith("JJ") && leadsToNoun(cc + 1);
    boolean names =
        context.tag(cc - 1).equals("NNP")
            && context.tag(cc + 1).equals("NNP")
            && context.tag(endOfRun(cc + 1) - 1).equals("NNS");
    boolean plurals =
        context.tag(cc - 1).equals("NNS")
            && context.tag(endOfRun(cc + 1) - 1).equals("NNS")
            && !context.isNumber(endOfRun(cc + 1))
            && !context.isFinite(endOfRun(cc + 1));
    boolean crew =
        context.tag(cc - 1).equals("NNS")
            && Expressions.matches(context.word(cc + 1), "crew|staff|personnel");
    return adjectives || names || plurals || crew;
  }

  private int endOfRun(int first) {
    int at = first;
    while (context.tag(at).startsWith("JJ") || context.isThing(at)) {
      at++;
    }
    return at;
  }

  /** The phrase with an "of" phrase after it: "pieces of equipment". */
  Phrase withOf(Phrase phrase) {
    if (!context.word(phrase.last() + 1).equals("of")) {
      return phrase;
    }
    int start = phrase.last() + 2;
    int noun =
        Expressions.matches(context.word(start), "the|its|their|his|her|a|an") ? start + 1 : start;
    return at(noun)
        .filter(complement -> complement.last() - phrase.last() <= LONGEST_COMPLEMENT)
        .map(complement -> new Phrase(phrase.first(), phrase.head(), complement.last()))
        .orElse(phrase);
  }

  /** The phrase that ends at a token, without its article. */
  Optional<Phrase> endingAt(int last) {
    if (!context.isThing(last)) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && extendsLeft(first - 1)) {
      first--;
    }
    while (first < last && Expressions.matches(context.tag(first), "POS|HYPH")) {
      first++;
    }
    return Optional.of(new Phrase(first, last));
  }

  private boolean extendsLeft(int at) {
    return !context.isNumber(at)
        && (context.isThing(at)
            || Expressions.matches(context.tag(at), "JJ[RS]?|POS|HYPH")
            || (context.tag(at).equals("VBN") && !context.tag(at - 1).startsWith("VB")));
  }
}
