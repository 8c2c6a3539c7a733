package org.dateline.figures;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.DependencyTree;
import org.dateline.text.Expressions;

/** Finds the noun whose verb a number stands with: "inflation rose to 6%", "cut prices by 5%". */
final class Subjects {
  private static final int FARTHEST = 60;
  private static final int MOST_PREPOSITIONS = 4;
  private final Context context;
  private final NounPhrases phrases;

  Subjects(Context context, NounPhrases phrases) {
    this.context = context;
    this.phrases = phrases;
  }

  /**
   * The subject or object that the number is said of.
   *
   * @param before the last token before the number and its bounds
   * @param after the first token after it
   */
  Optional<Phrase> of(int before, int after) {
    Optional<Phrase> object = objectBefore(before).or(() -> adjacent(before));
    return object.isPresent()
        ? object
        : context
            .sentence()
            .parse()
            .flatMap(tree -> inTree(tree, before, after))
            .or(() -> inOrder(before))
            .filter(phrase -> !isOfPronoun(before, phrase));
  }

  /** In "executives say it has a range of 400 km" the pronoun hides what is measured. */
  private boolean isOfPronoun(int before, Phrase phrase) {
    boolean pronoun = false;
    for (int at = phrase.last() + 1; at < before; at++) {
      pronoun = pronoun || Expressions.matches(context.word(at), "it|he|she|we|i|you");
    }
    return pronoun && context.isVerb(phrase.last() + 1);
  }

  /** Whether a noun only says how much: "a record low", "a total of"; not "the jobless rate". */
  boolean isGeneric(int noun) {
    boolean modified =
        context.isThing(noun - 1)
            || (context.word(noun).equals("rate") && context.tag(noun - 1).equals("JJ"));
    boolean compound = modified && !WordRole.AMOUNT.has(context.word(noun - 1));
    return WordRole.AMOUNT.has(context.word(noun)) && !compound;
  }

  private boolean isNamed(int at) {
    return context.isThing(at) && !isGeneric(at);
  }

  /**
   * "The index gained 1%", "inflation rose to 6%", "the toll, which stands at 12": the noun
   * straight before the verb.
   */
  private Optional<Phrase> adjacent(int before) {
    int verb = Expressions.matches(context.word(before), "to|by|at|from") ? before - 1 : before;
    int first = verb;
    while (Expressions.matches(context.tag(first - 1), "MD|VB[DZP]|TO|RB")
        && context.isVerb(verb)) {
      first--;
    }
    if (context.word(first - 1).equals("which")) {
      return ending(context.word(first - 2).equals(",") ? first - 3 : first - 2);
    }
    boolean finite = context.isFinite(first) || context.tag(first).equals("VBG");
    return finite ? ending(first - 1) : Optional.empty();
  }

  /** "Boost its output to 1.2 million": the noun straight before the preposition. */
  private Optional<Phrase> objectBefore(int before) {
    boolean preposition = Expressions.matches(context.word(before), "to|at|by|from|between|for");
    boolean tally = WordRole.TALLY.has(context.word(before - 1));
    return preposition && (isNamed(before - 1) || (tally && context.isThing(before - 1)))
        ? phrases.endingAt(before - 1).map(phrase -> first(phrase, true).orElse(phrase))
        : Optional.empty();
  }

