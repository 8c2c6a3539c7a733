package org.dateline.figures;

import java.util.Optional;
import java.util.Set;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.Sentence;
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
          "that", "my", "your", "each", "every", "other");
  private static final Set<String> GENERIC =
      Set.of(
          "low",
          "high",
          "record",
          "peak",
          "total",
          "average",
          "level",
          "maximum",
          "minimum",
          "range",
          "sum",
          "amount",
          "estimate",
          "figure",
          "increase",
          "decrease",
          "rise",
          "fall",
          "drop",
          "gain",
          "jump",
          "close",
          "median",
          "mean");

  private final Atoms atoms;
  private final Sentence sentence;
  private final NounPhrases phrases;
  private final Subjects subjects;
  private final Bounds bounds;

  CountedFinder(Atoms atoms, Bounds bounds) {
    this.atoms = atoms;
    this.bounds = bounds;
    sentence = atoms.sentence();
    phrases = new NounPhrases(sentence);
    subjects = new Subjects(sentence, phrases);
  }

  Optional<Counted> find(Quantity quantity) {
    int after = tokenAfter(quantity);
    int before = tokenBefore(quantity);
    return direct(after, quantity)
        .or(() -> complement(after, quantity))
        .or(() -> named(before))
        .or(() -> subjects.of(before, after).map(p -> new Counted(p, false, "subject")));
  }

  private int tokenAfter(Quantity quantity) {
    int last = atoms.at(quantity.end() - 1).token();
    int at = last + 1;
    while (at < sentence.size() && sentence.token(at).word().matches("[+\\-]|plus|odd|strong")) {
      at++;
    }
    return bounded(at);
  }

  /** Past "or more": "50 or more people". */
  private int bounded(int at) {
    boolean or = at + 1 < sentence.size() && sentence.token(at).lower().matches("or|and");
    return or && sentence.token(at + 1).lower().matches("more|so|fewer|less|over|above")
        ? at + 2
        : at;
  }

  private int tokenBefore(Quantity quantity) {
    int before = atoms.at(bounds.start(atoms, quantity)).token() - 1;
    while (before >= 0 && isFiller(sentence.token(before))) {
      before--;
    }
    return before;
  }

  private static boolean isFiller(Token token) {
    return token.tagged("RB") || token.word().equals("(") || token.lower().matches("a|an|the|only");
  }

  private Optional<Counted> direct(int after, Quantity quantity) {
    return phrases
        .at(after)
        .filter(phrase -> quantity.unit().isEmpty() || isMeasured(after, phrase))
        .map(phrase -> new Counted(phrase, true, "noun"));
  }

  /** "A 25% tax", "$200 smartphones"; not "3 km east". */
  private boolean isMeasured(int after, Phrase phrase) {
    return phrases.isNoun(phrase.last()) && !sentence.token(after).lower().matches("long|wide");
  }

  /** Past "of" or "in", and an article. */
  private Optional<Counted> complement(int after, Quantity quantity) {
    if (after >= sentence.size()) {
      return Optional.empty();
    }
    String word = sentence.token(after).lower();
    boolean of = word.equals("of");
    boolean in = word.equals("in") && quantity.is(Unit.Kind.MONEY);
    if (!of && !in) {
      return Optional.empty();
    }
    int start = after + 1;
    while (start < sentence.size() && DETERMINERS.contains(sentence.token(start).lower())) {
      start++;
    }
    return phrases
        .at(start)
        .filter(phrase -> of || !sentence.token(phrase.last()).tag().equals("NNP"))
        .map(phrase -> new Counted(phrase, true, of ? "of" : "in"));
  }

  /** "A deficit of $3 billion", "goods worth $5 million". */
  private Optional<Counted> named(int before) {
    if (before < 1 || !sentence.token(before).lower().matches("of|worth|:")) {
      return Optional.empty();
    }
    return phrases
        .endingAt(before - 1)
        .filter(phrase -> !GENERIC.contains(sentence.token(phrase.last()).lower()))
        .map(phrase -> new Counted(phrase, false, "named"));
  }
}
