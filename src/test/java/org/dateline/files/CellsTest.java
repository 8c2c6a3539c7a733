package org.dateline.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "=cmd|' /C calc'!A0",
        "-",
        "−5",
        "'=1",
        "''=1",
        "-2+3+cmd|' /C calc'!D2"
      })
  void noCellBeginsAFormulaAndTheTextComesBack(String text) {
    assertEquals("'" + text, Cells.guard(text));
    assertEquals(text, Cells.unguard(Cells.guard(text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"20000", "1.5", "-3", "+4", "Kyiv", "'Tis", "5-6", "", "don't =", "a\n=b"})
  void whatIsHarmlessStaysAsItIs(String text) {
    assertEquals(text, Cells.guard(text));
    assertEquals(text, Cells.unguard(text));
  }

  @Provide
  Arbitrary<String> cells() {
    return Arbitraries.strings()
        .withChars("=+-@'\"\t\r\n ,;|%\\＝＋－＠5a.\uD83D\uDE00é\u202E")
        .ofMaxLength(12);
  }

  @Property
  void everyTextComesBackThroughASheet(@ForAll("cells") String one, @ForAll("cells") String other)
      throws IOException {
    StringWriter written = new StringWriter();
    try (ICSVWriter csv = new CSVWriterBuilder(written).withLineEnd("\n").build()) {
      csv.writeNext(new String[] {Cells.guard(one), "x", Cells.guard(other)}, false);
    }
    List<String> cells = parsed(written.toString());
    assertEquals(List.of(one, "x", other), cells.stream().map(Cells::unguard).toList());
  }

  /** The cells of a row by the letter of RFC 4180. */
  private static List<String> parsed(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '"' && quoted && row.startsWith("\"\"", i)) {
        cell.append(c);
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    return cells;
  }

  @Property
  void aGuardedCellNeverBeginsAsAFormula(@ForAll("cells") String text) {
    String guarded = Cells.guard(text);
    assertFalse(guarded.matches("(?s)\\s*[=@\\t\\r＝＋－＠].*"), guarded);
  }
}
