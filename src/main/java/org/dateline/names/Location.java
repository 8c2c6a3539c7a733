package org.dateline.names;

import java.util.Optional;

/**
 * Where on the map a place lies.
 *
 * @param region the first-level division, "" where unknown
 * @param point empty where only the kind and the country are known
 * @param precision exact, city, region or country; "" without a point
 * @param reason why this candidate was chosen among its namesakes
 */
public record Location(String region, Optional<Point> point, String precision, String reason) {
  /**
   * A point on the WGS 84 ellipsoid, in degrees.
   *
   * @param geonamesId "" where the point is not from GeoNames
   */
  public record Point(double latitude, double longitude, String geonamesId) {
    /** The same point, for another place than GeoNames' own. */
    Point unnamed() {
      return new Point(latitude, longitude, "");
    }
  }
}
