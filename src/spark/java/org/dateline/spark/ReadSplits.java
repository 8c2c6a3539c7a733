package org.dateline.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.Consumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.SerializableConfiguration;
import org.dateline.readers.Sink;
import org.dateline.readers.ResourceReader;

/** Reads the articles of a split with the readers of the single machine. */
final class ReadSplits implements FlatMapFunction<InputSplit, ReadArticle> {
  private static final long serialVersionUID = 1;

  private final SerializableConfiguration configuration;
  private final TaskOptions options;

  ReadSplits(SerializableConfiguration configuration, TaskOptions options) {
    this.configuration = configuration;
    this.options = options;
  }

  @Override
  public Iterator<ReadArticle> call(InputSplit split) {
    ExecutorPipeline.prepare(options.names());
    return PulledRows.of(taker -> read(split, taker));
  }

  private void read(InputSplit split, Consumer<ReadArticle> taker) {
    ResourceReader reader = options.reader();
    Sink sink = new Intake(split.file(), split.start(), 0, options, taker);
    InputFile input = split.input();
    ResourceReader.File file =
        new ResourceReader.File(input.name(), input.relative(), FolderMetadata.about(input, configuration.value(), sink));
    if (split.isPart()) {
      reader.readLines(file, () -> open(split), split.linesBefore(), sink);
    } else {
      reader.read(file, () -> open(split), sink);
    }
  }

  private InputStream open(InputSplit split) throws IOException {
    Configuration settings = configuration.value();
    Path path = new Path(split.input().path());
    return split.isPart()
        ? LineSplitStream.open(split, settings)
        : path.getFileSystem(settings).open(path);
  }
}
