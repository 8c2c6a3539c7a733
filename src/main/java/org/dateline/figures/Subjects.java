package org.dateline.figures;

import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.figures.NounPhrases.Phrase;
import org.dateline.text.DependencyTree;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds the noun whose verb a number stands with: "inflation rose to 6%", "cut prices by 5%". */
final class Subjects {
  private static final int FARTHEST = 60;

  private final Sentence sentence;
  private final NounPhrases phrases;

  Subjects(Sentence sentence, NounPhrases phrases) {
    this.sentence = sentence;
    this.phrases = phrases;
  }

  /**
   * The subject or object that the number is said of.
   *
   * @param before the last token before the number and its bounds
   * @param after the first token after it
   */
  Optional<Phrase> of(int before, int after) {
    return sentence.parse().flatMap(tree -> inTree(tree, before, after)).or(() -> inOrder(before));
  }

  private Optional<Phrase> inTree(DependencyTree tree, int before, int after) {
    int at = Math.max(0, after - 1);
    int steps = 0;
    while (at != DependencyTree.NO_HEAD && steps++ < FARTHEST) {
      if (sentence.token(at).tagged("V")) {
        Optional<Phrase> found = argument(tree, at, before, after);
        if (found.isPresent()) {
          return found;
        }
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private Optional<Phrase> argument(DependencyTree tree, int verb, int before, int after) {
    OptionalInt object = tree.child(verb, "obj");
    if (object.isPresent() && object.getAsInt() <= before && verb < object.getAsInt()) {
      return phrases.endingAt(object.getAsInt());
    }
    OptionalInt subject = tree.child(verb, "nsubj");
    return subject.isPresent() && (subject.getAsInt() <= before || subject.getAsInt() >= after)
        ? phrases.endingAt(subject.getAsInt())
        : Optional.empty();
  }

  /** By word order alone: the noun before the verb, or between verb and preposition. */
  private Optional<Phrase> inOrder(int before) {
    int at = before;
    while (at >= 0 && !phrases.isNoun(at)) {
      Token token = sentence.token(at);
      if (token.word().matches("[;:]")) {
        return Optional.empty();
      }
      at--;
    }
    return at < 0 ? Optional.empty() : phrases.endingAt(at);
  }
}
