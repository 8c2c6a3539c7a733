package org.dateline.corenlp;

/** Finds keys in tables that {@link HashTableBuilder} made. */
final class HashTable {
  private HashTable() {}

  /** The slot of the key with the hash, or -1. */
  static int slot(long[] keys, long hash) {
    int mask = keys.length - 1;
    int slot = JoinableHash.slot(hash, mask);
    long key = keys[slot];
    while (key != hash) {
      if (key == JoinableHash.EMPTY) {
        return -1;
      }
      slot = (slot + 1) & mask;
      key = keys[slot];
    }
    return slot;
  }
}
