package org.dateline.names;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the surnames off people's full names. */
final class Surnames {
  private static final Pattern NONE =
      Pattern.compile("[IVX]+|.|\\p{Lu}\\.|(?i:jr|sr)\\.?|.*\\P{L}");

  private Surnames() {}

  /** The surnames of the people among some names, each with where it stands first. */
  static Map<String, Candidate> of(Collection<Candidate> names) {
    Map<String, Candidate> surnames = new TreeMap<>();
    for (Candidate name : names) {
      if (name.type() == NameType.PERSON) {
        surname(name).ifPresent(found -> add(found, surnames));
      }
    }
    return surnames;
  }

  private static void add(Candidate surname, Map<String, Candidate> surnames) {
    if (isOne(surname.form())) {
      surnames.putIfAbsent(surname.form(), surname);
      Candidate last = surname.over(surname.last(), surname.last(), surname.rule());
      if (surname.withoutArticle().equals(last.form())) {
        surnames.putIfAbsent(last.form(), last);
      }
    }
  }

  /** Whether the last word of a full name may be a surname: no number, initial or "Jr.". */
  static boolean isOne(String word) {
    return !NONE.matcher(word).matches();
  }

  /** The last word; of "Park Geun-hye" and "Gregory So Kam-leung" the one before the hyphen's. */
  private static Optional<Candidate> surname(Candidate name) {
    String unit = name.lastUnit();
    int length = unit.split(" ").length;
    int last = name.last();
    boolean syllables =
        length == 3 && Character.isLowerCase(unit.charAt(unit.lastIndexOf(' ') + 1));
    if (syllables) {
      last -= length;
      length = 1;
    }
    int first = last - length + 1;
    boolean article = !unit.equals(name.withoutArticle());
    boolean part = first > name.first() || (syllables && first == name.first());
    return part && (article || name.sentence().token(first).isCapitalised())
        ? Optional.of(name.over(first, last, ""))
        : Optional.empty();
  }
}
