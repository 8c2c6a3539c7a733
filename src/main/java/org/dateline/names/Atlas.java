package org.dateline.names;

import java.util.List;
import java.util.Optional;

/** Every place that Dateline knows: countries, landmarks, and the gazetteer. */
final class Atlas {
  private final Countries countries;
  private final Landmarks landmarks = new Landmarks();
  private final Gazetteer gazetteer = Gazetteer.load();

  Atlas(Countries countries) {
    this.countries = countries;
  }

  /** Whether it is the name of a country or of a landmark. */
  boolean isListed(String name) {
    return isCountry(name) || landmarks.named(name).isPresent();
  }

  boolean isCountry(String name) {
    return countries.named(name).isPresent();
  }

  Optional<Landmarks.Landmark> landmark(String name) {
    return landmarks.named(name);
  }

  Countries countries() {
    return countries;
  }

  List<Gazetteer.Entry> find(String name) {
    return gazetteer.find(name);
  }

  /** How many live in the largest place of exactly this name; -1 where there is none. */
  int largest(String name) {
    return find(name).stream()
        .filter(Gazetteer.Entry::exact)
        .mapToInt(Gazetteer.Entry::population)
        .max()
        .orElse(-1);
  }
}
