package org.dateline.spark;

import java.io.Serializable;
import java.util.Locale;
import org.apache.hadoop.fs.Path;

/**
 * An input file in any file system of Spark's.
 *
 * @param name as the user would name it
 * @param relative its path below the input that the user named
 */
record InputFile(String name, String relative, String path, long bytes) implements Serializable {
  String fileName() {
    return new Path(path).getName();
  }

  String extension() {
    return relative.substring(relative.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  boolean isLines() {
    return extension().equals("jsonl") || extension().equals("ndjson");
  }

  boolean isParquet() {
    return extension().equals("parquet");
  }
}
