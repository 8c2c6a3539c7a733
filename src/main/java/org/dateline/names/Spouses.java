package org.dateline.names;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.text.FirstNames;

/**
 * Tells a surname after "Mrs." from the same one after "Mr.": where only Bill Clinton is named in
 * full, Mrs. Clinton is somebody else.
 */
final class Spouses {
  private static final FirstNames FIRST_NAMES = FirstNames.load();
  private static final Honorifics HONORIFICS = Honorifics.load();

  /** The full names of the article's people by their last words. */
  private final Map<String, Set<String>> bySurname = new TreeMap<>();

  Spouses(Collection<Candidate> people) {
    for (Candidate person : people) {
      if (person.first() < person.last()) {
        bySurname.computeIfAbsent(person.lastUnit(), s -> new TreeSet<>()).add(person.form());
      }
    }
  }

  /**
   * The form to know a mention by: its own; the full name that alone its honorific fits; with the
   * honorific where it fits none.
   */
  String form(Candidate mention) {
    String form = mention.form();
    String said = said(mention);
    Set<String> full = bySurname.getOrDefault(form, Set.of());
    List<String> fit = full.stream().filter(name -> fits(said, name)).toList();
    if (said.isEmpty() || full.isEmpty() || fit.size() == full.size()) {
      return form;
    }
    return fit.isEmpty()
        ? mention.sentence().token(mention.first() - 1).word() + " " + form
        : fit.size() == 1 ? fit.get(0) : form;
  }

  private static boolean fits(String gender, String name) {
    String other = FIRST_NAMES.gender(name);
    return other.isEmpty() || other.equals(gender);
  }

  private static String said(Candidate mention) {
    boolean alone = mention.first() == mention.last() && mention.first() > 0;
    return alone ? HONORIFICS.gender(mention.sentence().token(mention.first() - 1).lower()) : "";
  }
}
