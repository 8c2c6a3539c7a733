package org.dateline.corenlp;

import java.nio.IntBuffer;
import java.nio.LongBuffer;

/** Looks texts up by their {@link JoinableHash} in a table that {@link HashTableBuilder} made. */
final class HashTable {
  private final LongBuffer keys;
  private final IntBuffer values;
  private final int mask;

  /**
   * @param keys the number of the array of keys; that of their values comes next
   */
  HashTable(ArrayFile file, int keys) {
    this.keys = file.longs(keys);
    values = file.ints(keys + 1);
    mask = this.keys.limit() - 1;
  }

  /** The value of the text with the hash; {@code absent} where the table has none. */
  int get(long hash, int absent) {
    int slot = JoinableHash.slot(hash, mask);
    long key = keys.get(slot);
    while (key != hash) {
      if (key == JoinableHash.EMPTY) {
        return absent;
      }
      slot = (slot + 1) & mask;
      key = keys.get(slot);
    }
    return values.get(slot);
  }
}
