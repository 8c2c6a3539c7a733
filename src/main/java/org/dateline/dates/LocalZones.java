package org.dateline.dates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.dates.Words.Phrase;
import org.dateline.text.Lexicon;

/**
 * Knows what clocks show in the countries and cities that have one time, for "local time".
 *
 * <p>Names and zones are those of the IANA time zone database, with other cities of the news.
 */
final class LocalZones {
  /** With the names of their zones, for to look up all of them takes a while. */
  private final Map<String, List<Phrase<String>>> places = new HashMap<>();

  LocalZones() {
    for (Lexicon.Entry entry : Lexicon.load(LocalZones.class, "local-zones.tsv").entries()) {
      List<String> name = Words.split(entry.get("name"));
      places
          .computeIfAbsent(name.get(0), first -> new ArrayList<>())
          .add(new Phrase<>(name, entry.get("zone")));
    }
  }

  /** The zone of the places that a sentence names; empty where it names none, or clocks differ. */
  Optional<ZoneId> of(List<Piece> pieces, LocalDate day) {
    Optional<ZoneId> zone = Optional.empty();
    Set<Object> offsets = new HashSet<>();
    for (int i = 0; i < pieces.size(); i++) {
      for (Phrase<String> place : places.getOrDefault(pieces.get(i).lower(), List.of())) {
        if (pieces.get(i).isCapitalised() && follows(pieces, i, place.pieces())) {
          ZoneId named = ZoneId.of(place.value());
          zone = Optional.of(named);
          offsets.add(named.getRules().getOffset(day.atTime(12, 0)));
        }
      }
    }
    return offsets.size() == 1 ? zone : Optional.empty();
  }

  private static boolean follows(List<Piece> pieces, int at, List<String> name) {
    for (int i = 0; i < name.size(); i++) {
      if (at + i >= pieces.size() || !pieces.get(at + i).lower().equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }
}
