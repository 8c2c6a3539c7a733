package org.dateline.corenlp;

/**
 * A polynomial hash of text, modulo 2^64: that of "ab" follows from those of "a" and "b".
 *
 * <p>So a feature's name ("Kherson-PW|C") is hashed from its parts without being written out. Rabin
 * and Karp 1987, Efficient randomized pattern-matching algorithms.
 */
final class JoinableHash {
  static final long EMPTY = 0;
  private static final long BASE = 0x9E3779B97F4A7C15L;

  private JoinableHash() {}

  static long of(CharSequence text) {
    long hash = EMPTY;
    for (int i = 0; i < text.length(); i++) {
      hash = append(hash, text.charAt(i));
    }
    return hash;
  }

  static long append(long hash, char next) {
    return hash * BASE + next + 1;
  }

  /** The hash of one more character before a text whose {@link #power} is given. */
  static long prepend(char first, long hash, long power) {
    return (first + 1) * power + hash;
  }

  /** What {@link #join} and {@link #prepend} need of a text besides its hash. */
  static long power(int length) {
    long power = 1;
    long square = BASE;
    for (int bits = length; bits > 0; bits >>= 1) {
      if ((bits & 1) == 1) {
        power *= square;
      }
      square *= square;
    }
    return power;
  }

  static long longer(long power) {
    return power * BASE;
  }

  static long join(long left, long right, long rightPower) {
    return left * rightPower + right;
  }

  /** Spreads a hash over a table: the final mix of MurmurHash3 (Appleby 2011). */
  static int slot(long hash, int mask) {
    long mixed = (hash ^ (hash >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return (int) (mixed ^ (mixed >>> 33)) & mask;
  }
}
