package org.dateline.spark;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.dateline.spark.CommittedFolder.TaskFiles;
import org.dateline.spark.SheetRows.Table;
import org.dateline.spark.SparkOptions.OutputFormat;

/** The files that a task writes, one of each sheet at a time, where Spark's committer wants them. */
final class OpenParts implements Closeable {
  private final TaskFiles task;
  private final OutputFormat format;
  private final boolean byDay;
  private final List<Table> tables = SheetRows.tables();
  private final Map<String, SheetFile> files = new TreeMap<>();
  private final Map<String, Long> counts = new TreeMap<>();
  private String day = "";

  OpenParts(TaskFiles task, OutputFormat format, boolean byDay) {
    this.task = task;
    this.format = format;
    this.byDay = byDay;
  }

  /** Makes sure that each sheet is there, also where it has no rows. */
  void openAll() throws IOException {
    for (Table table : tables) {
      if (!(byDay && table.ofArticles())) {
        files.put(table.name(), open(table));
      }
    }
  }

  void write(Table table, String rowsDay, String[] cells) throws IOException {
    if (byDay && table.ofArticles() && !rowsDay.equals(day)) {
      closeDay();
      day = rowsDay;
    }
    SheetFile file = files.get(table.name());
    if (file == null) {
      file = open(table);
      files.put(table.name(), file);
    }
    file.write(cells);
    counts.merge(table.name(), 1L, Long::sum);
  }

  /** The rows of a day stand together, so that its files are done with it. */
  private void closeDay() throws IOException {
    for (Table table : tables) {
      SheetFile file = table.ofArticles() ? files.remove(table.name()) : null;
      if (file != null) {
        file.close();
      }
    }
  }

  private SheetFile open(Table table) throws IOException {
    boolean inDay = byDay && table.ofArticles();
    String folder = inDay ? table.name() + "/day=" + day : table.name();
    Path path = task.create(folder, format == OutputFormat.CSV ? ".csv" : ".snappy.parquet");
    return SheetFile.create(format, path, table.header(), task.configuration());
  }

  /** How many rows of each sheet were written. */
  Map<String, Long> counts() {
    return counts;
  }

  @Override
  public void close() throws IOException {
    for (SheetFile file : files.values()) {
      file.close();
    }
    files.clear();
  }
}
