package org.dateline.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import org.dateline.names.KnownNames;
import org.dateline.names.NameOptions;

/**
 * What the user knows of the names, as it travels between machines.
 *
 * @param file the name of the user's file of names
 * @param text what is in it; "" where there is none
 * @param near codes of countries
 */
record TaskNames(String file, String text, TreeSet<String> near) implements Serializable {
  /**
   * What the extractors take.
   *
   * @throws IllegalArgumentException where the file or a code is wrong, saying what is allowed
   */
  NameOptions options() {
    try {
      KnownNames known =
          text.isEmpty() ? KnownNames.NONE : KnownNames.read(file, new StringReader(text));
      return new NameOptions(known, near);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
