package org.dateline.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Knows people's first names, and whether men or women bear them. */
public final class FirstNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private static final FirstNames ALL = new FirstNames();

  private final Map<String, String> genders = new HashMap<>();

  private FirstNames() {
    Lexicon.load(FirstNames.class, "firstnames.tsv")
        .entries()
        .forEach(entry -> genders.put(entry.get("name"), entry.get("gender")));
  }

  public static FirstNames load() {
    return ALL;
  }

  /** Whether people bear the word as a first name. */
  public boolean isFirstName(String word) {
    return genders.containsKey(folded(word));
  }

  /** "female", "male" or ""; nothing is told of a name of one word, which may be a surname. */
  public String gender(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? "" : genders.getOrDefault(folded(name.substring(0, space)), "");
  }

  private static String folded(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
