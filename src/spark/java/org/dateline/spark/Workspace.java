package org.dateline.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.SerializableConfiguration;

/** Writes down what is wanted again, so that a lost machine costs no more than its share. */
final class Workspace {
  // As compressed as they are kept.
  private static final long BYTES_OF_A_PART = 8L << 20;

  private final JavaSparkContext context;
  private final Configuration configuration;
  private final Path folder;
  private int written;

  Workspace(JavaSparkContext context, Path folder) {
    this.context = context;
    this.folder = folder;
    configuration = context.hadoopConfiguration();
  }

  /** The same rows, worked out now and only once; the name is for those who look at the folder. */
  <T> Kept<T> keep(String name, JavaRDD<T> rows) {
    return keep(name, rows, row -> true);
  }

  /** Counts those of the rows that are wanted, in the same pass. */
  <T> Kept<T> keep(String name, JavaRDD<T> rows, Function<T, Boolean> counted) {
    Path path = new Path(folder, written++ + "-" + name);
    try {
      List<Long> counts =
          new CommittedFolder(path, context.getConf(), configuration)
              .write(rows, new KeptFile<>(counted));
      long count = counts.stream().mapToLong(Long::longValue).sum();
      return new Kept<>(read(path), count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Each file as it was written: what one task gave stays in order, and together. */
  private <T> JavaRDD<T> read(Path path) throws IOException {
    List<String> files = new ArrayList<>();
    long bytes = 0;
    for (FileStatus file : files(path)) {
      files.add(file.getPath().toString());
      bytes += file.getLen();
    }
    if (files.isEmpty()) {
      return context.emptyRDD();
    }
    long parts = Math.max(bytes / BYTES_OF_A_PART, context.defaultParallelism());
    SerializableConfiguration settings = new SerializableConfiguration(configuration);
    return context
        .parallelize(files, (int) Math.min(parts, files.size()))
        .flatMap(file -> KeptFile.read(new Path(file), settings.value()));
  }

  private List<FileStatus> files(Path path) throws IOException {
    FileSystem system = path.getFileSystem(configuration);
    List<FileStatus> files = new ArrayList<>();
    for (FileStatus file : system.listStatus(path)) {
      if (file.getPath().getName().endsWith(KeptFile.EXTENSION)) {
        files.add(file);
      }
    }
    files.sort(Comparator.comparing(file -> file.getPath().getName()));
    return files;
  }

  <T> JavaRDD<T> none() {
    return context.emptyRDD();
  }

  /** How many bytes the kept rows of a name take. */
  long bytes(String name) throws IOException {
    FileSystem system = folder.getFileSystem(configuration);
    long bytes = 0;
    for (FileStatus status : system.globStatus(new Path(folder, "*-" + name))) {
      bytes += system.getContentSummary(status.getPath()).getLength();
    }
    return bytes;
  }
}
