package org.dateline.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.mapreduce.JobID;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.TaskID;
import org.apache.hadoop.mapreduce.TaskType;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;
import org.dateline.spark.SheetRows.Table;
import org.dateline.spark.SparkOptions.OutputFormat;
import scala.collection.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** Writes a part of all sheets: the rows, as {@link SheetRows} orders them, of one task. */
final class WriteSheets implements Function2<Integer, Iterator<Row>, Iterator<WrittenPart>> {
  private static final long serialVersionUID = 1;


  private static final List<Table> TABLES = SheetRows.tables();

  private final FileCommitProtocol committer;
  private final SerializableConfiguration configuration;
  private final OutputFormat format;
  private final boolean byDay;

  WriteSheets(
      FileCommitProtocol committer,
      SerializableConfiguration configuration,
      OutputFormat format,
      boolean byDay) {
    this.committer = committer;
    this.configuration = configuration;
    this.format = format;
    this.byDay = byDay;
  }

  @Override
  public Iterator<WrittenPart> call(Integer part, Iterator<Row> rows) throws Exception {
    TaskAttemptContext attempt = attempt(part);
    committer.setupTask(attempt);
    try {
      Map<String, Long> counts = write(part, rows, attempt);
      return List.of(new WrittenPart(committer.commitTask(attempt), new TreeMap<>(counts))).iterator();
    } catch (IOException | RuntimeException | Error e) {
      committer.abortTask(attempt);
      throw e;
    }
  }

  private Map<String, Long> write(int part, Iterator<Row> rows, TaskAttemptContext attempt)
      throws IOException {
    try (OpenParts files = new OpenParts(committer, attempt, format, byDay)) {
      if (part == 0) {
        files.openAll();
      }
      write(rows, files);
      return files.counts();
    }
  }

  private TaskAttemptContext attempt(int part) {
    JobID job = new JobID("dateline", 0);
    int number = (int) (TaskContext.get().taskAttemptId() & Integer.MAX_VALUE);
    TaskAttemptID id = new TaskAttemptID(new TaskID(job, TaskType.MAP, part), number);
    return new TaskAttemptContextImpl(configuration.value(), id);
  }

  private static void write(Iterator<Row> rows, OpenParts files) throws IOException {
    Map<String, String> conflicts = new HashMap<>();
    boolean wrote = false;
    while (rows.hasNext()) {
      Row row = rows.next();
      boolean tells = SheetRows.isMember(row);
      if (tells && wrote) {
        conflicts.clear();
      }
      if (tells) {
        conflicts.put(row.getAs("figure"), row.getAs("conflict"));
      } else {
        write(row, conflicts, files);
      }
      wrote = !tells;
    }
  }

  private static void write(Row row, Map<String, String> conflicts, OpenParts files)
      throws IOException {
    StructType columns = row.schema();
    for (Table table : TABLES) {
      if (columns.getFieldIndex(table.name()).isDefined() && !row.isNullAt(columns.fieldIndex(table.name()))) {
        write(table, row, conflicts, files);
      }
    }
  }

  private static void write(
      Table table, Row row, Map<String, String> conflicts, OpenParts files) throws IOException {
    String day = row.getAs("day");
    int column = row.fieldIndex(table.name());
    if (table.name().equals(SheetRows.TEXT)) {
      files.write(table, day, new String[] {row.getAs("article"), row.getString(column)});
    } else {
      for (Seq<String> cells : row.<Seq<String>>getList(column)) {
        files.write(table, day, filled(table, cells, conflicts));
      }
    }
  }

  /** A row of a sheet; that of a figure with its conflict. */
  private static String[] filled(
      Table table, Seq<String> row, Map<String, String> conflicts) {
    String[] cells = CollectionConverters.asJava(row).toArray(new String[0]);
    if (table.name().equals("figures")) {
      int conflict = Arrays.asList(table.header()).indexOf("conflict");
      cells[conflict] = conflicts.getOrDefault(cells[0], "");
    }
    return cells;
  }
}
