package org.dateline.names;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;

/** What looks like a name and is none of a person, a place or an organisation: "iPhone". */
final class Things {
  private final Set<String> things =
      Lexicon.load(Things.class, "things.tsv").entries().stream()
          .map(entry -> entry.get("thing"))
          .collect(Collectors.toUnmodifiableSet());

  boolean contains(String form) {
    return things.contains(form.replace(" - ", "-"));
  }
}
