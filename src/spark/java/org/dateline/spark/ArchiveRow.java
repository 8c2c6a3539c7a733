package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A row of a sheet whose rows belong to the archive, and not to an article.
 *
 * @param sheet which of these sheets
 * @param place gives the order within the sheet, and number within the place
 */
record ArchiveRow(Sheet sheet, String place, int number, ArrayList<String> cells)
    implements Comparable<ArchiveRow>, Serializable {
  private static final Comparator<ArchiveRow> ORDER =
      Comparator.comparing(ArchiveRow::sheet)
          .thenComparing(ArchiveRow::place)
          .thenComparingInt(ArchiveRow::number)
          .thenComparing(ArchiveRow::cells, ArchiveRow::compare);

  /** The sheets, in the order in which they are written. */
  enum Sheet {
    CONFLICTS,
    FAILURES,
    NAMES
  }

  /** What is no row of any sheet. */
  static final ArchiveRow NONE = new ArchiveRow(Sheet.CONFLICTS, "", -1, new String[0]);

  ArchiveRow(Sheet sheet, String place, int number, String[] cells) {
    this(sheet, place, number, new ArrayList<>(Arrays.asList(cells)));
  }

  static ArchiveRow failure(String[] cells) {
    return new ArchiveRow(Sheet.FAILURES, cells[0], 0, cells);
  }

  private static int compare(List<String> cells, List<String> others) {
    return Arrays.compare(cells.toArray(new String[0]), others.toArray(new String[0]));
  }

  @Override
  public int compareTo(ArchiveRow other) {
    return ORDER.compare(this, other);
  }
}
