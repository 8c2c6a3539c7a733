package org.dateline.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.text.Lexicon;
import org.junit.jupiter.api.Test;

class LocalZonesTest {
  @Test
  void javaKnowsEveryZone() {
    Set<String> unknown =
        new TreeSet<>(Lexicon.load(LocalZones.class, "local-zones.tsv").words("zone"));
    unknown.removeAll(ZoneId.getAvailableZoneIds());

    assertEquals(Set.of(), unknown);
  }
}
