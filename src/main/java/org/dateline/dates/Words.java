package org.dateline.dates;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.Lexicon;

/** The words of time expressions, named days and zones, from the lexicons. */
final class Words {
  /** What part of an expression a word can be. */
  enum Kind {
    /** Behind units that nobody counts: "weeks later". */
    AFTER_LENGTH,
    APPROX,
    BARE_PART,
    /** Before units that nobody counts: "for weeks". */
    BEFORE_LENGTH,
    /** Before a month whose name is an ordinary word too: "in May". */
    BEFORE_MONTH,
    /** Before a year that names something: "the 1996 bombings". */
    BEFORE_NAMED_YEAR,
    /** Before a year of any century: "since 1812". */
    BEFORE_YEAR,
    CODE,
    COUPLE,
    DAY,
    DECADE,
    /** Behind a length that counts back: "two days earlier". */
    EARLIER,
    EDGE,
    EDGE_OF,
    /** Behind a length that counts on: "two days later". */
    LATER,
    /** Between the amount and the units of a length: "two working days". */
    LENGTH_ADJECTIVE,
    MEASURE,
    MONTH,
    /** Behind the name of a holiday that names something else: "Easter Island". */
    NO_HOLIDAY,
    NUMBER,
    ORDINAL,
    PART,
    REPEAT,
    SCALE,
    SEASON,
    SHORT_WEEKDAY,
    TENS,
    UNIT,
    UNITS,
    VAGUE,
    VAGUE_OF,
    WEEKDAY,
    WHICH,
    /** Before a unit of which there is one: "an additional year". */
    WHOLE;

    /** Whether its words stand beside an expression and not in it. */
    boolean isContext() {
      return name().startsWith("BEFORE_")
          || name().startsWith("AFTER_")
          || this == EARLIER
          || this == LATER
          || this == LENGTH_ADJECTIVE
          || this == NO_HOLIDAY
          || this == MEASURE;
    }
  }

  /**
   * A name of several pieces and what it stands for.
   *
   * @param pieces in lower case
   */
  record Phrase<V>(List<String> pieces, V value) {}

  // Where a name in a lexicon falls into pieces besides its blanks.
  private static final Pattern BORDERS =
      Pattern.compile("(?<=[^\\p{L}\\d ])|(?=[^\\p{L}\\d ])|(?<=\\d)(?=\\p{L})");

  /** Words of no kind with which a rule of the grammar begins. */
  private static final List<String> BEGINNINGS =
      List.of(
          "a",
          "an",
          "at",
          "calendar",
          "each",
          "earlier",
          "every",
          "fewer",
          "final",
          "financial",
          "first",
          "fiscal",
          "future",
          "fy",
          "h",
          "half",
          "hours",
          "last",
          "later",
          "latter",
          "less",
          "more",
          "most",
          "near",
          "opening",
          "overnight",
          "per",
          "q",
          "recent",
          "same",
          "that",
          "the",
          "these",
          "tonight",
          "up",
          "closing");

  private final Set<String> beginnings = new HashSet<>(BEGINNINGS);
  private final Map<Kind, Map<String, String>> words = new EnumMap<>(Kind.class);
  private final Map<String, List<Phrase<Holiday>>> holidays = new HashMap<>();
  private final Map<String, List<Phrase<String>>> names = new HashMap<>();
  private final Map<String, List<Phrase<String>>> zones = new HashMap<>();

  Words() {
    for (Kind kind : Kind.values()) {
      words.put(kind, new HashMap<>());
    }
    for (Lexicon.Entry entry : Lexicon.load(Words.class, "words.tsv").entries()) {
      of(entry.constant("kind", Kind.class)).put(entry.get("word"), entry.get("value"));
    }
    words.forEach(
        (kind, members) -> {
          if (!kind.isContext()) {
            beginnings.addAll(members.keySet());
          }
        });
    for (Lexicon.Entry entry : Lexicon.load(Words.class, "holidays.tsv").entries()) {
      add(holidays, entry.get("name"), Holiday.of(entry));
    }
    beginnings.addAll(holidays.keySet());
    of(Kind.WEEKDAY).keySet().forEach(day -> beginnings.add(day + "s"));
    for (Lexicon.Entry entry : Lexicon.load(Words.class, "names.tsv").entries()) {
      add(names, entry.get("name"), entry.rule());
    }
    for (Lexicon.Entry entry : Lexicon.load(Words.class, "zones.tsv").entries()) {
      add(zones, entry.get("name"), entry.get("zone"));
    }
  }

  private Map<String, String> of(Kind kind) {
    return words.getOrDefault(kind, Map.of());
  }

  private static <V> void add(Map<String, List<Phrase<V>>> phrases, String name, V value) {
    List<String> pieces = split(name);
    phrases
        .computeIfAbsent(pieces.get(0), first -> new ArrayList<>())
        .add(new Phrase<>(pieces, value));
  }

  /** The pieces of a name in a lexicon. */
  static List<String> split(String name) {
    return List.of(BORDERS.matcher(name).replaceAll(" ").strip().split(" +"));
  }

  /** What the word means as one of a kind; empty where it is none. */
  Optional<String> get(Kind kind, String lower) {
    return Optional.ofNullable(of(kind).get(lower));
  }

  boolean is(Kind kind, String lower) {
    return of(kind).containsKey(lower);
  }

  /** Whether an expression may begin with a piece; whatever the grammar reads begins so. */
  boolean begins(Piece piece) {
    return piece.isNumber() || piece.lower().equals("'") || beginnings.contains(piece.lower());
  }

  /** The words of a kind. */
  Set<String> all(Kind kind) {
    return Set.copyOf(of(kind).keySet());
  }

  /** The names of all named days, in pieces. */
  List<List<String>> holidayNames() {
    return holidays.values().stream().flatMap(List::stream).map(Phrase::pieces).toList();
  }

  /** The proper names that begin with a word and hold no date, whatever they are made of. */
  List<Phrase<String>> names(String first) {
    return names.getOrDefault(first, List.of());
  }

  /** The named days that begin with a word. */
  List<Phrase<Holiday>> holidays(String first) {
    return holidays.getOrDefault(first, List.of());
  }

  /**
   * The ids of the zones that begin with a word; to look up the first takes a tenth of a second.
   */
  List<Phrase<String>> zones(String first) {
    return zones.getOrDefault(first, List.of());
  }
}
