package org.dateline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.Job;
import org.apache.hadoop.mapreduce.JobID;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.TaskAttemptID;
import org.apache.hadoop.mapreduce.TaskID;
import org.apache.hadoop.mapreduce.TaskType;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.apache.hadoop.mapreduce.task.TaskAttemptContextImpl;
import org.apache.spark.SparkConf;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.internal.io.FileCommitProtocol;
import org.apache.spark.internal.io.FileCommitProtocol.TaskCommitMessage;
import org.apache.spark.internal.io.FileNameSpec;
import org.apache.spark.internal.io.HadoopMapReduceCommitProtocol;
import org.apache.spark.util.SerializableConfiguration;
import scala.Option;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A folder into which tasks write, and whose files appear when all of them have succeeded: those of
 * a task that failed, or ran twice, never do.
 */
final class CommittedFolder {
  private static final String COMMITTER = "spark.sql.sources.commitProtocolClass";
  private static final JobID JOB = new JobID("dateline", 0);

  private final Path folder;
  private final Job job;
  private final FileCommitProtocol committer;

  /**
   * @param settings of Spark, which name the committer: object stores have their own
   */
  CommittedFolder(Path folder, SparkConf settings, Configuration configuration)
      throws IOException {
    this.folder = folder;
    job = Job.getInstance(configuration);
    job.setJobID(JOB);
    job.setOutputKeyClass(Void.class);
    FileOutputFormat.setOutputPath(job, folder);
    committer =
        FileCommitProtocol.instantiate(
            settings.get(COMMITTER, HadoopMapReduceCommitProtocol.class.getName()),
            UUID.randomUUID().toString(),
            folder.toString(),
            false);
  }

  /** What a task does with its rows. */
  interface Writing<T, R> extends Serializable {
    R write(int part, Iterator<T> rows, TaskFiles files) throws Exception;
  }

  /** The files of a task, which appear when it has succeeded. */
  record TaskFiles(FileCommitProtocol committer, TaskAttemptContext attempt) {
    /** A path for a new file; below the folder, where one is named. */
    Path create(String below, String extension) {
      Option<String> folder = below.isEmpty() ? Option.empty() : Option.apply(below);
      return new Path(
          committer.newTaskTempFile(attempt, folder, new FileNameSpec("", extension)));
    }

    Configuration configuration() {
      return attempt.getConfiguration();
    }
  }

  private record Written<R>(TaskCommitMessage message, R result) implements Serializable {}

  /** Writes all rows, and gives what each task makes of its own. */
  <T, R> List<R> write(JavaRDD<T> rows, Writing<T, R> writing) throws IOException {
    SerializableConfiguration configuration = new SerializableConfiguration(job.getConfiguration());
    committer.setupJob(job);
    List<R> results = new ArrayList<>();
    try {
      List<TaskCommitMessage> messages = new ArrayList<>();
      rows.mapPartitionsWithIndex(new Task<>(writing, committer, configuration), true)
          .collect()
          .forEach(
              written -> {
                messages.add(written.message());
                results.add(written.result());
              });
      committer.commitJob(job, CollectionConverters.asScala(messages).toSeq());
    } catch (RuntimeException e) {
      committer.abortJob(job);
      throw e;
    }
    return results;
  }

  @Override
  public String toString() {
    return folder.toString();
  }

  private record Task<T, R>(
      Writing<T, R> writing,
      FileCommitProtocol committer,
      SerializableConfiguration configuration)
      implements Function2<Integer, Iterator<T>, Iterator<Written<R>>> {
    @Override
    public Iterator<Written<R>> call(Integer part, Iterator<T> rows) throws Exception {
      TaskAttemptContext attempt = attempt(part);
      committer.setupTask(attempt);
      try {
        R result = writing.write(part, rows, new TaskFiles(committer, attempt));
        return List.of(new Written<>(committer.commitTask(attempt), result)).iterator();
      } catch (Exception | Error e) {
        committer.abortTask(attempt);
        throw e;
      }
    }

    private TaskAttemptContext attempt(int part) {
      int number = (int) (TaskContext.get().taskAttemptId() & Integer.MAX_VALUE);
      TaskAttemptID id = new TaskAttemptID(new TaskID(JOB, TaskType.MAP, part), number);
      return new TaskAttemptContextImpl(configuration.value(), id);
    }
  }
}
