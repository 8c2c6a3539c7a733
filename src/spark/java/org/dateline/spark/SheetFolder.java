package org.dateline.spark;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.dateline.files.DataPackage;
import org.dateline.spark.SheetRows.Place;
import org.dateline.spark.SheetRows.Rows;
import org.dateline.spark.SheetRows.Table;
import scala.Tuple2;

/** Writes all sheets into a folder in one pass, each as files that follow each other in its order. */
final class SheetFolder {
  private final Path folder;
  private final SparkOptions options;

  SheetFolder(Path folder, SparkOptions options) {
    this.folder = folder;
    this.options = options;
  }

  /**
   * Writes them, and gives how many rows each has.
   *
   * @param ofArticles rows as {@link SheetRows} orders them
   * @param ofArchive those whose files follow the others
   */
  Map<String, Long> write(
      JavaPairRDD<Place, Rows> ofArticles, JavaPairRDD<ArchiveRow, Boolean> ofArchive, SparkConf settings, Configuration configuration)
      throws IOException {
    JavaRDD<Tuple2<Object, Object>> rows =
        ofArticles
            .map(row -> new Tuple2<Object, Object>(row._1(), row._2()))
            .union(ofArchive.map(row -> new Tuple2<Object, Object>(row._1(), row._2())));
    return counts(
        new CommittedFolder(folder, settings, configuration)
            .write(rows, new WriteSheets(options.format(), options.byDay())));
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

  private static Map<String, Long> counts(List<? extends Map<String, Long>> parts) {
    Map<String, Long> counts = new LinkedHashMap<>();
    SheetRows.tables().forEach(table -> counts.put(table.name(), 0L));
    parts.forEach(part -> part.forEach((sheet, rows) -> counts.merge(sheet, rows, Long::sum)));
    return counts;
  }
}