  private Optional<Phrase> inTree(DependencyTree tree, int before, int after) {
    int at = Math.max(0, after - 1);
    int steps = 0;
    while (at != DependencyTree.NO_HEAD && steps++ < FARTHEST) {
      if (context.isVerb(at) || tree.child(at, "cop").isPresent()) {
        Optional<Phrase> found = argument(tree, at, before, after);
        if (found.isPresent()) {
          return found;
        }
      }
      if (tree.is(at, "ccomp", "parataxis") && context.isVerb(at)) {
        return Optional.empty();
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private Optional<Phrase> argument(DependencyTree tree, int verb, int before, int after) {
    OptionalInt object = tree.child(verb, "obj");
    if (object.isPresent()
        && object.getAsInt() <= before
        && verb < object.getAsInt()
        && (isNamed(object.getAsInt()) || isTally(object.getAsInt(), before))) {
      return phrases.endingAt(object.getAsInt());
    }
    OptionalInt subject = tree.child(verb, "nsubj");
    boolean outside =
        subject.isPresent() && (subject.getAsInt() <= before || subject.getAsInt() >= after);
    return outside && isNamed(subject.getAsInt())
        ? phrases.endingAt(subject.getAsInt())
        : Optional.empty();
  }

  /** "138 new cases brought the total as of Tuesday to 871". */
  private boolean isTally(int noun, int before) {
    return WordRole.TALLY.has(context.word(noun))
        && Expressions.matches(context.word(before), "to|at");
  }

  /** By word order alone: the noun before the verb; past "of" to the noun that it belongs to. */
  private Optional<Phrase> inOrder(int before) {
    int at = before;
    while (at >= 0 && (!isNamed(at) || isSource(at))) {
      if (Expressions.matches(context.word(at), "[;:]") || at < before - FARTHEST) {
        return Optional.empty();
      }
      at--;
    }
    return at < 0 ? Optional.empty() : phrases.endingAt(at).map(this::owner);
  }

  /** "According to the Pentagon, 250,000 tons": whoever tells is not what is counted. */
  private boolean isSource(int noun) {
    int to = phrases.endingAt(noun).map(this::beforeArticle).orElse(-1);
    return context.word(to).equals("to") && context.word(to - 1).equals("according");
  }

  /**
   * The noun that a verb after this one is said of: "shares in the lender"; empty where it belongs
   * to a preposition whose noun is not plain.
   */
  Optional<Phrase> ending(int noun) {
    if (!isNamed(noun)) {
      return Optional.empty();
    }
    return phrases
        .endingAt(noun)
        .filter(
            phrase ->
                !context.tag(beforeArticle(phrase)).equals("IN")
                    || !owner(phrase).equals(phrase)
                    || isThat(beforeArticle(phrase)))
        .map(this::owner);
  }

  private Phrase owner(Phrase phrase) {
    int of = beforeArticle(phrase);
    Phrase owner =
        context.word(of).equals("of") && context.isThing(of - 1)
            ? phrases.endingAt(of - 1).orElse(phrase)
            : phrase;
    return first(owner, false).orElse(owner);
  }

  /**
   * "Shares in the lender fell": the noun that opens the clause, past prepositions; or the object
   * of its verb: "raised support to Iraq by".
   */
  private Optional<Phrase> first(Phrase phrase, boolean object) {
    Phrase outer = phrase;
    int preposition = beforeArticle(outer);
    for (int steps = 0; steps < MOST_PREPOSITIONS && isLink(preposition); steps++) {
      Optional<Phrase> next = phrases.endingAt(preposition - 1);
      if (next.isEmpty()) {
        return Optional.empty();
      }
      outer = next.get();
      preposition = beforeArticle(outer);
    }
    boolean opens =
        preposition < 0
            || Expressions.matches(context.tag(preposition), "[,:]|``|CC|WDT")
            || isThat(preposition);
    boolean follows = object && context.isVerb(preposition);
    return (opens || follows) && !outer.equals(phrase) ? Optional.of(outer) : Optional.empty();
  }

  private boolean isThat(int at) {
    return Expressions.matches(context.word(at), "that|while|as|if|because|though|although");
  }

  private boolean isLink(int at) {
    return Expressions.matches(
            context.word(at), "of|in|on|for|at|with|between|among|against|by|to|from")
        && isNamed(at - 1);
  }

  private int beforeArticle(Phrase phrase) {
    int at = phrase.first() - 1;
    while (at >= 0
        && (Expressions.matches(context.tag(at), "DT|PRP\\$|POS|JJ|CD|RB")
            || context.isNumber(at)
            || (context.isTime(at) && context.tag(at).startsWith("NN")))) {
      at--;
    }
    return at;
  }
}
