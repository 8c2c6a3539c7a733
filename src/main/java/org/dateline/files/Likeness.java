package org.dateline.files;

import java.util.Arrays;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A short sketch of a text by which copies of it are known (MinHash; Broder, "On the resemblance
 * and containment of documents", 1997).
 *
 * @param minima of the hashes of all runs of {@link #RUN} words, one for each hash function
 * @param numbers the hashes of the different numbers in it, in order
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared as records; kept small.
public record Likeness(int[] minima, int[] numbers) {
  public static final int BANDS = 20;
  static final int ROWS = 5;
  private static final int RUN = 4;
  private static final double ALIKE = 0.7;
  // Daily reports are copies of each other but for their numbers, which are what matters in them.
  private static final double SAME_NUMBERS = 0.8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|\\p{N}+");

  public static Likeness of(String text) {
    int[] minima = new int[BANDS * ROWS];
    Arrays.fill(minima, Integer.MAX_VALUE);
    long[] last = new long[RUN];
    int count = 0;
    TreeSet<Integer> numbers = new TreeSet<>();
    for (Matcher words = WORD.matcher(text); words.find(); ) {
      String word = words.group().toLowerCase(Locale.ROOT);
      if (Character.isDigit(word.codePointAt(0))) {
        numbers.add(word.hashCode());
      }
      System.arraycopy(last, 1, last, 0, RUN - 1);
      last[RUN - 1] = hash(word);
      count++;
      if (count >= RUN) {
        take(minima, Arrays.hashCode(last) * 0x9E3779B97F4A7C15L + last[0]);
      }
    }
    if (count < RUN) {
      take(minima, Arrays.hashCode(last));
    }
    return new Likeness(minima, numbers.stream().mapToInt(Integer::intValue).toArray());
  }

  private static void take(int[] minima, long run) {
    for (int i = 0; i < minima.length; i++) {
      int value = (int) (mixed(run + i * 0xD1B54A32D192ED03L) >>> 33);
      minima[i] = Math.min(minima[i], value);
    }
  }

  private static long hash(String word) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64. */
  private static long mixed(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** Texts that are alike share one of their bands, nearly always. */
  public long band(int number) {
    long band = number;
    for (int i = number * ROWS; i < (number + 1) * ROWS; i++) {
      band = mixed(band ^ minima[i]);
    }
    return band;
  }

  /** The share of runs of words that both have, estimated. */
  double to(Likeness other) {
    int same = 0;
    for (int i = 0; i < minima.length; i++) {
      if (minima[i] == other.minima[i]) {
        same++;
      }
    }
    return (double) same / minima.length;
  }

  boolean isCopy(Likeness other) {
    return to(other) >= ALIKE && sharedNumbers(other) >= SAME_NUMBERS;
  }

  private double sharedNumbers(Likeness other) {
    long shared =
        Arrays.stream(numbers).filter(n -> Arrays.binarySearch(other.numbers, n) >= 0).count();
    long all = numbers.length + other.numbers.length - shared;
    return all == 0 ? 1 : (double) shared / all;
  }
}
