package org.dateline.claims;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.Span;

/**
 * Somebody that an article has mentioned, as later mentions may refer to them.
 *
 * @param source as the sheets name them; its span is that of the mention
 * @param head the lemma of the head noun; of a name, its last word
 * @param words what else the article says of them, in lower case
 * @param sentence the number of the sentence of the mention
 */
record Speaker(
    Source source,
    String head,
    Set<String> words,
    Being being,
    boolean plural,
    String gender,
    int sentence,
    Salience salience) {
  Speaker {
    words = Set.copyOf(words);
  }

  /** What sort of thing speaks. */
  enum Being {
    /** One person. */
    PERSON,
    /** A body, or several people. */
    BODY,
    /** A place, which is somebody only where it speaks. */
    PLACE,
    /** A text or a picture. */
    TEXT
  }

  boolean person() {
    return being == Being.PERSON;
  }

  /** Whether it is two who have spoken together. */
  boolean isSeveral() {
    return plural && source.name().contains(" and ");
  }

  /** How much a mention brings somebody to mind, the least first. */
  enum Salience {
    /** A noun phrase that names nobody: "a soldier". */
    DESCRIBED(-3),
    /** A name. */
    NAMED(0),
    /** A name that is the subject of its clause. */
    SUBJECT(1),
    /** The source of a report within another clause. */
    REPORTED(3),
    /** The source of a report that is its sentence's main clause. */
    SPOKE(4);

    final int weight;

    Salience(int weight) {
      this.weight = weight;
    }
  }

  boolean spoke() {
    return salience.compareTo(Salience.REPORTED) >= 0;
  }

  Speaker asPerson() {
    Source somebody = new Source(source.name(), source.span(), Source.Kind.PERSON, false);
    return new Speaker(somebody, head, words, Being.PERSON, plural, gender, sentence, salience);
  }

  /** The same at another mention. */
  Speaker spokeAgain(Span words, int in, Salience how) {
    Source again = new Source(source.name(), Optional.of(words), source.kind(), source.anonymous());
    return new Speaker(again, head, this.words, being, plural, gender, in, how);
  }

  /** The same by another name. */
  Speaker called(String name) {
    Source other = new Source(name, source.span(), source.kind(), source.anonymous());
    return new Speaker(other, head, words, being, plural, gender, sentence, salience);
  }

  /** Two together. */
  Speaker with(String other) {
    Speaker all = called(source.name() + " and " + other);
    return new Speaker(all.source, head, Set.of(), Being.BODY, true, "", sentence, salience);
  }
}
