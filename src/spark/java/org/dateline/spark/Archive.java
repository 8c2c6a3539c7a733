package org.dateline.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.SerializableConfiguration;

/** The articles of all inputs, read anew wherever they are used. */
final class Archive {
  // Every task that reads sends something to every task that extracts: more would be too many.
  private static final int MOST_TASKS = 4096;
  private static final long SMALLEST_SPLIT = 8L << 20;
  private static final long LARGEST_SPLIT = 128L << 20;
  private static final int FILES_OF_A_TASK = 1000;

  private final JavaSparkContext context;
  private final List<InputFile> files;
  private final TaskOptions options;
  private final long bytes;

  Archive(JavaSparkContext context, List<InputFile> files, TaskOptions options) {
    this.context = context;
    this.options = options;
    this.files = List.copyOf(files);
    bytes = files.stream().mapToLong(InputFile::bytes).sum();
  }

  /**
   * How many tasks are wanted, so that none takes long.
   *
   * @param eachCore how many for each core at least
   */
  int tasks(long bytesOfATask, int eachCore) {
    long wanted = Math.max(bytes / bytesOfATask, (long) eachCore * context.defaultParallelism());
    return (int) Math.min(wanted, MOST_TASKS);
  }

  /** The articles, and what could not be read. */
  JavaRDD<ReadArticle> articles() {
    List<InputSplit> splits = new ArrayList<>();
    List<InputSplit> tables = new ArrayList<>();
    long size = Math.min(Math.max(bytes / MOST_TASKS, SMALLEST_SPLIT), LARGEST_SPLIT);
    for (int i = 0; i < files.size(); i++) {
      (files.get(i).isParquet() ? tables : splits).addAll(InputFiles.splits(i, files.get(i), size));
    }
    JavaRDD<ReadArticle> articles = splits.isEmpty() ? context.emptyRDD() : read(splits);
    return tables.isEmpty()
        ? articles
        : articles.union(ParquetArticles.read(context, tables, options));
  }

  private JavaRDD<ReadArticle> read(List<InputSplit> splits) {
    SerializableConfiguration configuration =
        new SerializableConfiguration(context.hadoopConfiguration());
    return dealt(numbered(splits, configuration)).flatMap(new ReadSplits(configuration, options));
  }

  private JavaRDD<InputSplit> dealt(List<InputSplit> splits) {
    long tasks = Math.max(context.defaultParallelism(), bytes / SMALLEST_SPLIT);
    tasks = Math.max(tasks, splits.size() / FILES_OF_A_TASK);
    return context.parallelize(splits, (int) Math.min(tasks, splits.size()));
  }

  /**
   * The splits with the number of lines before them: an article's name may be its line's number.
   * The driver, which lists the splits, gets one number for each.
   */
  private List<InputSplit> numbered(
      List<InputSplit> splits, SerializableConfiguration configuration) {
    List<InputSplit> parts = splits.stream().filter(InputSplit::isPart).toList();
    if (parts.isEmpty()) {
      return splits;
    }
    Iterator<Long> ends =
        dealt(parts)
            .map(split -> LineSplitStream.ends(split, configuration.value()))
            .collect()
            .iterator();
    List<InputSplit> numbered = new ArrayList<>();
    long before = 0;
    for (InputSplit split : splits) {
      before = split.start() == 0 ? 0 : before;
      numbered.add(split.after(split.start() == 0 ? 0 : before + 1));
      before += split.isPart() ? ends.next() : 0;
    }
    return numbered;
  }
}
