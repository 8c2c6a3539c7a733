package org.dateline.names;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of a user's own file, which win over everything that the articles tell. */
public record KnownNames(List<Known> names) {
  public static final KnownNames NONE = new KnownNames(List.of());

  private static final List<String> COLUMNS =
      List.of("name", "type", "aliases", "latitude", "longitude", "note");

  public KnownNames {
    names = List.copyOf(names);
  }

  /**
   * A name of the file.
   *
   * @param type empty for what is to be ignored
   * @param rule names the line: {@code names.csv:3}
   */
  public record Known(
      String name,
      Optional<NameType> type,
      List<String> aliases,
      Optional<Location.Point> point,
      String note,
      String rule) {
    public Known {
      aliases = List.copyOf(aliases);
    }
  }

  /**
   * Reads a CSV file in UTF-8 with the columns name, type (person, place, organisation or ignore),
   * aliases (joined by ";"), latitude, longitude and note; all but the first two may be missing or
   * empty.
   *
   * @throws IllegalArgumentException for a bad line, naming the file, the line and what is allowed
   */
  public static KnownNames read(Path file) throws IOException {
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return read(String.valueOf(file.getFileName()), reader);
    }
  }

  /**
   * Reads such a file that the caller has opened, and closes.
   *
   * @param file its name, without folders
   */
  public static KnownNames read(String file, Reader reader) throws IOException {
    try {
      CSVReader csv = new CSVReader(reader);
      List<Known> names = new ArrayList<>();
      List<String> columns = List.of();
      long line = 1;
      for (String @Nullable [] cells = csv.readNext(); cells != null; cells = csv.readNext()) {
        Row row = new Row(file + ":" + line, columns, List.of(cells));
        if (columns.isEmpty()) {
          columns = header(row);
        } else if (!String.join("", cells).isBlank()) {
          names.add(row.known());
        }
        line = csv.getLinesRead() + 1;
      }
      return new KnownNames(names);
    } catch (CsvValidationException e) {
      throw new IllegalArgumentException(file + ": not a CSV file", e);
    }
  }

  private static List<String> header(Row row) {
    List<String> columns =
        row.cells().stream().map(cell -> cell.strip().replace("\uFEFF", "")).toList();
    if (!columns.contains("name") || !columns.contains("type") || !COLUMNS.containsAll(columns)) {
      throw row.bad("columns " + columns, "name and type, and perhaps others of " + COLUMNS);
    }
    return columns;
  }

  private record Row(String rule, List<String> columns, List<String> cells) {
    String get(String column) {
      int at = columns.indexOf(column);
      return at >= 0 && at < cells.size() ? cells.get(at).strip() : "";
    }

    Known known() {
      if (get("name").isEmpty()) {
        throw bad("no name", "a name in the column \"name\"");
      }
      List<String> aliases =
          Arrays.stream(get("aliases").split(";"))
              .map(String::strip)
              .filter(alias -> !alias.isEmpty())
              .toList();
      return new Known(get("name"), type(), aliases, point(), get("note"), rule);
    }

    private Optional<NameType> type() {
      return switch (get("type").toLowerCase(Locale.ROOT)) {
        case "person" -> Optional.of(NameType.PERSON);
        case "place" -> Optional.of(NameType.PLACE);
        case "organisation", "organization" -> Optional.of(NameType.ORGANISATION);
        case "ignore" -> Optional.empty();
        default ->
            throw bad("type \"" + get("type") + "\"", "person, place, organisation or ignore");
      };
    }

    private Optional<Location.Point> point() {
      if (get("latitude").isEmpty() && get("longitude").isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          new Location.Point(degrees("latitude", 90), degrees("longitude", 180), ""));
    }

    private double degrees(String column, int limit) {
      try {
        double degrees = Double.parseDouble(get(column));
        if (Math.abs(degrees) <= limit) {
          return degrees;
        }
      } catch (NumberFormatException e) {
        throw bad(column + " \"" + get(column) + "\"", "degrees from -" + limit + " to " + limit);
      }
      throw bad(column + " \"" + get(column) + "\"", "degrees from -" + limit + " to " + limit);
    }

    IllegalArgumentException bad(String found, String allowed) {
      return new IllegalArgumentException(rule + ": " + found + "; expected " + allowed);
    }
  }
}
