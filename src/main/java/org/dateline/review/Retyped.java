package org.dateline.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a spreadsheet alone may have turned a cell into what came back.
 *
 * <p>Spreadsheets write dates and numbers their own way, take UTF-8 for another character set, lose
 * characters of other alphabets, change quotation marks and cut long texts.
 */
final class Retyped {
  private static final Pattern DIGITS = Pattern.compile("\\d+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(,\\d{3})+");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}(-\\d{2}.*)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("[+-]?\\d+,\\d+");
  private static final Pattern GROUPS = Pattern.compile("(?<=\\d)[,.' \\u00A0\\u202F](?=\\d{3})");
  private static final Pattern DOUBLE_QUOTES = Pattern.compile("[“”„«»]");
  private static final Pattern SINGLE_QUOTES = Pattern.compile("[‘’‚]");
  private static final Pattern GAPS = Pattern.compile("\\s+|\\p{Z}+");
  private static final Pattern WORDS = Pattern.compile("\\p{L}+");
  private static final Set<String> MONTHS = months();
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final List<Charset> SETS =
      Stream.of("windows-1252", "x-MacRoman", "windows-1250", "windows-1251")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();
  private static final Pattern MISREAD = Pattern.compile("[Â-ßâ-ïð]\\P{ASCII}");
  private static final Pattern LOST = Pattern.compile("[\\p{Cc}\\p{Co}\uFFFD?]");
  private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

  // Excel's limit is 32,767 characters in a cell.
  private static final int LONG = 32_000;

  // A spreadsheet rounds to what a cell shows, which is never this little.
  private static final int SURE_DIGITS = 6;

  private Retyped() {}

  static boolean alike(String written, String read) {
    if (written.equals(read)) {
      return true;
    }
    String before = plain(written);
    String after = plain(read);
    return before.equals(after)
        || number(before, after)
        || date(before, after)
        || lettersLost(before, after)
        || misread(written, read)
        || (after.length() >= LONG && before.startsWith(after))
        || (before.matches("(?i)true|false") && before.equalsIgnoreCase(after));
  }

  /** The text without what spreadsheets and their users' settings change in any text. */
  static String plain(String cell) {
    String text = Normalizer.normalize(cell, Normalizer.Form.NFC);
    text = DOUBLE_QUOTES.matcher(text).replaceAll("\"");
    text = SINGLE_QUOTES.matcher(text).replaceAll("'").replace("…", "...");
    return GAPS.matcher(text).replaceAll(" ").strip();
  }

  private static boolean number(String before, String after) {
    String plain = GROUPED.matcher(before).matches() ? before.replace(",", "") : before;
    if (!NUMBER.matcher(plain).matches()) {
      return false;
    }
    BigDecimal number = new BigDecimal(plain);
    return dayAndMonth(before, after)
        || List.of(
                after,
                GROUPS.matcher(after).replaceAll(""),
                DECIMAL_COMMA.matcher(after).matches() ? after.replace(',', '.') : after)
            .stream()
            .filter(text -> NUMBER.matcher(text).matches())
            .map(BigDecimal::new)
            .anyMatch(read -> rounded(number, read));
  }

  private static boolean rounded(BigDecimal number, BigDecimal read) {
    boolean shortened = read.precision() >= SURE_DIGITS || read.scale() < 0;
    return number.compareTo(read) == 0
        || (shortened && number.setScale(read.scale(), RoundingMode.HALF_UP).compareTo(read) == 0);
  }

  /** "1.5" where a point stands between day and month: "01. Mai". */
  private static boolean dayAndMonth(String before, String after) {
    return before.indexOf('.') > 0
        && namesMonth(after)
        && !numbers(after).isEmpty()
        && numbers(before).containsAll(numbers(after));
  }

  private static boolean date(String before, String after) {
    if (!DATE.matcher(before).matches()) {
      return false;
    }
    List<Integer> written = numbers(before);
    List<Integer> read = numbers(after);
    return serial(before, after)
        || written.equals(read)
        || (namesMonth(after) && !read.isEmpty() && written.containsAll(read));
  }

  /** A date as the number of days that Excel counts. */
  private static boolean serial(String before, String after) {
    return after.matches("\\d{4,5}")
        && SERIAL_ZERO.plusDays(Integer.parseInt(after)).toString().equals(before);
  }

  private static boolean namesMonth(String text) {
    return WORDS
        .matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .anyMatch(word -> MONTHS.contains(start(word.group())));
  }

  private static String start(String word) {
    return word.substring(0, Math.min(3, word.length()));
  }

  private static Set<String> months() {
    return Stream.of("en", "de", "fr", "it", "es", "pt", "nl", "pl", "ru", "uk", "tr")
        .map(Locale::forLanguageTag)
        .flatMap(
            locale ->
                Stream.of(Month.values())
                    .map(month -> month.getDisplayName(TextStyle.FULL, locale)))
        .map(name -> start(name.toLowerCase(Locale.ROOT)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The numbers of a date in order of size; years in two digits, zeros for time left out. */
  private static List<Integer> numbers(String text) {
    return DIGITS
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(digits -> digits.length() <= 4)
        .map(digits -> Integer.parseInt(digits) % 100)
        .filter(number -> number != 0)
        .sorted()
        .toList();
  }

  /** In a character set that lacks a letter, a question mark takes its place. */
  private static boolean lettersLost(String before, String after) {
    boolean same = before.length() == after.length();
    for (int i = 0; same && i < before.length(); i++) {
      boolean lost = before.charAt(i) > 126 && "?_\uFFFD".indexOf(after.charAt(i)) >= 0;
      same = lost || before.charAt(i) == after.charAt(i);
    }
    return same;
  }

  /** UTF-8 opened in another character set: what Excel does with a file without a mark. */
  private static boolean misread(String written, String read) {
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    return bytes.length > written.length()
        && SETS.stream()
            .map(set -> new String(bytes, set))
            .anyMatch(text -> letters(text).equals(letters(read)));
  }

  /** Without what is no letter in every set, and so is lost on the way. */
  private static String letters(String text) {
    return LOST.matcher(plain(text)).replaceAll("");
  }

  /** A cell as it was before UTF-8 was taken for the Western character set. */
  static String repaired(String cell) {
    if (!MISREAD.matcher(cell).find()) {
      return cell;
    }
    ByteBuffer bytes = ByteBuffer.allocate(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      boolean known = WESTERN.newEncoder().canEncode(c);
      if (!known && !isByte(c)) {
        return cell;
      }
      bytes.put(known ? String.valueOf(c).getBytes(WESTERN)[0] : (byte) c);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
    } catch (CharacterCodingException e) {
      return cell;
    }
  }

  /** The five bytes without a character: as themselves, or LibreOffice's from U+F100. */
  private static boolean isByte(char c) {
    return c < 256 || (c >= 0xF180 && c < 0xF1A0);
  }
}
