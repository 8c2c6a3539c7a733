package org.dateline.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Lexicon;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;

/** Reads what the words around a name tell of it. */
final class Contexts {
  private static final int LONGEST = 3;

  private final Phrases<String> before = new Phrases<>();
  private final Phrases<String> after = new Phrases<>();

  Contexts() {
    for (Lexicon.Entry entry : Lexicon.load(Contexts.class, "contexts.tsv").entries()) {
      Phrases<String> side = entry.get("side").equals("before") ? before : after;
      side.put(entry.get("words"), entry.get("clue"));
    }
  }

  /** The clues around a candidate: "before: place", "after: verb". */
  List<String> clues(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    List<String> clues = new ArrayList<>();
    Optional<String> last = before(sentence, candidate.first());
    clues.add("before: " + last.orElse(candidate.first() == 0 ? "start" : "other"));
    if (last.filter("article"::equals).isPresent() && candidate.first() > 1) {
      before(sentence, candidate.first() - 1)
          .ifPresent(clue -> clues.add("before article: " + clue));
    }
    clues.add("after: " + after(sentence, candidate.last() + 1));
    return clues;
  }

  private Optional<String> before(Sentence sentence, int end) {
    for (int first = Math.max(0, end - LONGEST); first < end; first++) {
      int length = end - first;
      Optional<Phrases.Match<String>> match =
          before
              .longestAt(sentence.tokens(), first)
              .filter(found -> found.last() - found.first() + 1 == length);
      if (match.isPresent()) {
        return match.map(Phrases.Match::value);
      }
    }
    return Optional.empty();
  }

  private String after(Sentence sentence, int first) {
    if (first >= sentence.size()) {
      return "end";
    }
    return after
        .longestAt(sentence.tokens(), first)
        .map(Phrases.Match::value)
        .orElse(sentence.token(first).tagged("V") ? "other verb" : "other");
  }
}
