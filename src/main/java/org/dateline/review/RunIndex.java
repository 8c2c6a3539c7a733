package org.dateline.review;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.RandomAccessFile;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.files.InParallel;

/**
 * Where in a run's sheets the lines of each article stand, so that one is read without the rest.
 */
final class RunIndex extends RunLines {
  private final Map<String, SheetPlaces> sheets = new HashMap<>();
  private final Map<String, FileTime> written = new HashMap<>();

  private RunIndex(Path folder) throws IOException {
    super(folder);
  }

  /** From a byte to a byte of a sheet, and how many lines there are. */
  private record Place(long start, long end, int lines) {}

  private record SheetPlaces(String header, Map<String, Place> byArticle) {}

  static RunIndex read(Path folder) throws IOException {
    RunIndex index = new RunIndex(folder);
    List<String> names =
        SHEETS.stream().filter(name -> Files.exists(SheetFile.path(folder, name))).toList();
    for (String name : names) {
      index.written.put(name, Files.getLastModifiedTime(SheetFile.path(folder, name)));
    }
    List<SheetPlaces> places = InParallel.map(names, name -> places(SheetFile.path(folder, name)));
    for (int i = 0; i < places.size(); i++) {
      index.sheets.put(names.get(i), places.get(i));
    }
    return index;
  }

  /** Whether the sheets are still those that were read. */
  boolean fresh() throws IOException {
    for (Map.Entry<String, FileTime> sheet : written.entrySet()) {
      Path file = SheetFile.path(folder, sheet.getKey());
      if (!Files.exists(file) || !Files.getLastModifiedTime(file).equals(sheet.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** How many rows of an article are decided one by one. */
  int rowCount(String article) {
    int count = 0;
    for (ReviewSheet sheet : ReviewSheet.values()) {
      SheetPlaces places = sheets.get(sheet.label());
      Place place = places == null ? null : places.byArticle().get(article);
      count += place == null ? 0 : place.lines();
    }
    return count;
  }

  /** Reads bytes as characters, one each, so that positions are those of the file. */
  private static SheetPlaces places(Path file) throws IOException {
    Map<String, Place> places = new HashMap<>();
    try (InputStreamReader bytes =
            new InputStreamReader(Files.newInputStream(file), StandardCharsets.ISO_8859_1);
        Table table = Table.of(bytes)) {
      long headerEnd = table.position();
      long start = headerEnd;
      Optional<Table.Line> line = table.next();
      while (line.isPresent()) {
        Place place = new Place(start, table.position(), 1);
        places.merge(
            utf8(line.get().get("article")),
            place,
            (all, one) -> new Place(all.start(), one.end(), all.lines() + 1));
        start = table.position();
        line = table.next();
      }
      return new SheetPlaces(text(file, new Place(0, headerEnd, 1)), places);
    }
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }

  private static String text(Path file, Place place) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
      byte[] part = new byte[Math.toIntExact(place.end() - place.start())];
      bytes.seek(place.start());
      bytes.readFully(part);
      return new String(part, StandardCharsets.UTF_8);
    }
  }

  @Override
  List<Map<String, String>> lines(String sheet, String article) throws IOException {
    SheetPlaces places = sheets.get(sheet);
    Place place = places == null ? null : places.byArticle().get(article);
    if (places == null || place == null) {
      return List.of();
    }
    String csv = places.header() + text(SheetFile.path(folder, sheet), place);
    List<Map<String, String>> lines = new ArrayList<>();
    try (Table table = Table.of(new StringReader(csv))) {
      Optional<Table.Line> line = table.next();
      while (line.isPresent()) {
        if (line.get().get("article").equals(article)) {
          lines.add(line.get().cells());
        }
        line = table.next();
      }
    }
    return lines;
  }
}
