package org.dateline.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.Sentence;

/** Tells which names are short for which others. */
final class Acronyms {
  private static final Pattern BORDERS = Pattern.compile("[ -]+");
  private static final Pattern OFFICE =
      Pattern.compile("(?:(Department|Ministry) of (\\p{Lu}.*)|(\\p{Lu}.*) (Department|Ministry))");

  /** Whether one of the mentions is followed by the acronym in brackets. */
  boolean introduces(List<Candidate> mentions, String acronym) {
    return mentions.stream().anyMatch(mention -> bracketed(mention).equals(acronym));
  }

  /** The acronym in the brackets right after a name, "" where there is none. */
  static String bracketed(Candidate mention) {
    Sentence sentence = mention.sentence();
    int open = mention.last() + 1;
    if (mention.first() == mention.last()
        || open + 2 >= sentence.size()
        || !sentence.token(open).tag().equals("-LRB-")
        || !sentence.token(open + 2).tag().equals("-RRB-")) {
      return "";
    }
    String inside = sentence.token(open + 1).word();
    boolean initial =
        inside.substring(0, 1).equalsIgnoreCase(mention.tokens().get(0).word().substring(0, 1));
    return Words.isAcronym(inside) || (initial && inside.length() > 1) ? inside : "";
  }

  /** Whether the acronym is made of the first letters of the name's capitalised words. */
  static boolean isOf(String acronym, String full) {
    String letters = acronym.replace(".", "");
    return letters.length() > 1
        && (initials(full).equalsIgnoreCase(letters) || ofOffice(full).equalsIgnoreCase(letters));
  }

  /** "DoD" for the Defense Department as for the Department of Defense; "" for other names. */
  static String ofOffice(String name) {
    Matcher office = OFFICE.matcher(name);
    if (!office.matches()) {
      return "";
    }
    boolean first = office.group(1) != null;
    String field = first ? office.group(2) : office.group(3);
    String noun = first ? office.group(1) : office.group(4);
    String initials = field.contains(" ") ? initials(field) : field.substring(0, 1);
    return noun.charAt(0) + "o" + initials;
  }

  /**
   * The first letters of a name's capitalised words, and all of "UN" and "U.S."; "" where there are
   * fewer than two such words.
   */
  static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    int words = 0;
    for (String word : BORDERS.split(name)) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        String letters = word.replace(".", "");
        boolean country = letters.length() == 2 && Words.isAcronym(letters);
        initials.append(country ? letters : word.substring(0, 1));
        words++;
      }
    }
    return words > 1 ? initials.toString() : "";
  }
}
