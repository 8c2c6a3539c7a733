package org.dateline.names;

import java.util.Collection;
import java.util.Set;
import org.dateline.names.Gazetteer.Entry;

/**
 * What the text tells of where a place lies.
 *
 * @param containers the places that it lies in
 * @param codes the codes of those that are countries
 * @param within those that it is "in", as far as they are known
 * @param contained those that lie in it
 * @param listed those that it is listed with
 */
record Whereabouts(
    Set<String> containers,
    Set<String> codes,
    Collection<Placement> within,
    Collection<Placement> contained,
    Collection<Placement> listed) {
  private static final double NEAR_KM = 150;

  /** Whether a place of the gazetteer lies where the text says. */
  boolean says(Entry entry) {
    return codes.contains(entry.country())
        || containers.stream()
            .anyMatch(
                container ->
                    entry.kind() != Gazetteer.Kind.REGION && isOfRegion(entry.region(), container))
        || within.stream().anyMatch(whole -> isWithin(entry, whole));
  }

  /** Of "Yongsan District in Seoul" a town in another part of the country. */
  boolean excludes(Entry entry) {
    return within.stream()
        .anyMatch(
            whole ->
                whole
                    .location()
                    .filter(at -> at.precision().equals("city") || whole.kind().equals("district"))
                    .filter(at -> at.point().isPresent() && !isNear(entry, at))
                    .isPresent());
  }

  /** No city of New York is meant where Buffalo lies in it. */
  boolean isTooSmall(Entry entry) {
    return entry.isSettled()
        && contained.stream()
            .filter(part -> part.country().equals(entry.country()))
            .flatMap(part -> part.location().stream())
            .anyMatch(at -> at.precision().equals("city") && !isNear(entry, at));
  }

  /** Whether a first-level division is the one of that name: "Guanacaste Province". */
  static boolean isOfRegion(String division, String name) {
    return !division.isEmpty() && Fold.sound(division).startsWith(Fold.sound(name));
  }

  /** Whether it may lie in a place: near a town, in the same region as a district. */
  private static boolean isWithin(Entry entry, Placement whole) {
    return entry.country().equals(whole.country())
        && whole
            .location()
            .filter(
                at ->
                    switch (at.precision()) {
                      case "city" -> isNear(entry, at);
                      case "region" -> at.region().equals(entry.region()) && !at.region().isEmpty();
                      default -> false;
                    })
            .isPresent();
  }

  private static boolean isNear(Entry entry, Location at) {
    return at.point().filter(point -> isNear(entry, point)).isPresent();
  }

  /** Whether a place of the gazetteer is within 150 km of a point. */
  static boolean isNear(Entry entry, Location.Point point) {
    return Locator.kilometres(point, entry.latitude(), entry.longitude()) < NEAR_KM;
  }
}
