package org.dateline.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Iterator;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;
import org.apache.spark.SparkEnv;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.io.CompressionCodec;
import org.apache.spark.io.ZStdCompressionCodec;
import org.apache.spark.serializer.DeserializationStream;
import org.apache.spark.serializer.SerializationStream;
import org.apache.spark.util.TaskCompletionListener;
import org.dateline.spark.CommittedFolder.TaskFiles;
import org.dateline.spark.CommittedFolder.Writing;
import scala.jdk.javaapi.CollectionConverters;
import scala.reflect.ClassTag;
import scala.reflect.ClassTag$;

/**
 * A file of the job's own, of rows as Spark itself would send them to another machine.
 *
 * @param counted which of the rows are counted
 */
record KeptFile<T>(Function<T, Boolean> counted) implements Writing<T, Long> {
  static final String EXTENSION = ".rows";

  private static final ClassTag<Object> ANY = ClassTag$.MODULE$.apply(Object.class);

  /** Writes a file where there are any rows. */
  @Override
  public Long write(int part, Iterator<T> rows, TaskFiles files) throws Exception {
    if (!rows.hasNext()) {
      return 0L;
    }
    Path path = files.create("", EXTENSION);
    FileSystem system = path.getFileSystem(files.configuration());
    long count = 0;
    try (OutputStream file = new BufferedOutputStream(system.create(path, false))) {
      SerializationStream out =
          SparkEnv.get().serializer().newInstance().serializeStream(codec().compressedOutputStream(file));
      while (rows.hasNext()) {
        T row = rows.next();
        count += counted.call(row) ? 1 : 0;
        out.writeObject(row, ANY);
      }
      out.close();
    }
    return count;
  }

  /** The rows of a file, one at a time. */
  @SuppressWarnings("unchecked") // They are of the type that was written.
  static <T> Iterator<T> read(Path path, Configuration configuration) throws IOException {
    InputStream file = path.getFileSystem(configuration).open(path);
    DeserializationStream in =
        SparkEnv.get().serializer().newInstance().deserializeStream(codec().compressedInputStream(file));
    TaskCompletionListener close = context -> in.close();
    TaskContext.get().addTaskCompletionListener(close);
    return (Iterator<T>) CollectionConverters.asJava(in.asIterator());
  }

  private static CompressionCodec codec() {
    SparkConf settings = SparkEnv.get().conf();
    return new ZStdCompressionCodec(settings);
  }
}
