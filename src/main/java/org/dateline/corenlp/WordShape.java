package org.dateline.corenlp;

import edu.stanford.nlp.process.WordShapeClassifier;
import java.util.BitSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The shapes of words ("Xxxx", "WT-dX") that the models were trained with.
 *
 * <p>Those of CoreNLP's WordShapeClassifier, whose own code costs the just-in-time compiler more
 * than a second.
 */
final class WordShape {
  /** So many characters at each end of a longer word stand for themselves in its shape. */
  private static final int BOUNDARY = 2;

  /** Names of Greek letters, by their first letter: each is one character of a shape. */
  private static final String[][] GREEK =
      IntStream.rangeClosed('a', 'z').mapToObj(WordShape::greek).toArray(String[][]::new);

  private static final char[] WIDE = new char[128];

  static {
    for (char c = 0; c < WIDE.length; c++) {
      WIDE[c] = askWide(c);
    }
  }

  private WordShape() {}

  private static String[] greek(int first) {
    return Stream.of(
            ("alpha beta gamma delta epsilon zeta theta iota kappa lambda omicron rho sigma tau"
                    + " upsilon omega")
                .split(" "))
        .filter(name -> name.charAt(0) == first)
        .toArray(String[]::new);
  }

  /** What a character is in a shape. */
  private interface Kind {
    char of(char c);
  }

  /** WORDSHAPECHRIS2USELC: letters and digits by kind, others as they are. */
  static String narrow(String word, Predicate<String> knownInLowerCase) {
    return withinBoundaries(word, WordShape::narrow, knownInLowerCase);
  }

  /** WORDSHAPECHRIS2. */
  static String narrow(String word) {
    return narrow(word, lower -> false);
  }

  /** WORDSHAPECHRIS4: all characters by kind. */
  static String wide(String word) {
    return withinBoundaries(word, WordShape::wide, lower -> false);
  }

  /** WORDSHAPEDAN2USELC: runs of letters and of digits. */
  static String runs(String word, Predicate<String> knownInLowerCase) {
    StringBuilder shape = new StringBuilder("WT-");
    char last = '~';
    boolean isLetters = true;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind = c == '_' ? 'x' : Character.isTitleCase(c) ? c : narrow(c);
      isLetters &= isLetter(kind);
      if (kind != last) {
        shape.append(kind);
      }
      last = kind;
    }
    if (word.length() <= 3) {
      shape.append(':').append(word.length());
    }
    return shape.append(known(word, isLetters, knownInLowerCase)).toString();
  }

  private static String withinBoundaries(
      String word, Kind kinds, Predicate<String> knownInLowerCase) {
    StringBuilder shape = new StringBuilder();
    StringBuilder end = new StringBuilder();
    BitSet middle = new BitSet();
    int endsAt = word.length() - BOUNDARY;
    boolean isShort = endsAt <= BOUNDARY;
    boolean isLetters = true;
    for (int i = 0; i < word.length(); i++) {
      int greek = greekAt(word, i);
      char kind = greek > 0 ? 'g' : kinds.of(word.charAt(i));
      isLetters &= isLetter(kind);
      if (isShort || i < BOUNDARY) {
        shape.append(kind);
      } else if (i < endsAt) {
        middle.set(kind);
      } else {
        end.append(kind);
      }
      i += Math.max(greek - 1, 0);
    }
    middle.stream().forEach(kind -> shape.append((char) kind));
    return shape.append(end).append(known(word, isLetters, knownInLowerCase)).toString();
  }

  private static boolean isLetter(char kind) {
    return kind == 'x' || kind == 'X';
  }

  @SuppressWarnings("StringCaseLocaleUsage") // what CoreNLP does
  private static String known(String word, boolean isLetters, Predicate<String> knownInLowerCase) {
    return isLetters && knownInLowerCase.test(word.toLowerCase()) ? "k" : "";
  }

  private static int greekAt(String word, int at) {
    char c = word.charAt(at);
    if (c >= 'a' && c <= 'z') {
      for (String name : GREEK[c - 'a']) {
        if (word.startsWith(name, at)) {
          return name.length();
        }
      }
    }
    return 0;
  }

  private static char narrow(char c) {
    if (Character.isDigit(c)) {
      return 'd';
    }
    if (Character.isLowerCase(c)) {
      return 'x';
    }
    return Character.isUpperCase(c) || Character.isTitleCase(c) ? 'X' : c;
  }

  private static char wide(char c) {
    return c < WIDE.length ? WIDE[c] : askWide(c);
  }

  private static char askWide(char c) {
    return WordShapeClassifier.wordShape(String.valueOf(c), WordShapeClassifier.WORDSHAPECHRIS4)
        .charAt(0);
  }
}
