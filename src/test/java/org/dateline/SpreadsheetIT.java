package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.files.Cells;
import org.dateline.files.SheetReader;
import org.dateline.names.NameOptions;
import org.dateline.readers.Limits;
import org.dateline.review.ReviewFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets that went through LibreOffice are read back with every decision made in them. */
class SpreadsheetIT {
  private static final List<String> SHEETS =
      List.of(
          "articles",
          "people",
          "places",
          "organisations",
          "figures",
          "dates",
          "claims",
          "mentions",
          "conflicts",
          "failures");
  private static final List<String> REVIEWED = List.of("people", "figures", "dates");

  private static final String HOSTILE =
      """
      =1+1 people and @SUM Petrov said that 40,000 "troops" left; 3,500 stayed, on Friday.
      On Friday "the Governor Ivan Petrov, of the 'town', said; 20,000 \u201cpeople\u201d left.
      -2+3 Ivan Petrov counted 1.5 million people \u2013 \uD83D\uDE80 \u202Eabc\u202C in 2022 on 4 March.
      \uFF1D1 Ivan \uFF0BPetrov saw 17 people on 3/4 at 12:30.
      =cmd|' /C calc'!A0 Anna Smith saw 60 people on 2022-11-11.
      '=HYPERLINK("http://example.org";"x") Anna Smith saw 61 people on Monday.
      """;

  @TempDir private Path folder;
  private Path in = Path.of("");
  private Path out = Path.of("");

  @BeforeEach
  void run() throws Exception {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
    Files.writeString(in.resolve("hostile.txt"), HOSTILE);
    Files.writeString(
        in.resolve("long.txt"),
        "Ivan Petrov said on Friday that 77 people " + "walked and ".repeat(5000) + "left.\n");
    Files.writeString(
        in.resolve("lines.jsonl"),
        "{\"id\": \"=1+1\", \"title\": \"=A1, \\\"or\\\"\\n not; so\", \"text\":"
            + " \"Anna Smith said on Monday that 5 people left.\"}\n");
    Files.writeString(in.resolve("=2+2.txt"), " ");
    extract();
  }

  private void extract() throws Exception {
    ExtractOptions options =
        new ExtractOptions(
            List.of(in),
            out,
            Optional.empty(),
            NameOptions.NONE,
            1,
            true,
            Limits.NEWS,
            Map.of(),
            true,
            false,
            false);
    new ExtractRun(
            options,
            new Console(new PrintWriter(new StringWriter()), true),
            () -> PlainAnnotator::extract,
            Map.of(),
            new ByteArrayInputStream(new byte[0]))
        .run();
  }

  private static List<Map<String, String>> rows(Path folder, String sheet) throws IOException {
    List<Map<String, String>> rows = new ArrayList<>();
    SheetReader.read(folder.resolve(sheet + ".csv"), rows::add);
    return rows;
  }

  @Test
  void cellsAndDecisionsComeBack() throws Exception {
    Map<String, List<Map<String, String>>> written = new LinkedHashMap<>();
    for (String sheet : SHEETS) {
      written.put(sheet, rows(out, sheet));
    }
    assertTrue(written.get("figures").size() > 8, written.get("figures").toString());
    int decided = 0;
    for (String sheet : REVIEWED) {
      decided += decide(sheet);
    }
    Path saved = Office.roundTrip(folder.resolve("office"), sheets());
    for (String sheet : SHEETS) {
      assertSame(sheet, written.get(sheet), rows(saved, sheet));
      Files.copy(
          saved.resolve(sheet + ".csv"),
          out.resolve(sheet + ".csv"),
          StandardCopyOption.REPLACE_EXISTING);
    }
    ReviewFolder.Intake intake = new ReviewFolder(out).collect();
    assertEquals(List.of(), intake.problems());
    assertEquals(decided, intake.decisions());
    extract();
    for (String sheet : SHEETS) {
      assertEquals(
          written.get(sheet).stream().map(SpreadsheetIT::found).toList(),
          rows(out, sheet).stream().map(SpreadsheetIT::found).toList());
    }
    for (String sheet : REVIEWED) {
      for (Map<String, String> row : rows(out, sheet)) {
        assertEquals("accept", row.get("decision"), sheet);
        assertEquals("=1+1; \"seen\"\nby me", row.get("note"), sheet);
      }
    }
  }

  /** The cells that are Dateline's own. */
  private static Map<String, String> found(Map<String, String> row) {
    Map<String, String> found = new LinkedHashMap<>(row);
    List.of("decision", "correction", "reviewer", "note").forEach(found::remove);
    return found;
  }

  private List<Path> sheets() {
    return SHEETS.stream().map(sheet -> out.resolve(sheet + ".csv")).toList();
  }

  /** Fills in what a reviewer would, in every row. */
  private int decide(String sheet) throws IOException {
    List<Map<String, String>> rows = rows(out, sheet);
    try (Writer writer = Files.newBufferedWriter(out.resolve(sheet + ".csv"));
        ICSVWriter csv = new CSVWriterBuilder(writer).withLineEnd("\n").build()) {
      csv.writeNext(rows.get(0).keySet().toArray(String[]::new), false);
      for (Map<String, String> row : rows) {
        row.put("decision", "accept");
        row.put("note", "=1+1; \"seen\"\nby me");
        csv.writeNext(row.values().stream().map(Cells::guard).toArray(String[]::new), false);
      }
    }
    return rows.size();
  }

  private static void assertSame(
      String sheet, List<Map<String, String>> written, List<Map<String, String>> saved) {
    assertEquals(written.size(), saved.size(), sheet);
    for (int i = 0; i < saved.size(); i++) {
      for (Map.Entry<String, String> cell : found(written.get(i)).entrySet()) {
        assertEquals(
            asShown(cell.getValue()),
            asShown(saved.get(i).getOrDefault(cell.getKey(), "")),
            sheet + " row " + i + " " + cell.getKey());
      }
    }
  }

  /** Spreadsheets write numbers in their own way: 40,000 without its comma, 1.00 as 1. */
  private static String asShown(String cell) {
    String plain = cell.matches("\\d{1,3}(,\\d{3})+") ? cell.replace(",", "") : cell;
    return plain.matches("\\d+\\.\\d+") ? plain.replaceFirst("\\.?0+$", "") : plain;
  }
}
