package org.dateline.corenlp;

import java.nio.LongBuffer;

/** Finds keys in tables that {@link HashTableBuilder} made. */
final class HashTable {
  private HashTable() {}

  /** The slot of the key with the hash, or -1. */
  static int slot(LongBuffer keys, long hash) {
    int mask = keys.limit() - 1;
    int slot = JoinableHash.slot(hash, mask);
    long key = keys.get(slot);
    while (key != hash) {
      if (key == JoinableHash.EMPTY) {
        return -1;
      }
      slot = (slot + 1) & mask;
      key = keys.get(slot);
    }
    return slot;
  }
}
