package org.dateline.spark;

import java.io.Serializable;

/**
 * A stretch of an input file that one task reads.
 *
 * @param file the file's place in the order of all inputs
 * @param start in bytes; a line belongs to the split in which it begins
 * @param end in bytes, exclusive
 * @param linesBefore how many lines of the file begin before the split
 */
record InputSplit(int file, InputFile input, long start, long end, long linesBefore)
    implements Serializable {
  /** The same split, where it is known how many lines begin before it. */
  InputSplit after(long lines) {
    return new InputSplit(file, input, start, end, lines);
  }

  /** Whether the file has other splits: then lines are all that it holds. */
  boolean isPart() {
    return start > 0 || end < input.bytes();
  }
}
