package org.dateline.figures;

import java.util.Optional;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.Expressions;

/**
 * Finds what a number counts or measures.
 *
 * <p>First right after it ("20,000 Russian troops", "5 million of the refugees"), then before it
 * ("a deficit of $3 billion", "goods worth $5 million"), then as the subject or object of its verb
 * ("inflation rose to 6%").
 */
final class CountedFinder {
  private static final int LONGEST_BRACKET = 6;
  private static final int MOST_MODIFIERS = 4;

  private final Context context;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Complements complements;
  private final AgedPersons persons;

  CountedFinder(Context context, Categories categories) {
    this.context = context;
    phrases = new NounPhrases(context);
    subjects = new Subjects(context, phrases);
    complements = new Complements(context, phrases);
    persons = new AgedPersons(context, phrases, categories);
  }

  /** What stands right beside the number; {@code before} and {@code after} are its neighbours. */
  Optional<Counted> beside(Quantity quantity, int before, int after) {
    return persons
        .aged(quantity, before)
        .or(() -> pastEquivalent(quantity, after))
        .or(() -> direction(quantity, pastBracket(after)))
        .or(() -> partitive(quantity, after))
        .or(() -> direct(quantity, after))
        .or(() -> complements.after(quantity, before, after).filter(c -> !complements.isBase(c)))
        .or(() -> purpose(quantity, before, after))
        .or(() -> pastClosing(quantity, before, after))
        .or(() -> named(quantity, before));
  }

  /** The output that a percentage is of, where nothing else is measured. */
  Optional<Counted> base(Quantity quantity, int before, int after) {
    return complements.after(quantity, before, after).or(() -> generic(before));
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
        .filter(phrase -> !age || persons.is(phrase.head()))
        .filter(phrase -> quantity.unit().isPresent() || !isReporter(phrase, before))
        .or(() -> age ? persons.nearest(before) : Optional.empty())
        .map(phrase -> new Counted(phrases.withOf(phrase), false, Counted.SUBJECT));
  }

  /** "Lebanon reported three": whoever does something to so many is not counted. */
  private boolean isReporter(Phrase phrase, int before) {
    return context.tag(phrase.head()).equals("NNP")
        && phrase.last() < before
        && context.isVerb(before)
        && !context.token(before).lemma().equals("be");
  }

  /** "Spend 10.8 trillion roubles ($117bn) on defence". */
  private Optional<Counted> purpose(Quantity quantity, int before, int after) {
    int past = pastBracket(after);
    return past > after && Purposes.has(context, before, past)
        ? complements.after(quantity, before, past)
        : Optional.empty();
  }

  /** "A 7.95 trillion yen ($55.1 billion) defence budget". */
  private Optional<Counted> pastEquivalent(Quantity quantity, int after) {
    int past = pastBracket(after);
    boolean money = quantity.is(Unit.Kind.MONEY) && past > after;
    if (money && context.word(past).equals("in")) {
      return complements.after(quantity, past, past);
    }
    return money && Expressions.matches(context.tag(past), "NN|NNS|JJ")
        ? direct(quantity, past)
        : Optional.empty();
  }

  /** "The highest number (94) of infections". */
  private Optional<Counted> pastClosing(Quantity quantity, int before, int after) {
    return context.word(after).equals(")") && quantity.unit().isEmpty()
        ? complements.after(quantity, before, after + 1)
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
            && WordRole.DIRECTION.has(words)
            && Expressions.matches(context.word(of), "of|from");
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
    boolean whole = quantity.isMultiple() || quantity.isFraction();
    boolean limit = whole && Complements.isDeterminer(context.word(after));
    return phrases
        .at(limit ? after + 1 : after)
        .filter(p -> !context.word(p.head()).equals("worth"))
        .filter(p -> !isSpeaker(quantity, p))
        .map(p -> new Counted(phrases.withOf(p), true, "noun"))
        .or(() -> predicate(quantity, after))
        .or(() -> shared(quantity, after));
  }

  /** "Three confirmed and thirteen probable cases": the noun that the next number counts too. */
  private Optional<Counted> shared(Quantity quantity, int after) {
    int at = after;
    while (at < after + MOST_MODIFIERS
        && (Expressions.matches(context.tag(at), "JJ|VBN|RB")
            || (context.tag(at).equals("VBD") && context.word(at).endsWith("ed")))) {
      at++;
    }
    boolean joined = Expressions.matches(context.word(at), "and|or") && context.isNumber(at + 1);
    if (!joined || quantity.unit().isPresent()) {
      return Optional.empty();
    }
    int past = at + 1;
    while (context.isNumber(past)) {
      past++;
    }
    return phrases.at(past).map(p -> new Counted(phrases.withOf(p), false, "shared"));
  }

  /** "The $8.6 billion analysts had expected". */
  private boolean isSpeaker(Quantity quantity, Phrase phrase) {
    return quantity.is(Unit.Kind.MONEY)
        && context.tag(phrase.head()).equals("NNS")
        && Expressions.matches(context.tag(phrase.last() + 1), "VBD|MD|VBP")
        && phrase.first() == phrase.last();
  }

  /** "Seven of whom were women", "193 of them Dutch nationals": not "five of whom police shot". */
  private Optional<Counted> partitive(Quantity quantity, int after) {
    if (!context.isPartitive(after) || quantity.unit().isPresent()) {
      return Optional.empty();
    }
    int at =
        Expressions.matches(context.word(after + 2), "were|are|was|is") ? after + 3 : after + 2;
    return phrases
        .at(at)
        .filter(p -> Expressions.matches(context.tag(p.head()), "NNP?S"))
        .filter(p -> !context.isFinite(p.last() + 1))
        .map(p -> new Counted(phrases.withOf(p), true, "predicate"));
  }

  /** "Of them, 12 were children". */
  private Optional<Counted> predicate(Quantity quantity, int after) {
    boolean be =
        quantity.unit().isEmpty() && Expressions.matches(context.word(after), "were|are|was");
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
        && Expressions.matches(context.word(after), "a|an|per")
        && context.tag(after + 1).startsWith("NN")
        && context.isTime(after + 1)
        && context.isThing(after + 2);
  }

  /** "A 25% tax", "$200 smartphones"; not "fell 5% following talks". */
  private boolean takesNoun(Quantity quantity, int after) {
    boolean perhaps = !context.tag(after).equals("VBG") && !context.word(after).equals("worth");
    boolean capital = !context.word(after).isEmpty() && context.token(after).isCapitalised();
    return perhaps && !(capital && quantity.is(Unit.Kind.PERCENT));
  }

  /** "Damage from the storm could top $30 billion": past prepositions where a verb follows. */
  private Optional<Phrase> beforeVerb(int noun, int before) {
    boolean verb = noun == before && Expressions.matches(context.tag(before + 1), "MD|VB.*");
    return verb ? subjects.ending(noun) : phrases.endingAt(noun);
  }

  /** "A deficit of $3 billion", "goods worth $5 million", "interest rates above 20%". */
  private Optional<Counted> named(Quantity quantity, int before) {
    boolean joined = Expressions.matches(context.word(before), "of|worth|:|with");
    boolean costs =
        Expressions.matches(context.word(before), "costs?") && context.isThing(before - 1);
    boolean comma = context.word(before).equals("worth") && context.word(before - 1).equals(",");
    int noun = comma ? before - 2 : joined || costs ? before - 1 : before;
    boolean past =
        Expressions.matches(context.word(before + 1), "over|above|below|under|past|beyond");
    boolean tally = context.word(before + 1).equals("(") && context.tag(before).equals("NNS");
    boolean size = tally || WordRole.SIZE.has(context.word(before));
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
