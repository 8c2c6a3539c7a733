package org.dateline.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The GeoNames ids of countries and first-level divisions, and the divisions' other names. */
final class Divisions {
  private static final List<String> LANGUAGES =
      List.of("en", "geonames", "fr", "es", "de", "it", "pt");

  /** Countries whose divisions have other codes in this package than in GeoNames. */
  private static final Set<String> OF_OTHER_CODES = Set.of("TW");

  private final Path folder;
  private final Map<String, Integer> ids = new TreeMap<>();
  private final Map<String, Set<String>> names = new TreeMap<>();

  /**
   * @param folder the unpacked package {@code iso3166-2-db}
   */
  Divisions(Path folder) throws IOException {
    this.folder = folder;
    for (JsonNode country : read("countryList/geonames_ref.json")) {
      String code = country.get("iso").asText();
      ids.put(code, country.get("reference").get("geonames").asInt());
      for (String language : OF_OTHER_CODES.contains(code) ? List.<String>of() : LANGUAGES) {
        Path file = Path.of("regions", code, language + "_ref.json");
        if (Files.exists(folder.resolve(file))) {
          read(file.toString()).forEach(division -> add(code, division));
        }
      }
    }
  }

  private JsonNode read(String file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(folder.resolve(file)));
  }

  private void add(String country, JsonNode division) {
    String code = country + "." + division.path("admin").asText();
    if (division.path("reference").path("geonames").isInt()) {
      ids.putIfAbsent(code, division.get("reference").get("geonames").asInt());
    }
    if (!division.path("name").asText().isEmpty()) {
      names.computeIfAbsent(code, c -> new LinkedHashSet<>()).add(division.get("name").asText());
    }
  }

  /**
   * @param code of a country, "UA", or of a division, "UA.08"
   * @return 0 where unknown
   */
  int id(String code) {
    return ids.getOrDefault(code, 0);
  }

  /** The names of a division in several languages, the English one first. */
  Set<String> names(String code) {
    return names.getOrDefault(code, Set.of());
  }

  Set<String> codes() {
    return names.keySet();
  }
}
