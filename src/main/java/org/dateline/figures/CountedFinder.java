package org.dateline.figures;

import java.util.Optional;
import java.util.Set;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.EntityLabel;
import org.dateline.text.Token;

/**
 * Finds what a number counts or measures.
 *
 * <p>First right after it ("20,000 Russian troops", "5 million of the refugees"), then before it
 * ("a deficit of $3 billion", "goods worth $5 million"), then as the subject or object of its verb
 * ("inflation rose to 6%").
 */
final class CountedFinder {
  private static final Set<String> DETERMINERS =
      Set.of(
          "the", "a", "an", "these", "those", "its", "their", "his", "her", "our", "all", "this",
          "that", "my", "your", "each", "every", "such");
  private static final int LONGEST_BRACKET = 6;
  private static final int LONGEST_OWNER = 8;
  private static final Set<String> DIRECTIONS =
      Set.of("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest");
  private static final String MANNERS = "trading|trade|total|addition|return|exchange|cash|part";
  private static final String BASES = "gdp|gnp|gross (domestic|national) product";
  private static final Set<String> EXTENTS =
      Set.of("long", "wide", "high", "tall", "deep", "thick", "away", "old", "apart", "across");

  private final Context context;
  private final Categories categories;
  private final NounPhrases phrases;
  private final Subjects subjects;

  CountedFinder(Context context, Categories categories) {
    this.context = context;
    this.categories = categories;
    phrases = new NounPhrases(context);
    subjects = new Subjects(context, phrases);
  }

  /** What stands right beside the number; {@code before} and {@code after} are its neighbours. */
  Optional<Counted> beside(Quantity quantity, int before, int after) {
    return person(quantity, before)
        .or(() -> pastEquivalent(quantity, after))
        .or(() -> direction(quantity, pastBracket(after)))
        .or(() -> partitive(quantity, after))
        .or(() -> direct(quantity, after))
        .or(() -> complement(quantity, before, after).filter(c -> !isBase(c)))
        .or(() -> purpose(quantity, before, after))
        .or(() -> named(quantity, before));
  }

  /** In "debt stood at 112 percent of GDP" debt is measured, if by GDP. */
  private boolean isBase(Counted counted) {
    Phrase phrase = counted.phrase();
    StringBuilder words = new StringBuilder(context.word(phrase.first()));
    for (int at = phrase.first() + 1; at <= phrase.last(); at++) {
      words.append(' ').append(context.word(at));
    }
    return words.toString().matches(BASES);
  }

  /** The output that a percentage is of, where nothing else is measured. */
  Optional<Counted> base(Quantity quantity, int before, int after) {
    return complement(quantity, before, after).or(() -> generic(before));
  }

  /** "It will have a range of 400 km". */
  private Optional<Counted> generic(int before) {
    boolean of = context.word(before).equals("of");
    return of
        ? phrases.endingAt(before - 1).map(phrase -> new Counted(phrase, false, "named"))
        : Optional.empty();
  }

  /** What the number is said of. */
  Optional<Counted> subject(Quantity quantity, int before, int after) {
    boolean age = quantity.is(Unit.Kind.AGE);
    return subjects
        .of(before, after)
        .filter(phrase -> !age || isPerson(context.token(phrase.head())))
        .map(phrase -> new Counted(phrases.withOf(phrase), false, Counted.SUBJECT));
  }

  /** "Mohamed Azizi, 25,", "children under the age of 5": whose age it is. */
  private Optional<Counted> person(Quantity quantity, int before) {
    if (!quantity.is(Unit.Kind.AGE)) {
      return Optional.empty();
    }
    int at = before;
    while (context.word(at).matches(",|of|age|ages|aged|the|under|over|above|below|between")) {
      at--;
    }
    return at < before
        ? phrases
            .endingAt(at)
            .filter(phrase -> isPerson(context.token(phrase.head())))
            .map(phrase -> new Counted(phrase, false, "person"))
        : Optional.empty();
  }

  private boolean isPerson(Token token) {
    boolean named = token.tagged("NNP") && token.votes().count(EntityLabel.PERSON) > 0;
    return named || categories.ofNoun(token).filter(CategoryFinder.ALIVE::contains).isPresent();
  }

