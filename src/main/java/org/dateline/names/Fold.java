package org.dateline.names;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.text.Cache;

/** Folds spellings of a name to one key. */
final class Fold {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SILENT = Pattern.compile("['’‘`´ʻʼʿʾ′.]");
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SAINT = Pattern.compile("\\b(saint|sankt|sainte)\\b");
  private static final Pattern ARTICLE =
      Pattern.compile("^(al|el|ar|er|as|es|ash|esh|at|et|az|ez|an|ad|ed) (?=\\p{L}{3})");
  private static final Pattern DOUBLE = Pattern.compile("(\\p{L})\\1");
  private static final Pattern MANY_I = Pattern.compile("i+");
  private static final Pattern FINAL_H = Pattern.compile("(?<=\\p{L}{2}[ae])h\\b");
  private static final Map<String, String> LETTERS =
      Map.of("ł", "l", "ø", "o", "đ", "d", "ß", "ss", "æ", "ae", "œ", "oe", "ı", "i", "ð", "d");

  private static final Cache<String> SOUNDS = new Cache<>(Fold::soundOf);
  private static final Cache<String> NAMES = new Cache<>(Fold::nameOf);

  private Fold() {}

  /** Lower case, no accents, apostrophes or full stops; a space for any other gap. */
  static String plain(String name) {
    String joined =
        name.contains(" 's") || name.contains(" ’s") ? name.replaceAll(" ['’]s\\b", "s") : name;
    String folded = isPlain(joined) ? lettersAndGaps(joined) : foldedMarks(joined);
    return folded.contains("sa") ? SAINT.matcher(folded).replaceAll("st") : folded;
  }

  /** Without regular expressions, as most names need none. */
  private static String lettersAndGaps(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean gap = false;
    for (int i = 0; i < name.length(); i++) {
      char c = Character.toLowerCase(name.charAt(i));
      if (Character.isLetterOrDigit(c)) {
        folded.append(gap ? " " : "").append(c);
        gap = false;
      } else if ("'`.".indexOf(c) < 0) {
        gap = folded.length() > 0;
      }
    }
    return folded.toString();
  }

  private static String foldedMarks(String name) {
    String folded = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    folded = folded.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
      folded = folded.replace(letter.getKey(), letter.getValue());
    }
    folded = SILENT.matcher(folded).replaceAll("");
    return GAP.matcher(folded).replaceAll(" ").strip();
  }

  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  /**
   * Beyond {@link #plain}, one key for the ways to write Slavic and Arabic names in Latin letters:
   * Zelensky, Zelenskiy, Zelenskyy; Pillia, Pillya; Kharkiv, Harkiv; Ar Raqqah, Raqqa.
   */
  static String sound(String name) {
    return SOUNDS.of(name);
  }

  private static String soundOf(String name) {
    String folded = ARTICLE.matcher(plain(name)).replaceFirst("");
    folded =
        folded
            .replace("shch", "sch")
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("dh", "d")
            .replace("ck", "k")
            .replace("q", "k")
            .replace("iy", "y")
            .replace("yi", "y")
            .replace("ij", "y")
            .replace("y", "i")
            .replace("j", "i")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("w", "v")
            .replace("ei", "e")
            .replace("ie", "e");
    folded = DOUBLE.matcher(folded).replaceAll("$1");
    folded = MANY_I.matcher(folded).replaceAll("i");
    return FINAL_H.matcher(folded).replaceAll("");
  }

  /**
   * One key for the ways to write a word of a person's name; stricter than {@link #sound}, which
   * would make one person of Jan and Ian, or of Neil and Nell.
   */
  static String name(String word) {
    return NAMES.of(word);
  }

  private static String nameOf(String word) {
    String plain = plain(word);
    if (plain.length() < 4) {
      return plain;
    }
    String rest =
        plain
            .substring(1)
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("ck", "k")
            .replace("q", "k")
            .replace("j", "i")
            .replace("y", "i")
            .replace("ou", "u")
            .replace("oo", "u")
            .replace("w", "v");
    return plain.charAt(0) + MANY_I.matcher(DOUBLE.matcher(rest).replaceAll("$1")).replaceAll("i");
  }

  /** The first bits of a key's mixed FNV-1a hash. */
  static long hash(String key, int bits) {
    long hash = 0xcbf29ce484222325L;
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    hash ^= hash >>> 32;
    return (hash * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits);
  }
}
