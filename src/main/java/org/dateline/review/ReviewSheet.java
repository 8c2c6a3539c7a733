package org.dateline.review;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A sheet whose rows are decided one by one. */
enum ReviewSheet {
  PEOPLE("name"),
  PLACES("name", "country", "latitude", "longitude"),
  ORGANISATIONS("name"),
  FIGURES("value", "low", "high", "unit", "category", "source", "status"),
  DATES("value", "type"),
  CLAIMS("source", "status");

  // What List.of gives never changes.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> essential;

  ReviewSheet(String... essential) {
    this.essential = List.of(essential);
  }

  static Optional<ReviewSheet> named(String name) {
    return Arrays.stream(values()).filter(sheet -> sheet.label().equals(name)).findFirst();
  }

  /** As files and columns write it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The columns whose values a decision is about. */
  List<String> essential() {
    return essential;
  }

  /** The column that a correction without a column's name is for. */
  String main() {
    return essential.get(0);
  }

  boolean namesSomething() {
    return main().equals("name");
  }
}