  /** "Spend 10.8 trillion roubles ($117bn) on defence". */
  private Optional<Counted> purpose(Quantity quantity, int before, int after) {
    int past = pastBracket(after);
    return past > after && Purposes.has(context, before, past)
        ? complement(quantity, before, past)
        : Optional.empty();
  }

  /** "A 7.95 trillion yen ($55.1 billion) defence budget". */
  private Optional<Counted> pastEquivalent(Quantity quantity, int after) {
    int past = pastBracket(after);
    boolean money = quantity.is(Unit.Kind.MONEY) && past > after;
    if (money && context.word(past).equals("in")) {
      return complement(quantity, past, past);
    }
    return money && context.tag(past).matches("NN|NNS|JJ")
        ? direct(quantity, past)
        : Optional.empty();
  }

  /** "45 km (28 miles) south of Mosul". */
  private int pastBracket(int after) {
    boolean opens = context.word(after).equals("(");
    for (int at = after; opens && at < after + LONGEST_BRACKET; at++) {
      if (context.word(at).equals(")")) {
        return at + 1;
      }
    }
    return context.word(after).equals(")") ? after + 1 : after;
  }

  private Optional<Counted> direction(Quantity quantity, int after) {
    boolean two = context.word(after + 1).equals("-");
    int of = two ? after + 3 : after + 1;
    String words =
        two ? context.word(after) + context.word(after + 2) : context.word(after).replace("-", "");
    boolean direction =
        quantity.is(Unit.Kind.DISTANCE)
            && DIRECTIONS.contains(words)
            && context.word(of).matches("of|from");
    return direction
        ? phrases.at(of + 1).map(p -> new Counted(new Phrase(after, p.last()), true, "direction"))
        : Optional.empty();
  }

  private Optional<Counted> direct(Quantity quantity, int after) {
    if (quantity.unit().isPresent() && !takesNoun(quantity, after)) {
      return Optional.empty();
    }
    if (isRate(quantity, after)) {
      return phrases.at(after + 2).map(p -> new Counted(phrases.withOf(p), true, "noun"));
    }
    if (context.word(after).equals("times") && quantity.unit().isEmpty()) {
      return Optional.of(new Counted(new Phrase(after, after), true, "times"));
    }
    boolean limit = quantity.isMultiple() && DETERMINERS.contains(context.word(after));
    return phrases
        .at(limit ? after + 1 : after)
        .filter(p -> !context.word(p.head()).equals("worth"))
        .filter(p -> !isSpeaker(quantity, p))
        .map(p -> new Counted(phrases.withOf(p), true, "noun"))
        .or(() -> predicate(quantity, after));
  }

  /** "The $8.6 billion analysts had expected". */
  private boolean isSpeaker(Quantity quantity, Phrase phrase) {
    return quantity.is(Unit.Kind.MONEY)
        && context.tag(phrase.head()).equals("NNS")
        && context.tag(phrase.last() + 1).matches("VBD|MD|VBP")
        && phrase.first() == phrase.last();
  }

  /** "Seven of whom were women", "193 of them Dutch nationals": not "five of whom police shot". */
  private Optional<Counted> partitive(Quantity quantity, int after) {
    if (!context.isPartitive(after) || quantity.unit().isPresent()) {
      return Optional.empty();
    }
    int at = context.word(after + 2).matches("were|are|was|is") ? after + 3 : after + 2;
    return phrases
        .at(at)
        .filter(p -> context.tag(p.head()).matches("NNP?S"))
        .filter(p -> !context.tag(p.last() + 1).matches("VB[DPZ]|MD"))
        .map(p -> new Counted(phrases.withOf(p), true, "predicate"));
  }

  /** "Of them, 12 were children". */
  private Optional<Counted> predicate(Quantity quantity, int after) {
    boolean be = quantity.unit().isEmpty() && context.word(after).matches("were|are|was");
    return be
        ? phrases
            .at(after + 1)
            .filter(p -> context.tag(p.head()).equals("NNS"))
            .map(p -> new Counted(phrases.withOf(p), true, "predicate"))
        : Optional.empty();
  }

