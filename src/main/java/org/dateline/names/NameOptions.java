package org.dateline.names;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the user knows beforehand about the names.
 *
 * @param known names that win over everything the articles tell
 * @param near ISO 3166-1 alpha-2 codes of the countries that places are likely to lie in
 */
public record NameOptions(KnownNames known, Set<String> near) {
  public static final NameOptions NONE = new NameOptions(KnownNames.NONE, Set.of());

  /**
   * @throws IllegalArgumentException where a code is not one of a country
   */
  public NameOptions {
    near = Set.copyOf(near);
    if (!near.isEmpty()) {
      requireCountries(near);
    }
  }

  private static void requireCountries(Set<String> codes) {
    Countries countries = new Countries();
    for (String code : new TreeSet<>(codes)) {
      if (countries.ofCode(code).isEmpty()) {
        throw new IllegalArgumentException(
            "no country has the code \""
                + code
                + "\"; expected two letters of ISO 3166-1, for example UA");
      }
    }
  }
}
