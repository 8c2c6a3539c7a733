package org.dateline.files;

import static org.dateline.files.LengthPrefixed.read;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.facts.FigureKey;

/**
 * What a run keeps of an article until its sheets are written: its text, its rows, and how much was
 * found.
 */
record KeptArticle(
    String text, boolean copy, ArticleSheets sheets, ArticleTally tally, List<FigureKey> figures) {
  KeptArticle {
    figures = List.copyOf(figures);
  }

  /** Compact, for each row of a sheet says its sentence again. */
  byte[] bytes() throws IOException {
    return Compressed.bytes(this::write);
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(figures.size());
    for (FigureKey figure : figures) {
      KeptFigure.put(out, figure);
    }
    LengthPrefixed.write(out, sheets.article());
    LengthPrefixed.write(out, text);
    out.writeBoolean(copy);
    for (int count : tally.counts()) {
      out.writeInt(count);
    }
    out.writeInt(sheets.cells().size());
    for (Map.Entry<String, List<String[]>> sheet : sheets.cells().entrySet()) {
      LengthPrefixed.write(out, sheet.getKey());
      out.writeInt(sheet.getValue().size());
      for (String[] row : sheet.getValue()) {
        out.writeInt(row.length);
        for (String cell : row) {
          LengthPrefixed.write(out, cell);
        }
      }
    }
  }

  /** Only the figures, which come first. */
  static List<FigureKey> figures(byte[] bytes) throws IOException {
    try (DataInputStream in = Compressed.read(bytes)) {
      return figures(in);
    }
  }

  private static List<FigureKey> figures(DataInputStream in) throws IOException {
    List<FigureKey> figures = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      figures.add(KeptFigure.take(in));
    }
    return figures;
  }

  static KeptArticle of(byte[] bytes) throws IOException {
    try (DataInputStream in = Compressed.read(bytes)) {
      List<FigureKey> figures = figures(in);
      String article = read(in);
      String text = read(in);
      boolean copy = in.readBoolean();
      int[] counts = new int[ArticleTally.NONE.counts().length];
      for (int i = 0; i < counts.length; i++) {
        counts[i] = in.readInt();
      }
      Map<String, List<String[]>> cells = new LinkedHashMap<>();
      for (int sheets = in.readInt(); sheets > 0; sheets--) {
        cells.put(read(in), rows(in));
      }
      return new KeptArticle(
          text, copy, new ArticleSheets(article, cells), ArticleTally.ofCounts(counts), figures);
    }
  }

  private static List<String[]> rows(DataInputStream in) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      String[] row = new String[in.readInt()];
      for (int i = 0; i < row.length; i++) {
        row[i] = read(in);
      }
      rows.add(row);
    }
    return rows;
  }
}
