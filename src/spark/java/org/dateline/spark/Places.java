package org.dateline.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.Partitioner;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;
import org.dateline.spark.SheetRows.Place;

/**
 * Where articles stand among the sheets' rows, taken down of some of them while they are extracted:
 * so the sheets can be cut into even parts without another pass over all that was found.
 */
final class Places implements Serializable {
  private static final long serialVersionUID = 1;
  private static final long WANTED = 100_000;

  private final CollectionAccumulator<Place> places;
  private final long oneIn;
  private final boolean byDay;

  /**
   * @param articles how many there are, about
   */
  Places(JavaSparkContext context, long articles, boolean byDay) {
    places = context.sc().collectionAccumulator("places");
    oneIn = Math.max(1, articles / WANTED);
    this.byDay = byDay;
  }

  /** Takes down the place of an output, or does not. */
  void see(ArticleOutput output) {
    Place place = SheetRows.place(output, byDay);
    if (output.isOfArticle() && Math.floorMod(place.hashCode() * 0x9E3779B9L, oneIn) == 0) {
      places.add(place);
    }
  }

  /** Cuts what stands in order into parts of about the same size. */
  Partitioner partitioner(int parts) {
    List<Place> seen = new ArrayList<>(places.value());
    Collections.sort(seen);
    List<Place> ends = new ArrayList<>();
    for (int part = 1; part < parts && !seen.isEmpty(); part++) {
      Place end = seen.get((int) ((long) part * seen.size() / parts));
      if (ends.isEmpty() || Parts.compare(ends.get(ends.size() - 1), end) < 0) {
        ends.add(end);
      }
    }
    return new Parts(ends);
  }

  /** What stands before an end is in an earlier part; all of an article is in one. */
  private static final class Parts extends Partitioner {
    private static final long serialVersionUID = 1;

    private final ArrayList<Place> ends;

    private Parts(List<Place> ends) {
      this.ends = new ArrayList<>(ends);
    }

    static int compare(Place one, Place other) {
      int days = one.day().compareTo(other.day());
      return days == 0 ? one.article().compareTo(other.article()) : days;
    }

    @Override
    public int numPartitions() {
      return ends.size() + 1;
    }

    @Override
    public int getPartition(Object key) {
      int found = Collections.binarySearch(ends, (Place) key, Parts::compare);
      return found < 0 ? -found - 1 : found + 1;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Parts parts && ends.equals(parts.ends);
    }

    @Override
    public int hashCode() {
      return ends.hashCode();
    }
  }
}
