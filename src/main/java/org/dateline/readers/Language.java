package org.dateline.readers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.dateline.text.Lexicon;

/**
 * Tells the language of a text.
 *
 * <p>Most news read here is English, and English shows in its small words; only a text with few of
 * them is put to the detector, whose model takes a second to load.
 */
public final class Language {
  static final String ENGLISH = "en";

  /** The detector's model, as a resource on the class path. */
  public static final String MODEL = "langdetect-183.bin";

  private static final Set<String> SMALL_WORDS =
      Lexicon.load(Language.class, "english.tsv").words("word");
  private static final int SAMPLE = 6000;
  private static final int FEWEST_WORDS = 12;
  private static final double ENGLISH_SHARE = 0.2;

  private Language() {}

  /** ISO 639-1, or 639-3 where that has none; "" of a text too short to tell. */
  public static String of(String text) {
    String sample = text.substring(0, Math.min(text.length(), SAMPLE));
    String[] words = sample.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}]+", -1);
    long small = Arrays.stream(words).filter(SMALL_WORDS::contains).count();
    if (small >= words.length * ENGLISH_SHARE && small > 1) {
      return ENGLISH;
    }
    boolean foreignLetters =
        sample.codePoints().filter(Character::isLetter).filter(c -> c > 0x24F).count()
            > sample.length() / 4;
    return words.length < FEWEST_WORDS && !foreignLetters ? "" : Detector.of(sample);
  }

  /**
   * Why an article is left out where only English is read; empty where it is English, or too short
   * to tell.
   *
   * @param language as {@link #of} gives it
   */
  public static Optional<Failure> refusal(Reading reading, String language) {
    return language.isEmpty() || language.equals(ENGLISH)
        ? Optional.empty()
        : Optional.of(
            Failure.reading(
                reading.input(),
                "it is not in English (" + language + "); --any-language reads it all the same",
                ""));
  }

  /** Holds the model from when it is first needed. */
  private static final class Detector {
    private static final LanguageDetectorModel LOADED = load();
    private static final Map<String, String> SHORT = shortCodes();

    private static LanguageDetectorModel load() {
      try (InputStream stream = Language.class.getResourceAsStream("/" + MODEL)) {
        if (stream == null) {
          throw new IllegalStateException(MODEL + " is missing from the class path");
        }
        return new LanguageDetectorModel(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static Map<String, String> shortCodes() {
      Map<String, String> codes = new HashMap<>();
      for (String code : Locale.getISOLanguages()) {
        codes.put(new Locale(code).getISO3Language(), code);
      }
      // The detector's names for Chinese, Estonian, Latvian, Persian and Norwegian.
      codes.putAll(Map.of("cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "nob", "no"));
      return codes;
    }

    static String of(String text) {
      String code = new LanguageDetectorME(LOADED).predictLanguage(text).getLang();
      return SHORT.getOrDefault(code, code);
    }
  }
}
