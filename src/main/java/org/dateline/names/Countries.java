package org.dateline.names;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Cache;
import org.dateline.text.Lexicon;

/** The countries: their names, adjectives, seats of government and neighbours. */
final class Countries {
  /** A country, by its ISO 3166-1 alpha-2 code. */
  record Country(String code, String name, Location.Point point, Set<String> neighbours) {}

  private final Map<String, Country> byCode = new LinkedHashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> seats = new HashMap<>();
  private final Cache<Optional<Country>> countryOfName =
      new Cache<>(name -> Optional.ofNullable(names.get(Fold.plain(name))).map(byCode::get));

  Countries() {
    for (Lexicon.Entry entry : Lexicon.load(Countries.class, "countries.tsv").entries()) {
      String code = entry.get("code");
      byCode.put(
          code,
          new Country(
              code,
              entry.list("names").get(0),
              new Location.Point(
                  Double.parseDouble(entry.get("latitude")),
                  Double.parseDouble(entry.get("longitude")),
                  entry.get("geonames_id")),
              Set.copyOf(entry.list("neighbours"))));
      add(entry, code, "capitals");
    }
    for (Lexicon.Entry entry : Lexicon.load(Countries.class, "country-words.tsv").entries()) {
      add(entry, entry.get("code"), "seats");
    }
  }

  private void add(Lexicon.Entry entry, String code, String seatColumn) {
    entry.list("names").forEach(name -> names.put(Fold.plain(name), code));
    entry.list("demonyms").forEach(demonym -> demonyms.put(Fold.plain(demonym), code));
    entry.list(seatColumn).forEach(seat -> seats.put(Fold.plain(seat), code));
  }

  Optional<Country> named(String name) {
    return countryOfName.of(name);
  }

  /** The country that people or things of this adjective are from: "Ukrainian", "Poles". */
  Optional<Country> ofDemonym(String word) {
    return Optional.ofNullable(demonyms.get(Fold.plain(word))).map(byCode::get);
  }

  /** The country whose government sits in a city. */
  Optional<Country> governedFrom(String city) {
    return Optional.ofNullable(seats.get(Fold.plain(city))).map(byCode::get);
  }

  Optional<Country> ofCode(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  Set<String> demonyms() {
    return new HashSet<>(demonyms.keySet());
  }
}
