package org.dateline.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.files.InParallel;
import org.dateline.files.WholeFile;

/**
 * Copies of a run's sheets as they were found, before any decision and any spreadsheet changed
 * them.
 */
final class FoundSheets {
  static final String FOLDER = ".dateline/found";

  private FoundSheets() {}

  /** Copies the sheets that a run has just written. */
  static void save(Path folder) throws IOException {
    Files.createDirectories(folder.resolve(FOLDER));
    InParallel.map(names(), sheet -> save(folder, sheet));
  }

  private static Path save(Path folder, String sheet) throws IOException {
    Path from = folder.resolve(sheet + ".csv");
    Path to = saved(folder, sheet);
    if (Files.exists(from)) {
      WholeFile.write(to, part -> compress(from, part));
    }
    return to;
  }

  private static void compress(Path from, Path to) throws IOException {
    try (OutputStream bytes = new GZIPOutputStream(Files.newOutputStream(to))) {
      Files.copy(from, bytes);
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
