package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class FirstNamesTest {
  @Test
  void accentsAndCapitalsMakeNoDifference() {
    assertTrue(FirstNames.load().isFirstName("Aada"));
    assertTrue(FirstNames.load().isFirstName("Áada"));
    assertFalse(FirstNames.load().isFirstName("Xqz"));
  }

  @Test
  void namesAreSortedAndStandOnce() {
    List<String> names =
        Lexicon.load(FirstNames.class, "firstnames.tsv").entries().stream()
            .map(entry -> entry.get("name"))
            .toList();
    assertEquals(List.copyOf(new TreeSet<>(names)), names);
  }
}
