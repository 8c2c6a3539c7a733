package org.dateline.names;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Lexicon;

/** Short first names: Joe for Joseph. */
final class Nicknames {
  private final Map<String, List<String>> names = new HashMap<>();

  Nicknames() {
    for (Lexicon.Entry entry : Lexicon.load(Nicknames.class, "nicknames.tsv").entries()) {
      names.put(entry.get("nickname"), entry.list("names"));
    }
  }

  /** "Joseph Biden" for "Joe Biden", where the other name begins with Joseph; else as it is. */
  String written(String form, String other) {
    int space = form.indexOf(' ');
    if (space < 0) {
      return form;
    }
    String first = other.split(" ", 2)[0];
    return isFor(form.substring(0, space), first) ? first + form.substring(space) : form;
  }

  private boolean isFor(String nickname, String first) {
    return names
        .getOrDefault(nickname.toLowerCase(Locale.ROOT), List.of())
        .contains(first.toLowerCase(Locale.ROOT));
  }
}
