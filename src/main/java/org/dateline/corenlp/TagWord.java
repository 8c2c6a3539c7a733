package org.dateline.corenlp;

import edu.stanford.nlp.process.Americanize;
import java.util.Set;

/** What the tagger knows of a word wherever it stands. */
final class TagWord {
  private static final Set<String> COMPANY_ENDS =
      Set.of(
          ("Company COMPANY Co. Co Cos. CO. COS. Corporation CORPORATION Corp. Corp CORP."
                  + " Incorporated INCORPORATED Inc. Inc INC. Association ASSOCIATION Assn ASSN"
                  + " Limited LIMITED Ltd. LTD. L.P.")
              .split(" "));

  /** The tags that it can have. */
  final byte[] tags;

  /** What it alone brings to each tag. */
  final double[] scores;

  final boolean isRare;
  final boolean startsWithCapital;
  final boolean isCompanyEnd;
  final String cluster;

  /** The rows that it brings to the words beside it. */
  final int previousWord;

  final int nextWord;

  /** The rows that it brings to rare words beside it. */
  final int previousShape;

  final int nextShape;
  final int previousCluster;
  final int nextCluster;

  /** The rows of what a rare word is first in its sentence, and later. */
  final int[] first;

  final int[] later;

  private final TagTable table;

  private TagWord(TagTable table, String text) {
    this.table = table;
    int bits = table.bits(text);
    String lower = lower(text);
    cluster = TagTable.cluster(table.bits(lower));
    tags = table.tags(bits);
    isRare = TagTable.isRare(bits);
    TagSpelling spelling = TagSpelling.of(text);
    startsWithCapital = spelling.startsWithCapital();
    isCompanyEnd = COMPANY_ENDS.contains(text);
    String shape = WordShape.narrow(text);
    previousWord = table.row(TagFeature.PREVIOUS_WORD, text);
    nextWord = table.row(TagFeature.NEXT_WORD, text);
    previousShape = table.row(TagFeature.PREVIOUS_SHAPE, shape);
    nextShape = table.row(TagFeature.NEXT_SHAPE, shape);
    previousCluster = table.row(TagFeature.PREVIOUS_CLUSTER, cluster);
    nextCluster = table.row(TagFeature.NEXT_CLUSTER, cluster);
    scores = new double[table.tagCount()];
    table.add(scores, table.row(TagFeature.WORD, text));
    if (isRare) {
      addRare(text, shape, spelling);
    }
    String inLowerCase = startsWithCapital ? table.firstTag(table.bits(lower)) : "0";
    first = rows(inLowerCase, "0", spelling.hasCapital() ? "1" : "0");
    later = rows("0", inLowerCase, "0");
  }

  /** A word as it is written in an article. */
  static TagWord of(TagTable table, String original) {
    return new TagWord(table, Americanize.americanize(original));
  }

  @SuppressWarnings("StringCaseLocaleUsage") // what CoreNLP does
  private static String lower(String text) {
    return text.toLowerCase();
  }

  private int[] rows(String firstInLowerCase, String laterInLowerCase, String firstHasCapital) {
    return new int[] {
      table.row(TagFeature.FIRST_IN_LOWER_CASE, firstInLowerCase),
      table.row(TagFeature.LATER_IN_LOWER_CASE, laterInLowerCase),
      table.row(TagFeature.FIRST_HAS_CAPITAL, firstHasCapital)
    };
  }

  /** In the order of the model, as sums of floating-point numbers depend on it. */
  private void addRare(String text, String shape, TagSpelling spelling) {
    add(TagFeature.SHAPE, shape);
    add(TagFeature.CLUSTER, cluster);
    add(TagFeature.HAS_CAPITAL, spelling.hasCapital());
    add(TagFeature.HAS_DIGIT, spelling.hasDigit());
    add(TagFeature.HAS_DASH, spelling.hasDash());
    add(
        TagFeature.HAS_LETTER_DIGIT_DASH,
        spelling.hasLetter() && spelling.hasDash() && spelling.hasDigit());
    add(TagFeature.ALL_CAPITALS, spelling.isAllCapitals());
    add(
        TagFeature.HAS_CAPITAL_DIGIT_DASH,
        spelling.hasCapital() && spelling.hasDash() && spelling.hasDigit());
    for (int length = 1; length <= TagFeature.LONGEST_AFFIX; length++) {
      addAffix(TagFeature.PREFIX + length - 1, text, 0, length);
    }
    for (int length = 1; length <= TagFeature.LONGEST_AFFIX; length++) {
      addAffix(TagFeature.SUFFIX + length - 1, text, text.length() - length, text.length());
    }
    add(TagFeature.WIDE_SHAPE, WordShape.wide(text));
    add(TagFeature.NO_LETTER_OR_DIGIT, !spelling.hasLetter() && !spelling.hasDigit());
  }

  private void add(int feature, boolean holds) {
    add(feature, holds ? "1" : "0");
  }

  private void add(int feature, String value) {
    table.add(scores, table.row(feature, value));
  }

  private void addAffix(int feature, String text, int start, int end) {
    if (start < 0 || end > text.length()) {
      add(feature, "######");
    } else {
      table.add(scores, table.row(feature, text, start, end));
    }
  }
}
