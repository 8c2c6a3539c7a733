package org.dateline.names;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Word lists that several steps read, and what a word looks like. */
final class Words {
  private static final Set<String> ERAS = Set.of("B.C.", "A.D.", "BC", "AD", "BCE", "CE");
  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Set<String> CALENDAR =
      Set.of(
          "january",
          "february",
          "march",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "jan",
          "feb",
          "sept",
          "oct",
          "nov",
          "dec");

  /** What the tokenizer parts from the words beside it. */
  private static final Pattern CUT = Pattern.compile("[-/,'’]");

  private final Phrases<Boolean> titles = new Phrases<>();
  private final Set<String> demonyms;
  private final Map<String, NameType> firstWords = new HashMap<>();
  private final Set<String> portfolios = column("portfolios.tsv", "word");
  private final Set<String> functionWords = column("functionwords.tsv", "word");
  private final Set<String> initialisms = column("initialisms.tsv", "word");

  Words(Countries countries) {
    Lexicon.load(Words.class, "titles.tsv")
        .entries()
        .forEach(
            entry -> {
              titles.put(entry.get("title"), true);
              titles.put(cut(entry.get("title")), true);
            });
    demonyms =
        countries.demonyms().stream()
            .map(demonym -> demonym.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    for (Lexicon.Entry entry : Lexicon.load(Words.class, "firstwords.tsv").entries()) {
      firstWords.put(entry.get("word"), entry.constant("type", NameType.class));
    }
  }

  private static Set<String> column(String file, String column) {
    return Lexicon.load(Words.class, file).entries().stream()
        .map(entry -> entry.get(column))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a ministry may be for it: "Health", "Trade". */
  boolean isPortfolio(Token token) {
    return portfolios.contains(token.lower());
  }

  boolean isFunctionWord(Token token) {
    return functionWords.contains(token.lower());
  }

  /** Whether it is short for a thing, or for several: "GDP", "SMEs". */
  boolean isInitialism(Token token) {
    String word = token.word();
    boolean several = word.endsWith("s") && word.length() > 2;
    return initialisms.contains(several ? word.substring(0, word.length() - 1) : word);
  }

  /** The index after the title that begins at a token; the token's own where none does. */
  int afterTitle(Sentence sentence, int first) {
    return titles.longestAt(sentence.tokens(), first).map(match -> match.last() + 1).orElse(first);
  }

  /** Whether a title ends at a token: "Foreign Minister". */
  boolean endsTitle(Sentence sentence, int last) {
    return startOfTitle(sentence, last) >= 0;
  }

  /** Where the longest title begins that ends at a token; -1 where none does. */
  int startOfTitle(Sentence sentence, int last) {
    for (int first = Math.max(0, last - 3); first <= last; first++) {
      if (afterTitle(sentence, first) == last + 1) {
        return first;
      }
    }
    return -1;
  }

  /** Whether it is a name's word that is none of English, and no title. */
  boolean isUnknown(Sentence sentence, int index) {
    return index < sentence.size()
        && isProper(sentence.token(index))
        && !isAcronym(sentence.token(index).word())
        && !CommonWords.contains(sentence.token(index))
        && afterTitle(sentence, index) == index;
  }

  boolean isDemonym(Token token) {
    return demonyms.contains(token.lower());
  }

  /** Whether a form of several words is a nationality or its people: "Puerto Ricans". */
  boolean isDemonym(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return demonyms.contains(lower)
        || (lower.endsWith("ns") && demonyms.contains(lower.substring(0, lower.length() - 1)));
  }

  Optional<NameType> firstWord(Token token) {
    return Optional.ofNullable(firstWords.get(token.lower()));
  }

  /** A name as the tokenizer cuts it. */
  static String cut(String name) {
    return CUT.matcher(name).find() ? parted(name) : name;
  }

  private static String parted(String name) {
    String parted =
        name.replace("-", " - ")
            .replace("/", " / ")
            .replace(",", " ,")
            .replace("'s", " 's")
            .replace("’s", " ’s");
    return SPACES.matcher(parted).replaceAll(" ").strip();
  }

  static boolean isCalendar(Token token) {
    return CALENDAR.contains(token.lower());
  }

  /** "NFTs", "PPPs". */
  static boolean isPluralAcronym(String word) {
    return word.length() > 2
        && word.endsWith("s")
        && isAcronym(word.substring(0, word.length() - 1));
  }

  /** Whether no space parts the token from the next one. */
  static boolean joinsNext(Sentence sentence, int index) {
    return index + 1 < sentence.size()
        && sentence.token(index).span().end() == sentence.token(index + 1).span().start();
  }

  /** "U.S." in "U.S.$2". */
  static boolean isBeforeDollar(Sentence sentence, int index) {
    return joinsNext(sentence, index) && sentence.token(index + 1).word().startsWith("$");
  }

  /** The era of "575 B.C." and "the 5th century BC". */
  static boolean isEra(Sentence sentence, int index) {
    return index > 0
        && ERAS.contains(sentence.token(index).word())
        && (sentence.token(index - 1).tagged("CD")
            || sentence.token(index - 1).lower().equals("century"));
  }

  /** Whether a hyphen and a capital follow: the first half of "Oyun-Erdene". */
  static boolean isHyphenated(Sentence sentence, int index) {
    return joinsNext(sentence, index)
        && isHyphen(sentence.token(index + 1))
        && joinsNext(sentence, index + 1)
        && sentence.token(index + 2).isCapitalised();
  }

  /** Whether a hyphen follows with no space between. */
  static boolean joinsHyphen(Sentence sentence, int index) {
    return joinsNext(sentence, index) && isHyphen(sentence.token(index + 1));
  }

  static boolean isHyphen(Token token) {
    return token.word().equals("-") || token.word().equals("‑");
  }

  /** Whether the tagger takes it for a name's word, and it is written so. */
  static boolean isProper(Token token) {
    return token.tagged("NNP") && token.isCapitalised();
  }

  static boolean isAcronym(String word) {
    return word.length() > 1
        && word.codePoints().filter(Character::isLetter).count() > 1
        && word.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /** Whether most of a sentence's words are capitalised, as in a headline. */
  static boolean isHeading(Sentence sentence) {
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.word().length() > 3 && Character.isLetter(token.word().codePointAt(0))) {
        words++;
        capitals += token.isCapitalised() ? 1 : 0;
      }
    }
    String last = sentence.token(sentence.size() - 1).word();
    boolean first =
        sentence.number() == 1
            && words > 4
            && capitals >= 0.85 * words
            && sentence.tokens().stream().noneMatch(t -> t.isFinite() && !t.isCapitalised());
    return words > 2 && capitals >= 0.7 * words && (first || !last.equals("."));
  }
}
