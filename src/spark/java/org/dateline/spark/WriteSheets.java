package org.dateline.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.spark.CommittedFolder.TaskFiles;
import org.dateline.spark.CommittedFolder.Writing;
import org.dateline.spark.SheetRows.Place;
import org.dateline.spark.SheetRows.Rows;
import org.dateline.spark.SheetRows.Table;
import org.dateline.spark.SparkOptions.OutputFormat;
import scala.Tuple2;

/**
 * Writes a part of all sheets: the rows, as {@link SheetRows} orders them, of one task, and gives
 * how many of each sheet they were.
 */
record WriteSheets(OutputFormat format, boolean byDay)
    implements Writing<Tuple2<Object, Object>, TreeMap<String, Long>> {
  private static final List<Table> TABLES = SheetRows.tables();
  private static final Map<String, Table> BY_NAME = new TreeMap<>();

  static {
    TABLES.forEach(table -> BY_NAME.put(table.name(), table));
  }

  @Override
  public TreeMap<String, Long> write(
      int part, Iterator<Tuple2<Object, Object>> rows, TaskFiles task) throws IOException {
    try (OpenParts files = new OpenParts(task, format, byDay)) {
      if (part == 0) {
        files.openAll();
      }
      Writer writer = new Writer(files);
      while (rows.hasNext()) {
        Tuple2<Object, Object> row = rows.next();
        if (row._1() instanceof Place place && row._2() instanceof Rows of) {
          writer.write(place, of);
        } else if (row._1() instanceof ArchiveRow of) {
          writer.write(of);
        }
      }
      return new TreeMap<>(files.counts());
    }
  }

  private static Table table(String name) {
    Table table = BY_NAME.get(name);
    if (table == null) {
      throw new IllegalArgumentException(name + ": is no sheet");
    }
    return table;
  }

  /** Writes rows in their order, and remembers what was told of the article that comes next. */
  private static final class Writer {
    private final OpenParts files;
    private final Map<String, String> conflicts = new HashMap<>();
    private Place last = new Place("", "", 0, 0);
    private ArchiveRow lastOfArchive = ArchiveRow.NONE;

    private Writer(OpenParts files) {
      this.files = files;
    }

    void write(Place place, Rows rows) throws IOException {
      boolean same = place.article().equals(last.article());
      if (!same) {
        conflicts.clear();
      }
      if (place.tells()) {
        conflicts.put(rows.figure(), rows.conflict());
      } else if (!same || last.tells() || place.round() == last.round()) {
        write(place.day(), rows.sheets());
      } else {
        // What an earlier round gave has been replaced.
        return;
      }
      last = place;
    }

    private void write(String day, Map<String, EncodedRows> sheets) throws IOException {
      for (Table table : TABLES) {
        EncodedRows rows = sheets.get(table.name());
        if (rows != null) {
          for (String[] cells : rows.rows()) {
            files.write(table, day, filled(table, cells));
          }
        }
      }
    }

    /** A row of a sheet; that of a figure with its conflict. */
    private String[] filled(Table table, String[] cells) {
      if (table.name().equals("figures")) {
        int conflict = Arrays.asList(table.header()).indexOf("conflict");
        cells[conflict] = conflicts.getOrDefault(cells[0], "");
      }
      return cells;
    }

    /** Each once, though several tasks may tell of what is wrong with a folder. */
    void write(ArchiveRow row) throws IOException {
      if (!row.equals(lastOfArchive)) {
        files.write(table(SheetRows.sheet(row)), "", row.cells().toArray(new String[0]));
      }
      lastOfArchive = row;
    }
  }
}
