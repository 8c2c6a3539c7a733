package org.dateline.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.dateline.files.DiskThreads;
import org.dateline.files.WholeFile;

/**
 * Copies of a run's sheets as they were found, before any decision and any spreadsheet changed
 * them.
 */
final class FoundSheets {
  static final String FOLDER = ".dateline/found";

  private FoundSheets() {}

  /** Has the sheets copied that a run has just written. */
  static void save(Path folder, DiskThreads disk) throws IOException {
    Files.createDirectories(folder.resolve(FOLDER));
    names().forEach(sheet -> disk.begin(() -> save(folder, sheet)));
  }

  private static void save(Path folder, String sheet) throws IOException {
    Path from = folder.resolve(sheet + ".csv");
    if (Files.exists(from)) {
      WholeFile.write(saved(folder, sheet), part -> compress(from, part));
    }
  }

  private static void compress(Path from, Path to) throws IOException {
    try (OutputStream bytes = new FastGzip(Files.newOutputStream(to))) {
      Files.copy(from, bytes);
    }
  }

  /** A third of the work for a third more bytes. */
  private static final class FastGzip extends GZIPOutputStream {
    FastGzip(OutputStream bytes) throws IOException {
      super(bytes, 1 << 13);
      def.setLevel(Deflater.BEST_SPEED);
    }
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("articles", "mentions", "conflicts"));
    for (ReviewSheet sheet : ReviewSheet.values()) {
      names.add(sheet.label());
    }
    return names;
  }

  /** The sheet as it was found; the sheet itself where no copy was made. */
  static Path path(Path folder, String sheet) {
    Path saved = saved(folder, sheet);
    return Files.exists(saved) ? saved : folder.resolve(sheet + ".csv");
  }

  private static Path saved(Path folder, String sheet) {
    return folder.resolve(FOLDER).resolve(sheet + ".csv.gz");
  }
}
