package org.dateline.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.dateline.readers.ResourceReader;

/** Lists the files to read below the inputs that a user names, in any file system of Spark's. */
final class InputFiles {
  private final Configuration configuration;

  InputFiles(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * The files in the order of the inputs and of their paths.
   *
   * @throws FileNotFoundException where an input is missing, naming it
   */
  List<InputFile> list(List<String> inputs) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String input : inputs) {
      files.addAll(below(input));
    }
    return files;
  }

  private List<InputFile> below(String input) throws IOException {
    FileSystem system = new Path(input).getFileSystem(configuration);
    Path root = system.makeQualified(new Path(input));
    FileStatus status = system.getFileStatus(root);
    if (!status.isDirectory()) {
      return List.of(new InputFile(input, root.getName(), root.toString(), status.getLen()));
    }
    List<InputFile> files = new ArrayList<>();
    RemoteIterator<LocatedFileStatus> found = system.listFiles(root, true);
    while (found.hasNext()) {
      LocatedFileStatus file = found.next();
      String relative = root.toUri().relativize(file.getPath().toUri()).getPath();
      if (isArticles(relative)) {
        String name = input.replaceFirst("/+$", "") + "/" + relative;
        files.add(new InputFile(name, relative, file.getPath().toString(), file.getLen()));
      }
    }
    files.sort(Comparator.comparing(InputFile::relative));
    return files;
  }

  /** Spark and Hadoop leave out what begins with "_", too: the marks of their own jobs. */
  private static boolean isArticles(String relative) {
    boolean marked = ("/" + relative).contains("/_") || ("/" + relative).contains("/.");
    return !marked && (relative.endsWith(".parquet") || ResourceReader.holdsArticles(relative));
  }

  /** The stretches of a file that tasks read: lines can be read from anywhere in a file. */
  static List<InputSplit> splits(int index, InputFile file, long splitBytes) {
    long size = file.isLines() ? splitBytes : Long.MAX_VALUE;
    List<InputSplit> splits = new ArrayList<>();
    long start = 0;
    do {
      long end = size > file.bytes() - start ? file.bytes() : start + size;
      splits.add(new InputSplit(index, file, start, end, 0));
      start = end;
    } while (start < file.bytes());
    return splits;
  }
}
