package org.dateline.names;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The land of the world in cells of a tenth of a degree, each in the outline of a country. */
final class Land {
  static final int CELLS = 10;
  static final int ROWS = 180 * CELLS;
  static final int COLUMNS = 360 * CELLS;

  /** How far from the land a place may lie, as on a coast that an outline cuts short. */
  private static final int SHORE = 3;

  private final short[][] outlines = new short[ROWS][COLUMNS];
  private final List<List<double[]>> arcs = new ArrayList<>();

  /**
   * @param topology TopoJSON whose object {@code countries} holds the outlines
   */
  Land(JsonNode topology) {
    JsonNode scale = topology.get("transform").get("scale");
    JsonNode translate = topology.get("transform").get("translate");
    for (JsonNode arc : topology.get("arcs")) {
      List<double[]> points = new ArrayList<>();
      long x = 0;
      long y = 0;
      for (JsonNode step : arc) {
        x += step.get(0).asLong();
        y += step.get(1).asLong();
        points.add(
            new double[] {
              x * scale.get(0).asDouble() + translate.get(0).asDouble(),
              y * scale.get(1).asDouble() + translate.get(1).asDouble()
            });
      }
      arcs.add(points);
    }
    short outline = 0;
    for (JsonNode country : topology.get("objects").get("countries").get("geometries")) {
      fill(country, ++outline);
    }
  }

  private void fill(JsonNode country, short outline) {
    List<List<Double>> crossings = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      crossings.add(new ArrayList<>());
    }
    boolean single = country.get("type").asText().equals("Polygon");
    for (JsonNode polygon : single ? List.of(country.get("arcs")) : country.get("arcs")) {
      for (JsonNode ring : polygon) {
        for (JsonNode arc : ring) {
          cross(arcs.get(arc.asInt() < 0 ? ~arc.asInt() : arc.asInt()), crossings);
        }
      }
    }
    for (int row = 0; row < ROWS; row++) {
      List<Double> line = crossings.get(row);
      Collections.sort(line);
      for (int i = 0; i + 1 < line.size(); i += 2) {
        int end = (int) Math.ceil((line.get(i + 1) + 180) * CELLS - 0.5);
        for (int column = (int) Math.ceil((line.get(i) + 180) * CELLS - 0.5);
            column < Math.min(end, COLUMNS);
            column++) {
          outlines[row][column] = outline;
        }
      }
    }
  }

  /** Where the middle line of each row crosses an arc. */
  private static void cross(List<double[]> arc, List<List<Double>> crossings) {
    for (int i = 0; i + 1 < arc.size(); i++) {
      double[] low = arc.get(i)[1] <= arc.get(i + 1)[1] ? arc.get(i) : arc.get(i + 1);
      double[] high = arc.get(i)[1] <= arc.get(i + 1)[1] ? arc.get(i + 1) : arc.get(i);
      int last = (int) Math.ceil((high[1] + 90) * CELLS - 0.5);
      for (int row = (int) Math.ceil((low[1] + 90) * CELLS - 0.5);
          row < Math.min(last, ROWS);
          row++) {
        double share = (latitude(row) - low[1]) / (high[1] - low[1]);
        crossings.get(row).add(low[0] + share * (high[0] - low[0]));
      }
    }
  }

  static double latitude(int row) {
    return (row + 0.5) / CELLS - 90;
  }

  static double longitude(int column) {
    return (column + 0.5) / CELLS - 180;
  }

  /** The outline that a cell lies in, 0 for the sea. */
  int outline(int row, int column) {
    return outlines[row][column];
  }

  /** The outline that a point lies in or nearest to, 0 far from all. */
  int outline(double latitude, double longitude) {
    int row = (int) Math.min(ROWS - 1, (latitude + 90) * CELLS);
    int column = (int) Math.min(COLUMNS - 1, (longitude + 180) * CELLS);
    for (int far = 0; far <= SHORE; far++) {
      for (int r = Math.max(0, row - far); r <= Math.min(ROWS - 1, row + far); r++) {
        for (int c = column - far; c <= column + far; c++) {
          int outline = outlines[r][Math.floorMod(c, COLUMNS)];
          if (outline != 0) {
            return outline;
          }
        }
      }
    }
    return 0;
  }
}
