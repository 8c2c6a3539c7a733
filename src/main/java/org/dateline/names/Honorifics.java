package org.dateline.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;

/** The short titles by which people are addressed: "Mr.", "Lady", "Capt.". */
final class Honorifics {
  /**
   * An honorific.
   *
   * @param gender "female", "male" or ""
   * @param civil whether it is no role, as a rank is
   * @param beforeSurname whether any capitalised word after it is a surname
   */
  private record Honorific(String gender, boolean civil, boolean beforeSurname) {}

  private static final Honorifics ALL = new Honorifics();

  private final Map<String, Honorific> honorifics = new HashMap<>();

  private Honorifics() {
    for (Lexicon.Entry entry : Lexicon.load(Honorifics.class, "honorifics.tsv").entries()) {
      honorifics.put(
          entry.get("honorific"),
          new Honorific(
              entry.get("gender"),
              entry.get("kind").equals("civil"),
              entry.get("surname").equals("yes")));
    }
  }

  static Honorifics load() {
    return ALL;
  }

  /** "female" or "male"; "" where a word is no honorific or one for all. */
  String gender(String word) {
    return find(word).map(Honorific::gender).orElse("");
  }

  /** Whether it addresses anybody, and so tells no role: "Mr.", "Sir". */
  boolean isCivil(Token token) {
    return find(token.word()).filter(Honorific::civil).isPresent();
  }

  /** Whether it may stand before a surname alone: "Mr.", "Capt.". */
  boolean isBeforeSurname(Token token) {
    return token.isCapitalised() && find(token.word()).filter(Honorific::beforeSurname).isPresent();
  }

  /** Whether a form is a surname after an honorific that tells a man from a woman. */
  boolean begins(String form) {
    return !gender(form.split(" ", 2)[0]).isEmpty();
  }

  private Optional<Honorific> find(String word) {
    return Optional.ofNullable(honorifics.get(word.toLowerCase(Locale.ROOT)));
  }
}
