package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Shares out the land of the world: each of its cells to the nearest place of the same country, so
 * that the land of a division's places is close to the division's own.
 */
final class Territories {
  /** Below this many cells at the equator, the cells are too coarse to tell the middle. */
  private static final double ENOUGH = 10;

  private static final int FARTHEST = 40;

  private final Map<Degree, List<Integer>> places = new HashMap<>();
  private final Map<Integer, List<Cell>> territories = new HashMap<>();
  private final double[] latitudes;
  private final double[] longitudes;

  /** A degree of latitude and longitude in the outline of a country. */
  private record Degree(int outline, int latitude, int longitude) {
    static Degree of(int outline, double latitude, double longitude) {
      return new Degree(outline, (int) Math.floor(latitude), (int) Math.floor(longitude));
    }
  }

  private record Cell(double latitude, double longitude) {
    double area() {
      return Math.cos(Math.toRadians(latitude));
    }
  }

  Territories(Land land, double[] latitudes, double[] longitudes) {
    this.latitudes = latitudes;
    this.longitudes = longitudes;
    for (int i = 0; i < latitudes.length; i++) {
      places
          .computeIfAbsent(
              Degree.of(land.outline(latitudes[i], longitudes[i]), latitudes[i], longitudes[i]),
              d -> new ArrayList<>())
          .add(i);
    }
    for (int row = 0; row < Land.ROWS; row++) {
      for (int column = 0; column < Land.COLUMNS; column++) {
        if (land.outline(row, column) != 0) {
          Cell cell = new Cell(Land.latitude(row), Land.longitude(column));
          int nearest = nearest(land.outline(row, column), cell);
          territories.computeIfAbsent(nearest, p -> new ArrayList<>()).add(cell);
        }
      }
    }
  }

  /** The nearest place in the same outline, -1 for none. */
  private int nearest(int outline, Cell cell) {
    int row = (int) Math.floor(cell.latitude());
    int column = (int) Math.floor(cell.longitude());
    int nearest = -1;
    double least = Double.MAX_VALUE;
    for (int far = 0; far <= FARTHEST && least > (far - 1) * cell.area(); far++) {
      for (int r = row - far; r <= row + far; r++) {
        int step = Math.abs(r - row) == far ? 1 : Math.max(1, 2 * far);
        for (int c = column - far; c <= column + far; c += step) {
          int around = Math.floorMod(c + 180, 360) - 180;
          for (int place : places.getOrDefault(new Degree(outline, r, around), List.of())) {
            double distance = distance(place, cell);
            if (distance < least) {
              least = distance;
              nearest = place;
            }
          }
        }
      }
    }
    return nearest;
  }

  /** In degrees of latitude. */
  private double distance(int place, Cell cell) {
    return Math.hypot(
        latitudes[place] - cell.latitude(),
        Math.IEEEremainder(longitudes[place] - cell.longitude(), 360) * cell.area());
  }

  /**
   * Latitude and longitude that each part the land of some places into halves, so that a few places
   * filed under a division far away do not shift it; empty for a small land.
   */
  Optional<double[]> middle(List<Integer> of) {
    List<Cell> land =
        of.stream()
            .flatMap(place -> territories.getOrDefault(place, List.of()).stream())
            .collect(Collectors.toCollection(ArrayList::new));
    double area = land.stream().mapToDouble(Cell::area).sum();
    if (area < ENOUGH) {
      return Optional.empty();
    }
    double origin = land.get(land.size() / 2).longitude();
    double east = median(land, area, cell -> Math.IEEEremainder(cell.longitude() - origin, 360));
    double latitude = median(land, area, Cell::latitude);
    return Optional.of(new double[] {latitude, Math.IEEEremainder(origin + east, 360)});
  }

  private static double median(List<Cell> land, double area, ToDoubleFunction<Cell> coordinate) {
    land.sort(Comparator.comparingDouble(coordinate));
    double below = 0;
    for (Cell cell : land) {
      below += cell.area();
      if (below >= area / 2) {
        return coordinate.applyAsDouble(cell);
      }
    }
    throw new IllegalArgumentException("no land");
  }
}
