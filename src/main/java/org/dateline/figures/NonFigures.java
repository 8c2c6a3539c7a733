package org.dateline.figures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.EntityLabel;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Tells numbers that count or measure nothing: years, clock times, designations, addresses, scores.
 *
 * <p>The words that give them away are those of {@code non-figures.tsv}.
 */
final class NonFigures {
  private static final int LONGEST = 4;
  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1000);
  private static final BigDecimal FIRST_LIKELY_YEAR = BigDecimal.valueOf(1900);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
  private static final BigDecimal LAST_DAY = BigDecimal.valueOf(31);
  private static final Set<String> PREFIXES =
      Set.of("sub", "minus", "pre", "post", "over", "under");

  private final Set<String> before = new HashSet<>();
  private final Set<String> after = new HashSet<>();
  private final Set<String> months = new HashSet<>();
  private final Set<String> ofYears = new HashSet<>();
  private final Set<String> scored = new HashSet<>();
  private final Set<String> streets = new HashSet<>();
  private final Set<String> counted = new HashSet<>();

  NonFigures() {
    for (Lexicon.Entry entry : Lexicon.load(NonFigures.class, "non-figures.tsv").entries()) {
      words(entry.get("where")).add(Atoms.key(entry.get("word").toLowerCase(Locale.ROOT)));
    }
  }

  private Set<String> words(String where) {
    return switch (where) {
      case "before" -> before;
      case "after" -> after;
      case "month" -> months;
      case "of year" -> ofYears;
      case "score" -> scored;
      case "street" -> streets;
      case "counted" -> counted;
      default -> throw new IllegalArgumentException("non-figures.tsv: unknown where " + where);
    };
  }

  /** Whether the quantity is a date, a name's number, an address or another non-figure. */
  boolean covers(Atoms atoms, Quantity quantity) {
    if (quantity.is(Unit.Kind.TIME)) {
      return true;
    }
    if (quantity.unit().isPresent()) {
      return false;
    }
    return isGlued(atoms, quantity)
        || isClock(atoms, quantity)
        || isAfterWord(atoms, quantity)
        || isBeforeWord(atoms, quantity)
        || isOfDate(atoms, quantity)
        || isDesignation(atoms, quantity)
        || isAside(atoms, quantity)
        || isScore(atoms, quantity)
        || isAddress(atoms, quantity);
  }

  /** T-72, G7, 5G, 22nd, 1990s, five-star; but sub-300, 12-member, 50-plus. */
  private boolean isGlued(Atoms atoms, Quantity quantity) {
    Atom first = atoms.at(quantity.first());
    Atom next = atoms.at(quantity.end());
    return (first.glued() && joinsWord(atoms, quantity.first() - 1))
        || (next.glued() && next.isLetters())
        || (next.glued() && next.is("-") && continues(atoms, quantity.end() + 1))
        || (next.glued() && next.text().matches("[/:]") && atoms.at(quantity.end() + 1).glued());
  }

  private static boolean joinsWord(Atoms atoms, int at) {
    Atom atom = atoms.at(at);
    if (atom.isLetters() || atom.isDigits() || atom.text().matches("[#@_:/&]")) {
      return true;
    }
    Atom before = atoms.at(at - 1);
    return atom.is("-")
        && atom.glued()
        && (before.isLetters() || before.isDigits())
        && !PREFIXES.contains(before.lower());
  }

  private boolean continues(Atoms atoms, int at) {
    Atom next = atoms.at(at);
    return next.glued() && !counted.contains(next.lower());
  }

  private static boolean isClock(Atoms atoms, Quantity quantity) {
    boolean padded =
        atoms.at(quantity.first()).text().matches("0\\d+") && quantity.value().isPresent();
    boolean minutes = atoms.at(quantity.end()).is(":") && atoms.at(quantity.end() + 1).isDigits();
    return padded || (minutes && atoms.at(quantity.end()).glued());
  }

  private boolean isAfterWord(Atoms atoms, Quantity quantity) {
    return contains(after, atoms, quantity.end());
  }

  private static boolean contains(Set<String> words, Atoms atoms, int first) {
    for (int end = first + 1; end <= first + LONGEST; end++) {
      if (words.contains(atoms.key(first, end, true))) {
        return true;
      }
    }
    return false;
  }

  /** Flight 17, Resolution 2216, No. 5; but "resolution 12 states signed". */
  private boolean isBeforeWord(Atoms atoms, Quantity quantity) {
    if (countsPlural(atoms, quantity)) {
      return false;
    }
    for (int first = Math.max(0, quantity.first() - LONGEST); first < quantity.first(); first++) {
      if (before.contains(atoms.key(first, quantity.first(), true))) {
        return true;
      }
    }
    return false;
  }

  private static boolean countsPlural(Atoms atoms, Quantity quantity) {
    return next(atoms, quantity).filter(token -> token.tag().equals("NNS")).isPresent();
  }

  private static java.util.Optional<Token> next(Atoms atoms, Quantity quantity) {
    return Parts.token(atoms, quantity.end());
  }

  private boolean isOfDate(Atoms atoms, Quantity quantity) {
    String previous = atoms.at(quantity.first() - 1).lower();
    if (previous.equals(".")) {
      previous = atoms.at(quantity.first() - 2).lower();
    }
    boolean written = atoms.at(quantity.first()).text().matches("\\d{1,4}");
    if (!written) {
      return false;
    }
    BigDecimal number = quantity.low().orElse(BigDecimal.ZERO);
    boolean day = number.compareTo(LAST_DAY) <= 0;
    if (day && (isMonth(atoms, quantity.end()) || months.contains(previous))) {
      return isMonth(atoms, quantity.end()) || !countsPlural(atoms, quantity);
    }
    return isYear(number, previous, atoms, quantity);
  }

  private boolean isMonth(Atoms atoms, int at) {
    return months.contains(atoms.at(at).lower())
        && Character.isUpperCase(atoms.at(at).text().charAt(0));
  }

  private boolean isYear(BigDecimal number, String previous, Atoms atoms, Quantity quantity) {
    boolean fourDigits = atoms.at(quantity.first()).text().length() == 4;
    boolean inRange =
        number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0 && fourDigits;
    if (!inRange) {
      return false;
    }
    boolean likely = number.compareTo(FIRST_LIKELY_YEAR) >= 0;
    boolean dated = ofYears.contains(previous) || months.contains(previous);
    return dated || (likely && !countsPlural(atoms, quantity));
  }

  /** Boeing 737, Nasdaq 100, Model 3: a number straight after a name, nothing counted after it. */
  private static boolean isDesignation(Atoms atoms, Quantity quantity) {
    int first = atoms.at(quantity.first()).token();
    Sentence sentence = atoms.sentence();
    if (first == 0 || !atoms.at(quantity.first()).isDigits()) {
      return false;
    }
    Token before = sentence.token(first - 1);
    boolean named =
        before.tagged("NNP")
            && before.votes().count(EntityLabel.DATE) == 0
            && !before.word().endsWith(".");
    if (!named) {
      return false;
    }
    List<Token> after = next(atoms, quantity).stream().toList();
    boolean counts =
        after.stream().anyMatch(t -> t.tagged("NN") || t.tagged("JJ") || t.tagged("VBN"));
    return !counts || isCompound(sentence, first);
  }

  /** In "two Boeing 737 jets" the name and the number belong to the same noun. */
  private static boolean isCompound(Sentence sentence, int number) {
    return sentence
        .parse()
        .filter(tree -> tree.head(number) == tree.head(number - 1))
        .filter(tree -> tree.is(number - 1, "compound"))
        .isPresent();
  }

  /** A list's number, a shirt's, a footnote's: "1.", "(4)", "[12]". */
  private static boolean isAside(Atoms atoms, Quantity quantity) {
    String previous = atoms.at(quantity.first() - 1).text();
    String next = atoms.at(quantity.end()).text();
    boolean small =
        quantity.high().filter(high -> high.compareTo(BigDecimal.valueOf(1000)) < 0).isPresent()
            && atoms.at(quantity.first()).isDigits();
    boolean bracketed =
        (previous.equals("(") && next.equals(")")) || (previous.equals("[") && next.equals("]"));
    boolean listed =
        quantity.first() == 0 && next.matches("[.)]") && atoms.at(quantity.end()).glued();
    return small && (bracketed || listed);
  }

  /** "A 2-3 defeat" and "a 54-46 vote". */
  private boolean isScore(Atoms atoms, Quantity quantity) {
    boolean dashed =
        atoms.key(quantity.first(), quantity.end(), true).matches("\\d+ [-\u2013] \\d+");
    return dashed && scored.contains(atoms.at(quantity.end()).lower());
  }

  /** 16-18 Industrial Avenue, 10 Downing Street. */
  private boolean isAddress(Atoms atoms, Quantity quantity) {
    Sentence sentence = atoms.sentence();
    int at = next(atoms, quantity).map(Token::index).orElse(sentence.size());
    int start = at;
    while (at < sentence.size() && sentence.token(at).tagged("NNP") && at < start + LONGEST) {
      if (at > start && streets.contains(sentence.token(at).lower())) {
        return true;
      }
      at++;
    }
    return false;
  }
}
