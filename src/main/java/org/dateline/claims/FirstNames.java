package org.dateline.claims;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.text.Lexicon;

/** Tells from a first name whether somebody is a man or a woman. */
final class FirstNames {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, String> genders = new HashMap<>();

  FirstNames() {
    Lexicon.load(FirstNames.class, "firstnames.tsv")
        .entries()
        .forEach(entry -> genders.put(entry.get("name"), entry.get("gender")));
  }

  /** "female", "male" or ""; nothing is told of a name of one word, which may be a surname. */
  String gender(String name) {
    int space = name.indexOf(' ');
    return space < 0 ? "" : genders.getOrDefault(folded(name.substring(0, space)), "");
  }

  private static String folded(String name) {
    String lower = name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
  }
}
