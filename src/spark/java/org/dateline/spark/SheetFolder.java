package org.dateline.spark;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.JobID;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.dateline.files.DataPackage;
import org.dateline.spark.SheetRows.Table;
import scala.jdk.javaapi.CollectionConverters;

/** Writes all sheets into a folder in one pass, each as files that follow each other in its order. */
final class SheetFolder {
  private final Path folder;
  private final SparkOptions options;
  private final String committer;

  /**
   * @param committer the class of Spark's that makes files appear
   */
  SheetFolder(Path folder, SparkOptions options, String committer) {
    this.folder = folder;
    this.options = options;
    this.committer = committer;
  }

  /**
   * Writes them, and gives how many rows each has.
   *
   * @param ofArticles rows as {@link SheetRows} orders them
   * @param ofArchive those whose files follow the others
   */
  Map<String, Long> write(
      Dataset<Row> ofArticles, Dataset<Row> ofArchive, Configuration configuration)
      throws IOException {
    FileCommitProtocol protocol =
        FileCommitProtocol.instantiate(
            committer, UUID.randomUUID().toString(), folder.toString(), false);
    Job job = Job.getInstance(configuration);
    job.setJobID(new JobID("dateline", 0));
    job.setOutputKeyClass(Void.class);
    FileOutputFormat.setOutputPath(job, folder);
    protocol.setupJob(job);
    try {
      List<WrittenPart> parts =
          ofArticles
              .javaRDD()
              .union(ofArchive.javaRDD())
              .mapPartitionsWithIndex(
                  new WriteSheets(
                      protocol,
                      new SerializableConfiguration(job.getConfiguration()),
                      options.format(),
                      options.byDay()),
                  true)
              .collect();
      List<TaskCommitMessage> messages = new ArrayList<>();
      parts.forEach(part -> messages.add(part.message()));
      protocol.commitJob(job, CollectionConverters.asScala(messages).toSeq());
      return counts(parts);
    } catch (RuntimeException e) {
      protocol.abortJob(job);
      throw e;
    }
  }

  /** Describes what has been written. */
  String described(FileSystem system) throws IOException {
    DataPackage description = new DataPackage();
    for (Table table : SheetRows.tables()) {
      List<String> files = files(system, table);
      switch (options.format()) {
        case CSV -> description.addCsv(table.name(), table.description(), table.columns(), files);
        case PARQUET ->
            description.addParquet(table.name(), table.description(), table.columns(), files);
      }
    }
    return description.text();
  }

  private List<String> files(FileSystem system, Table table) throws IOException {
    List<String> files = new ArrayList<>();
    Path sheet = new Path(folder, table.name());
    if (system.exists(sheet)) {
      URI root = system.makeQualified(folder).toUri();
      RemoteIterator<LocatedFileStatus> found = system.listFiles(sheet, true);
      while (found.hasNext()) {
        files.add(root.relativize(found.next().getPath().toUri()).getPath());
      }
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  private static Map<String, Long> counts(List<WrittenPart> parts) {
    Map<String, Long> counts = new LinkedHashMap<>();
    SheetRows.tables().forEach(table -> counts.put(table.name(), 0L));
    parts.forEach(part -> part.addTo(counts));
    return counts;
  }
}
