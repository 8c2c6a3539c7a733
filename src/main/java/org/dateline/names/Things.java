package org.dateline.names;

import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;

/** What looks like a name and is none of a person, a place or an organisation: "Yom Kippur". */
final class Things {
  private final Set<String> things =
      Lexicon.load(Things.class, "things.tsv").entries().stream()
          .map(entry -> entry.get("thing"))
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a form, its tokens parted by spaces, is in the list. */
  boolean contains(String form) {
    return things.contains(
        form.replace('’', '\'').replace(" 's", "'s").replace(" - ", "-").replace(" / ", "/"));
  }
}
