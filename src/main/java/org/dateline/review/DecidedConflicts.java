package org.dateline.review;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.facts.Conflict;

/**
 * The conflicts that are left between figures after some were rejected or corrected.
 *
 * <p>A conflict of which fewer than two figures stand, or whose figures now agree, is none.
 */
final class DecidedConflicts {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private final Map<String, Row> figures = new HashMap<>();
  private final Set<String> dissolved = new HashSet<>();
  private boolean changed;

  /** Takes in a figure as the sheets will show it. */
  void add(Row shown) {
    if (shown.get("conflict").isEmpty()) {
      return;
    }
    figures.put(shown.get("id"), shown);
    changed |= rejected(shown) || !(shown.stale() || shown.get(Row.ORIGINAL).isEmpty());
  }

  /** Those of the conflicts that conflicts.csv still has, as it has them. */
  static List<Conflict> standing(Path folder, List<Conflict> found) throws IOException {
    Map<String, Table.Line> lines = new HashMap<>();
    try (Table table = Table.open(SheetFile.path(folder, "conflicts"))) {
      Optional<Table.Line> line = table.next();
      while (line.isPresent()) {
        lines.put(line.get().get("id"), line.get());
        line = table.next();
      }
    }
    return found.stream()
        .filter(conflict -> lines.containsKey(conflict.id()))
        .map(conflict -> standing(conflict, Objects.requireNonNull(lines.get(conflict.id()))))
        .toList();
  }

  private static Conflict standing(Conflict found, Table.Line line) {
    return new Conflict(
        found.id(),
        found.what(),
        found.category(),
        found.side(),
        found.place(),
        found.date(),
        number(line.get("low")),
        number(line.get("high")),
        found.kind(),
        parts(line.get("figures")),
        parts(line.get("sources")),
        parts(line.get("articles")));
  }

  private static List<String> parts(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
  }

  private static Optional<BigDecimal> number(String cell) {
    return NUMBER.matcher(cell).matches() ? Optional.of(new BigDecimal(cell)) : Optional.empty();
  }

  private static boolean rejected(Row row) {
    return Verdict.of(row.get("decision")).filter(Verdict.REJECT::equals).isPresent();
  }

  /**
   * Writes conflicts.csv from what was found, and clears what is none any more from figures.csv.
   */
  void write(Path folder) throws IOException {
    SheetFile.rewriteLines(folder, "conflicts", this::left);
    if (!dissolved.isEmpty()) {
      Path sheet = SheetFile.path(folder, ReviewSheet.FIGURES.label());
      SheetFile.copy(sheet, sheet, this::cleared);
    }
  }

  private List<String> left(Table.Line line) {
    if (!changed) {
      return List.copyOf(line.cells().values());
    }
    List<Row> standing = new ArrayList<>();
    for (String id : parts(line.get("figures"))) {
      Row row = figures.get(id);
      if (row != null && !rejected(row)) {
        standing.add(row);
      }
    }
    List<BigDecimal> bounds = standing.stream().flatMap(DecidedConflicts::bounds).sorted().toList();
    boolean agree =
        !bounds.isEmpty() && bounds.get(0).compareTo(bounds.get(bounds.size() - 1)) == 0;
    if (standing.size() < 2 || agree) {
      dissolved.add(line.get("id"));
      return List.of();
    }
    Map<String, String> cells = new LinkedHashMap<>(line.cells());
    cells.replace("figures", joined(standing, "id"));
    cells.replace("sources", joined(standing, "source"));
    cells.replace("articles", joined(standing, "article"));
    bounds.stream().min(Comparator.naturalOrder()).ifPresent(b -> cells.replace("low", plain(b)));
    bounds.stream().max(Comparator.naturalOrder()).ifPresent(b -> cells.replace("high", plain(b)));
    return List.copyOf(cells.values());
  }

  private static Stream<BigDecimal> bounds(Row row) {
    return Stream.of("value", "low", "high").map(row::get).flatMap(cell -> number(cell).stream());
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static String joined(List<Row> rows, String column) {
    return rows.stream()
        .map(row -> row.get(column))
        .filter(value -> !value.isEmpty())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private List<String> cleared(Table.Line line) {
    Map<String, String> cells = new LinkedHashMap<>(line.cells());
    cells.computeIfPresent("conflict", (column, id) -> dissolved.contains(id) ? "" : id);
    return List.copyOf(cells.values());
  }
}
