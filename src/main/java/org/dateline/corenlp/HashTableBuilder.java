package org.dateline.corenlp;

import org.jspecify.annotations.Nullable;

/** A hash table from texts, by their {@link JoinableHash}, to bit sets: linear probing. */
final class HashTableBuilder {
  private final long[] keys;
  private final int[] values;
  private final @Nullable String[] texts;

  /**
   * @param capacity a power of two, well above the number of texts
   */
  HashTableBuilder(int capacity) {
    keys = new long[capacity];
    values = new int[capacity];
    texts = new String[capacity];
  }

  /**
   * Adds the bits to the text's.
   *
   * @return the text's slot
   * @throws IllegalStateException where two texts share a hash
   */
  int put(String text, int bits) {
    long hash = JoinableHash.of(text);
    int mask = keys.length - 1;
    int slot = JoinableHash.slot(hash, mask);
    while (texts[slot] != null && keys[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    if (texts[slot] == null) {
      texts[slot] = text;
      keys[slot] = hash;
    } else if (!text.equals(texts[slot]) || hash == JoinableHash.EMPTY) {
      throw new IllegalStateException(text + " and " + texts[slot] + " share a hash");
    }
    values[slot] |= bits;
    return slot;
  }

  int capacity() {
    return keys.length;
  }

  int value(int slot) {
    return values[slot];
  }

  long[] keys() {
    return keys;
  }

  int[] values() {
    return values;
  }
}
