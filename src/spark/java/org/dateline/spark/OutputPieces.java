package org.dateline.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.spark.ArticleOutput.Source;

/** Deals out what an article gives to pieces, so that none is large. */
final class OutputPieces {
  // A task has several of them in memory, and Spark more than one copy of each.
  private static final int CHARACTERS = 1 << 20;

  private final Source source;
  private final List<ArticleOutput> pieces = new ArrayList<>();
  private final Map<String, List<String[]>> rows = new HashMap<>();
  private ArrayList<ArchiveRow> failures = new ArrayList<>();
  private ArrayList<ComparedFigure> figures = new ArrayList<>();
  private long characters;

  OutputPieces(Source source) {
    this.source = source;
  }

  /** Adds a row of a sheet. */
  void add(String sheet, String[] cells) {
    makeRoom(Arrays.stream(cells).mapToLong(String::length).sum());
    rows.computeIfAbsent(sheet, name -> new ArrayList<>()).add(cells);
  }

  /** Adds a row of the failures. */
  void add(String[] failure) {
    makeRoom(Arrays.stream(failure).mapToLong(String::length).sum());
    failures.add(ArchiveRow.failure(failure));
  }

  void add(ComparedFigure figure) {
    makeRoom(figure.key().toString().length());
    figures.add(figure);
  }

  private void makeRoom(long length) {
    if (characters > CHARACTERS) {
      close();
    }
    characters += length;
  }

  /** The pieces, at least one, in their order. */
  List<ArticleOutput> all() {
    if (pieces.isEmpty() || characters > 0) {
      close();
    }
    return pieces;
  }

  private void close() {
    TreeMap<String, EncodedRows> encoded = new TreeMap<>();
    rows.forEach((sheet, cells) -> encoded.put(sheet, EncodedRows.of(cells)));
    pieces.add(new ArticleOutput(source, pieces.size(), encoded, failures, figures));
    rows.clear();
    failures = new ArrayList<>();
    figures = new ArrayList<>();
    characters = 0;
  }
}
