package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.Token;

/** Cuts off what is no part of a name: "the", "'s", punctuation, pronouns. */
final class Trim {
  private static final Set<String> EDGES =
      Set.of("the", "'s", "’s", "'", "’", ",", ".", "\"", "``", "''", "-", "and", "of");

  private Trim() {}

  /** What is left of it; empty where nothing of it is a name. */
  static Optional<Candidate> trim(Candidate candidate) {
    int first = candidate.first();
    int last = candidate.last();
    while (first <= last && isEdge(candidate.sentence().token(first))) {
      first++;
    }
    while (first <= last && isEdge(candidate.sentence().token(last))) {
      last--;
    }
    if (first > last || (first == last && candidate.sentence().token(first).tagged("PRP"))) {
      return Optional.empty();
    }
    return Optional.of(candidate.over(first, last, candidate.rule()));
  }

  private static boolean isEdge(Token token) {
    return EDGES.contains(token.lower());
  }
}
