package org.dateline.review;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.dateline.review.DecidedRows.DecidedRow;

/**
 * The rows of a sheet as the run last showed them, looked up by their ids.
 *
 * <p>Only rows that stand before one that was asked for are held in memory, so that a file in the
 * same order costs little.
 */
final class ShownRows implements Closeable {
  private final Optional<RowReader> sheet;
  private final DecidedRows decided;
  private final Map<String, Queue<DecidedRow>> passed = new LinkedHashMap<>();

  ShownRows(Path folder, ReviewSheet sheet, DecidedRows decided) throws IOException {
    Path found = FoundSheets.path(folder, sheet.label());
    this.sheet = Files.exists(found) ? Optional.of(new RowReader(found, sheet)) : Optional.empty();
    this.decided = decided;
  }

  /** The row with an id, once; of rows with the same id one after the other. */
  Optional<DecidedRow> take(String id) throws IOException {
    if (id.isBlank()) {
      return Optional.empty();
    }
    boolean more = true;
    while (more && !passed.containsKey(id)) {
      more = pass();
    }
    Queue<DecidedRow> rows = passed.getOrDefault(id, new ArrayDeque<>());
    Optional<DecidedRow> row = Optional.ofNullable(rows.poll());
    if (rows.isEmpty()) {
      passed.remove(id);
    }
    return row;
  }

  private boolean pass() throws IOException {
    List<Row> rows = sheet.isEmpty() ? List.of() : sheet.get().next();
    if (rows.isEmpty()) {
      return false;
    }
    for (DecidedRow row : decided.of(rows.get(0).get("article"), rows)) {
      passed.computeIfAbsent(row.found().get("id"), id -> new ArrayDeque<>()).add(row);
    }
    return true;
  }

  /** The rows that were never taken. */
  List<DecidedRow> left() throws IOException {
    boolean more = pass();
    while (more) {
      more = pass();
    }
    return passed.values().stream().flatMap(Queue::stream).toList();
  }

  @Override
  public void close() throws IOException {
    if (sheet.isPresent()) {
      sheet.get().close();
    }
  }
}