  /** "A $3,500 a month mortgage". */
  private boolean isRate(Quantity quantity, int after) {
    return quantity.unit().isPresent()
        && context.word(after).matches("a|an|per")
        && context.tag(after + 1).startsWith("NN")
        && context.isTime(after + 1)
        && context.isThing(after + 2);
  }

  /** "A 25% tax", "$200 smartphones"; not "3 km east", nor "fell 5% following talks". */
  private boolean takesNoun(Quantity quantity, int after) {
    boolean perhaps =
        !EXTENTS.contains(context.word(after))
            && !context.tag(after).equals("VBG")
            && !context.word(after).equals("worth");
    boolean capital = !context.word(after).isEmpty() && context.token(after).isCapitalised();
    return perhaps && !(capital && quantity.is(Unit.Kind.PERCENT));
  }

  /** Past "of" or "in", and an article. */
  private Optional<Counted> complement(Quantity quantity, int before, int after) {
    int at = afterWorth(after);
    boolean of = context.word(at).equals("of");
    boolean in =
        quantity.is(Unit.Kind.MONEY)
            && (context.word(at).equals("in") || Purposes.has(context, before, at));
    if (!of && !in) {
      return Optional.empty();
    }
    return phrases
        .at(startOfWhole(at + 1))
        .filter(phrase -> of || !context.tag(phrase.last()).equals("NNP"))
        .filter(phrase -> of || !context.word(phrase.last()).matches(MANNERS))
        .map(phrase -> new Counted(phrases.withOf(phrase), true, of ? "of" : "in"));
  }

  /**
   * Past articles, owners and numbers: "the territory's 41 hospitals", "the promised 1 million".
   */
  private int startOfWhole(int first) {
    int start = afterNumber(first);
    while (DETERMINERS.contains(context.word(start))
        || (start > first && context.word(start).matches("-|plus|or|so|odd"))) {
      start++;
    }
    return start;
  }

  /** The token after the number that a noun phrase holds; the first where it holds none. */
  private int afterNumber(int first) {
    int at = first;
    while (at < first + LONGEST_OWNER
        && !context.isNumber(at)
        && (context.word(at).matches("['\u2019]s?")
            || context.tag(at).matches("DT|PRP\\$|POS|NNP?S?|JJ[RS]?|VBN|HYPH"))) {
      at++;
    }
    boolean counts = context.isNumber(at);
    while (context.isNumber(at)) {
      at++;
    }
    return counts ? at : first;
  }

  /** Past "'s worth" and "-worth". */
  private int afterWorth(int after) {
    int at = context.word(after).matches("['\u2019]s?|-") ? after + 1 : after;
    return context.word(at).equals("worth") ? at + 1 : after;
  }

  /** "Damage from the storm could top $30 billion": past prepositions where a verb follows. */
  private Optional<Phrase> beforeVerb(int noun, int before) {
    boolean verb = noun == before && context.tag(before + 1).matches("MD|VB.*");
    return verb ? subjects.ending(noun) : phrases.endingAt(noun);
  }

  /** "A deficit of $3 billion", "goods worth $5 million", "interest rates above 20%". */
  private Optional<Counted> named(Quantity quantity, int before) {
    boolean joined = context.word(before).matches("of|worth|:|with");
    boolean costs = context.word(before).matches("costs?") && context.isThing(before - 1);
    boolean comma = context.word(before).equals("worth") && context.word(before - 1).equals(",");
    int noun = comma ? before - 2 : joined || costs ? before - 1 : before;
    boolean past = context.word(before + 1).matches("over|above|below|under|past|beyond");
    boolean size = context.word(before).matches("population|attendance|circulation|membership");
    boolean beside = joined || size || past || quantity.unit().isPresent();
    if (quantity.is(Unit.Kind.AGE)) {
      return Optional.empty();
    }
    if (!beside || !context.isThing(noun) || subjects.isGeneric(noun)) {
      return Optional.empty();
    }
    return context.word(before).equals("with")
        ? Optional.empty()
        : beforeVerb(noun, before).map(phrase -> new Counted(phrase, false, "named"));
  }
}
