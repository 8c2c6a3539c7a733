package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.files.Cells;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every sheet of every run promises. */
class SheetsTest {
  @TempDir private static Path out;

  @BeforeAll
  static void writeTheSheets() throws IOException {
    TestArticles.write(TestArticles.names(), out);
  }

  private static List<Map<String, String>> rows(String sheet)
      throws IOException, CsvValidationException {
    List<Map<String, String>> rows = new ArrayList<>();
    try (Reader reader = Files.newBufferedReader(out.resolve(sheet + ".csv"));
        CSVReaderHeaderAware csv = new CSVReaderHeaderAware(reader)) {
      for (Map<String, String> row = csv.readMap(); row != null; row = csv.readMap()) {
        rows.add(row);
      }
    }
    assertFalse(rows.isEmpty(), "no rows in " + sheet);
    return rows;
  }

  private static String text(Map<String, String> row, int start, int end) throws IOException {
    int[] codePoints =
        Files.readString(out.resolve("text").resolve(row.get("article") + ".txt"))
            .codePoints()
            .toArray();
    return new String(codePoints, start, end - start);
  }

  @ParameterizedTest
  @CsvSource({"mentions,text", "figures,text", "dates,text", "claims,claim"})
  void offsetsGiveTheTextBack(String sheet, String column)
      throws IOException, CsvValidationException {
    for (Map<String, String> row : rows(sheet)) {
      String there =
          text(row, Integer.parseInt(row.get("start")), Integer.parseInt(row.get("end")));
      assertEquals(there, Cells.unguard(row.get(column)));
      assertTrue(Cells.unguard(row.get("sentence")).contains(firstLine(there)), row.toString());
    }
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("").split("(?<=[.!?][”\"’]?) ")[0];
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentions", "figures", "dates", "claims", "people", "places"})
  void rowsStandInReadingOrder(String sheet) throws IOException, CsvValidationException {
    String last = "";
    for (Map<String, String> row : rows(sheet)) {
      String place =
          row.get("article") + String.format(" %09d", Integer.parseInt(row.get("start")));
      assertTrue(last.compareTo(place) <= 0, sheet + ": " + last + " before " + place);
      last = place;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentions", "figures", "dates", "people", "places", "organisations"})
  void idsAreUnique(String sheet) throws IOException, CsvValidationException {
    List<String> ids = rows(sheet).stream().map(row -> row.get("id")).toList();
    assertEquals(ids.size(), ids.stream().distinct().count());
    assertTrue(ids.stream().allMatch(id -> id.matches("[a-z]-[0-9a-z]{12}")), ids.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mentions", "figures", "dates", "claims"})
  void everyRowNamesItsRule(String sheet) throws IOException, CsvValidationException {
    for (Map<String, String> row : rows(sheet)) {
      assertFalse(row.get("rule").isEmpty(), row.toString());
    }
  }

  @Test
  void theOrderOfTheArticlesChangesNoByte(@TempDir Path other) throws IOException {
    List<String> backwards = new ArrayList<>(TestArticles.names());
    Collections.reverse(backwards);
    TestArticles.write(backwards, other);
    assertEquals(bytes(out), bytes(other));
  }

  private static Map<String, String> bytes(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(path);
        files.put(
            folder.relativize(path).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
