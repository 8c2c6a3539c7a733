package org.dateline.claims;

import java.util.Set;

/**
 * Somebody that an article has mentioned, as later mentions may refer to them.
 *
 * @param source as the sheets name them; its span is that of the mention
 * @param head the lemma of the head noun; of a name, its last word
 * @param words what else the article says of them, in lower case
 * @param place whether it is a place, which is somebody only where it speaks
 * @param sentence the number of the sentence of the mention
 */
record Speaker(
    Source source,
    String head,
    Set<String> words,
    boolean person,
    boolean plural,
    boolean place,
    String gender,
    int sentence,
    Salience salience) {
  Speaker {
    words = Set.copyOf(words);
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
    return new Speaker(somebody, head, words, true, plural, false, gender, sentence, salience);
  }

  Speaker spokeAgain(Source again, int in, Salience how) {
    return new Speaker(again, head, words, person, plural, place, gender, in, how);
  }
}
