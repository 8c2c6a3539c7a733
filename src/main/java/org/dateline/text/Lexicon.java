package org.dateline.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of words beside the class that reads it: tab-separated, with a header line; lines that
 * begin with # are comments.
 */
public record Lexicon(String file, List<String> columns, List<Entry> entries) {

  public Lexicon {
    columns = List.copyOf(columns);
    entries = List.copyOf(entries);
  }

  /**
   * A line of a lexicon.
   *
   * @param rule names the line in the sheets: {@code hedges.tsv:7}
   */
  public record Entry(String rule, List<String> columns, List<String> cells) {
    public Entry {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }

    /** The cell in a column, "" where the line ends before it. */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException(
            rule + ": no column \"" + column + "\"; there are " + columns);
      }
      return at < cells.size() ? cells.get(at) : "";
    }

    /** The parts of a cell that lists several, split at ";". */
    public List<String> list(String column) {
      return Arrays.stream(get(column).split(";"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    /**
     * The cell as a constant, written in lower case in the file.
     *
     * @throws IllegalArgumentException naming the line and what is allowed
     */
    public <E extends Enum<E>> E constant(String column, Class<E> type) {
      String cell = get(column);
      return find(type, cell)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      rule
                          + ": unknown "
                          + column
                          + " \""
                          + cell
                          + "\"; expected one of "
                          + Arrays.toString(type.getEnumConstants()).toLowerCase(Locale.ROOT)));
    }

    private static <E extends Enum<E>> Optional<E> find(Class<E> type, String cell) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(cell))
          .findFirst();
    }
  }

  /** What stands in a column: the words of a lexicon that lists them. */
  public Set<String> words(String column) {
    return entries.stream().map(entry -> entry.get(column)).collect(Collectors.toUnmodifiableSet());
  }

  /** What stands in a column, for each constant that stands in another. */
  public <E extends Enum<E>> Map<E, Set<String>> words(
      String column, String constants, Class<E> type) {
    Map<E, Set<String>> words = new EnumMap<>(type);
    for (Entry entry : entries) {
      words
          .computeIfAbsent(entry.constant(constants, type), constant -> new HashSet<>())
          .add(entry.get(column));
    }
    return words;
  }

  /**
   * Reads a lexicon that lies beside a class.
   *
   * @throws IllegalArgumentException where it is missing or a line has more cells than the header
   */
  public static Lexicon load(Class<?> owner, String file) {
    try (InputStream stream = owner.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalArgumentException("no lexicon " + file + " beside " + owner.getName());
      }
      return read(file, new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Lexicon read(String file, BufferedReader reader) throws IOException {
    List<String> columns = List.of();
    List<Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        entries.add(entry(file + ":" + number, columns, cells));
      }
    }
    return new Lexicon(file, columns, entries);
  }

  private static Entry entry(String rule, List<String> columns, List<String> cells) {
    if (cells.size() > columns.size()) {
      throw new IllegalArgumentException(
          rule + ": " + cells.size() + " cells; the header has " + columns.size());
    }
    return new Entry(rule, columns, cells);
  }
}
