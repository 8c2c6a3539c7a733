package org.dateline.figures;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
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
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2200);
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
  private final Set<String> ranked = new HashSet<>();
  private final Set<String> idle = new HashSet<>();
  private final Set<String> indices = new HashSet<>();

  private final Categories categories;

  NonFigures(Categories categories) {
    this.categories = categories;
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
      case "top" -> ranked;
      case "not one" -> idle;
      case "index" -> indices;
      default -> throw new IllegalArgumentException("non-figures.tsv: unknown where " + where);
    };
  }

  /** Whether the quantity is a date, a name's number, an address or another non-figure. */
  boolean covers(Atoms atoms, Quantity quantity) {
    if (quantity.is(Unit.Kind.TIME) || isIdleOne(atoms, quantity)) {
      return true;
    }
    if (quantity.unit().isPresent()) {
      return false;
    }
    return isGlued(atoms, quantity)
        || isDialled(atoms, quantity)
        || isClock(atoms, quantity)
        || isAfterWord(atoms, quantity)
        || isBeforeWord(atoms, quantity)
        || isOfDate(atoms, quantity)
        || isDesignation(atoms, quantity)
        || isAside(atoms, quantity)
        || isScore(atoms, quantity)
        || isAddress(atoms, quantity)
        || isRank(atoms, quantity)
        || isOne(atoms, quantity);
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

  /** "+44 20 7946 0958": groups of digits that no grouping explains. */
  private static boolean isDialled(Atoms atoms, Quantity quantity) {
    boolean plus = atoms.at(quantity.first()).is("+") || atoms.at(quantity.first() - 1).is("+");
    boolean before = isGroup(atoms.at(quantity.first() - 1));
    boolean after = isGroup(atoms.at(quantity.end()));
    return atoms.at(quantity.end() - 1).isDigits() && (before || after || (plus && after));
  }

  private static boolean isGroup(Atom atom) {
    return atom.isDigits() && !atom.text().matches("(19|20)\\d\\d");
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
    return endsAt(indices, atoms, quantity.first())
        || (!countsPlural(atoms, quantity) && endsAt(before, atoms, quantity.first()));
  }

  private static boolean endsAt(Set<String> words, Atoms atoms, int end) {
    for (int first = Math.max(0, end - LONGEST); first < end; first++) {
      if (words.contains(atoms.key(first, end, true))) {
        return true;
      }
    }
    return false;
  }

  private static boolean countsPlural(Atoms atoms, Quantity quantity) {
    return next(atoms, quantity).filter(token -> token.tag().matches("NNP?S")).isPresent();
  }

  private static Optional<Token> next(Atoms atoms, Quantity quantity) {
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
    return (day && (isMonth(atoms, quantity.end()) || months.contains(previous)))
        || isYear(number, previous, atoms, quantity);
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
    boolean era =
        ofYears.contains(atoms.key(Math.max(0, quantity.first() - 4), quantity.first(), true));
    boolean dated = era || ofYears.contains(previous) || months.contains(previous);
    boolean years = previous.equals("between") && quantity.end() > quantity.first() + 1;
    boolean joined = previous.matches("and|or|to|-|\u2013") && isDated(atoms, quantity.first() - 2);
    return dated
        || years
        || joined
        || (likely && !(countsPlural(atoms, quantity) && mayCount(atoms, quantity)));
  }

  /** In "the 2018 sales" and "the drug's 2018 sales" the number is a year. */
  private static boolean mayCount(Atoms atoms, Quantity quantity) {
    return Parts.token(atoms, quantity.first() - 1)
        .filter(token -> token.tagged("N") || token.tag().matches("POS|DT|PRP\\$"))
        .isEmpty();
  }

  private boolean isDated(Atoms atoms, int at) {
    return atoms.at(at).text().matches("\\d{4}")
        && (ofYears.contains(atoms.at(at - 1).lower())
            || atoms.at(at - 1).lower().equals("between")
            || ofYears.contains(atoms.key(Math.max(0, at - 4), at, true)));
  }

  /** Boeing 737, Nasdaq 100, Model 3: a number straight after a name, nothing counted after it. */
  private static boolean isDesignation(Atoms atoms, Quantity quantity) {
    int first = atoms.at(quantity.first()).token();
    Sentence sentence = atoms.sentence();
    boolean digits = atoms.at(quantity.end() - 1).isDigits();
    boolean capital = Character.isUpperCase(atoms.at(quantity.first()).text().charAt(0));
    if (first == 0 || !(digits || capital)) {
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
    return !countsNouns(atoms, quantity)
        || isCompound(sentence, first)
        || isCounted(sentence, first - 1);
  }

  /** Whether the words up to the next noun end in a plural. */
  private static boolean countsNouns(Atoms atoms, Quantity quantity) {
    Sentence sentence = atoms.sentence();
    int at = next(atoms, quantity).map(Token::index).orElse(sentence.size());
    int end = at;
    while (end < sentence.size()
        && sentence.token(end).tag().matches("NNP?|JJ[RS]?|VBN|HYPH|CD|``")) {
      end++;
    }
    boolean plural = end < sentence.size() && sentence.token(end).tag().matches("NNP?S");
    return plural || (end > at && sentence.token(at).lower().matches("more|dead|wounded|injured"));
  }

  /** In "63,000 Model 3 sedans" another number counts them. */
  private static boolean isCounted(Sentence sentence, int name) {
    int at = name;
    while (at >= 0 && sentence.token(at).tag().matches("NNP?S?|JJ")) {
      at--;
    }
    return at >= 0 && sentence.token(at).tag().equals("CD");
  }

  /** In "two Boeing 737 jets" the name and the number belong to the same noun. */
  private static boolean isCompound(Sentence sentence, int number) {
    return sentence
        .parse()
        .filter(tree -> tree.head(number) == tree.head(number - 1))
        .filter(tree -> tree.is(number - 1, "compound"))
        .isPresent();
  }

  /** "The bottom three": no noun follows. */
  private boolean isRank(Atoms atoms, Quantity quantity) {
    return ranked.contains(atoms.at(quantity.first() - 1).lower())
        && Parts.token(atoms, quantity.first() - 1).filter(t -> t.tagged("V")).isEmpty()
        && next(atoms, quantity)
            .filter(token -> token.tagged("NN") || token.tagged("JJ"))
            .isEmpty();
  }

  /** "One of the", "no one", "one village to another": only "one soldier" counts. */
  private boolean isOne(Atoms atoms, Quantity quantity) {
    if (!atoms.key(quantity.first(), quantity.end(), true).equals("one")) {
      return false;
    }
    Optional<Token> next = next(atoms, quantity);
    boolean noun =
        next.filter(t -> t.tagged("NN") || t.tagged("JJ") || t.tag().equals("VBN")).isPresent();
    boolean fixed =
        atoms.at(quantity.first() - 1).lower().matches("no|the|this|that|any|each|every")
            || goesToAnother(atoms, quantity.end());
    return fixed || !(noun || isVictim(atoms, quantity, next));
  }

  /** "At one point", "on the one hand": nothing is counted, whatever unit the word names. */
  private boolean isIdleOne(Atoms atoms, Quantity quantity) {
    return quantity.numberEnd() == quantity.first() + 1
        && atoms.at(quantity.first()).lower().equals("one")
        && idle.contains(atoms.at(quantity.numberEnd()).lower());
  }

  private static boolean goesToAnother(Atoms atoms, int at) {
    for (int i = at; i < at + LONGEST; i++) {
      if (atoms.at(i + 1).lower().equals("another") && atoms.at(i).isLetters()) {
        return true;
      }
    }
    return false;
  }

  /** "24 were wounded and one died", "one was killed". */
  private boolean isVictim(Atoms atoms, Quantity quantity, Optional<Token> next) {
    boolean hit =
        Parts.token(atoms, quantity.first() - 1)
            .filter(token -> token.tagged("V"))
            .flatMap(categories::ofObject)
            .isPresent();
    return hit
        || next.filter(t -> t.tag().equals("VBD") && t.lemma().matches("be|die")).isPresent();
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
