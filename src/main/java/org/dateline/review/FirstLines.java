package org.dateline.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.files.InParallel;

/**
 * The lines of a run's first articles, read at once, and of the figures in others that contradict
 * any.
 */
final class FirstLines extends RunLines {
  private final Map<String, Map<String, List<Map<String, String>>>> sheets = new HashMap<>();

  private FirstLines(Path folder) throws IOException {
    super(folder);
  }

  /** Reads the lines of so many articles. */
  static FirstLines read(Path folder, int count) throws IOException {
    FirstLines lines = new FirstLines(folder);
    Set<String> first =
        lines.articles().keySet().stream().limit(count).collect(Collectors.toUnmodifiableSet());
    List<Map<String, List<Map<String, String>>>> read =
        InParallel.map(SHEETS, sheet -> read(SheetFile.path(folder, sheet), first));
    for (int i = 0; i < read.size(); i++) {
      lines.sheets.put(SHEETS.get(i), read.get(i));
    }
    return lines;
  }

  private static Map<String, List<Map<String, String>>> read(Path file, Set<String> first)
      throws IOException {
    Map<String, List<Map<String, String>>> lines = new HashMap<>();
    if (Files.exists(file)) {
      try (Table table = Table.open(file)) {
        Optional<Table.Line> line = table.next();
        while (line.isPresent()) {
          String article = line.get().get("article");
          if (first.contains(article) || !line.get().get("conflict").isEmpty()) {
            lines.computeIfAbsent(article, key -> new ArrayList<>()).add(line.get().cells());
          }
          line = table.next();
        }
      }
    }
    return lines;
  }

  @Override
  List<Map<String, String>> lines(String sheet, String article) {
    return sheets.getOrDefault(sheet, Map.of()).getOrDefault(article, List.of());
  }
}
