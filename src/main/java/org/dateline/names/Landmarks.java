package org.dateline.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lexicon;

/** Seas, rivers, mountains, regions of the world and sites, which a list of cities lacks. */
final class Landmarks {
  /**
   * A landmark.
   *
   * @param country "" where it lies in several or none
   */
  record Landmark(
      String name, String kind, String country, double latitude, double longitude, String rule) {}

  private final Map<String, Landmark> landmarks = new HashMap<>();

  Landmarks() {
    for (Lexicon.Entry entry : Lexicon.load(Landmarks.class, "landmarks.tsv").entries()) {
      landmarks.put(
          Fold.plain(entry.get("name")),
          new Landmark(
              entry.get("name"),
              entry.get("kind"),
              entry.get("country"),
              Double.parseDouble(entry.get("latitude")),
              Double.parseDouble(entry.get("longitude")),
              entry.rule()));
    }
  }

  Optional<Landmark> named(String name) {
    return Optional.ofNullable(landmarks.get(Fold.plain(name)));
  }
}
