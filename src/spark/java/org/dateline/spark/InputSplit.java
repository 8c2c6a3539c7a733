package org.dateline.spark;

import static org.apache.spark.sql.types.DataTypes.IntegerType;
import static org.apache.spark.sql.types.DataTypes.LongType;
import static org.apache.spark.sql.types.DataTypes.StringType;

import java.io.Serializable;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.StructType;

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
  static final StructType SCHEMA =
      new StructType()
          .add("file", IntegerType, false)
          .add("name", StringType, false)
          .add("relative", StringType, false)
          .add("path", StringType, false)
          .add("bytes", LongType, false)
          .add("start", LongType, false)
          .add("end", LongType, false)
          .add("linesBefore", LongType, false);

  static InputSplit of(Row row) {
    InputFile input =
        new InputFile(row.getString(1), row.getString(2), row.getString(3), row.getLong(4));
    return new InputSplit(row.getInt(0), input, row.getLong(5), row.getLong(6), row.getLong(7));
  }

  Row row() {
    return RowFactory.create(
        file, input.name(), input.relative(), input.path(), input.bytes(), start, end, linesBefore);
  }

  /** Whether the file has other splits: then lines are all that it holds. */
  boolean isPart() {
    return start > 0 || end < input.bytes();
  }
}
