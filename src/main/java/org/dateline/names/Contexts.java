package org.dateline.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Expressions;
import org.dateline.text.Lexicon;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Reads what the words around a name tell of it. */
final class Contexts {
  private static final int LONGEST = 3;

  private static final Map<String, String> KINDS =
      Map.of(
          "NN", "other noun", "V", "other verb", "JJ", "adjective", "CD", "number", "IN", "link");
  private static final Set<String> TYPES = Set.of("person", "place", "organisation");
  private static final Set<String> RELATIVES = Set.of("who", "whose", "whom");

  private final Map<String, String> nouns = new HashMap<>();
  private final Map<String, String> owned = new HashMap<>();
  private final Phrases<String> before = new Phrases<>();
  private final Phrases<String> after = new Phrases<>();

  Contexts() {
    for (Lexicon.Entry entry : Lexicon.load(Contexts.class, "contexts.tsv").entries()) {
      Phrases<String> side = entry.get("side").equals("before") ? before : after;
      side.put(entry.get("words"), entry.get("clue"));
      if (TYPES.contains(entry.get("clue")) && !entry.get("words").contains(" ")) {
        (side == before ? nouns : owned).put(entry.get("words"), entry.get("clue"));
      }
    }
  }

  /** What things are of which a noun speaks: "organisation" for "company". */
  Optional<String> noun(String lemma) {
    return Optional.ofNullable(nouns.get(lemma));
  }

  /** The clues around a candidate: "before: place", "after: verb". */
  List<String> clues(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    List<String> clues = new ArrayList<>();
    Optional<String> last = before(sentence, candidate.first());
    clues.add("before: " + left(candidate));
    if (last.filter("article"::equals).isPresent() && candidate.first() > 1) {
      before(sentence, candidate.first() - 1)
          .ifPresent(clue -> clues.add("before article: " + clue));
    }
    if (last.filter("comma"::equals).isPresent() && candidate.first() > 1) {
      before(sentence, candidate.first() - 1).ifPresent(clue -> clues.add("before comma: " + clue));
    }
    clues.add("after: " + right(candidate));
    owned(sentence, candidate.last() + 1).ifPresent(what -> clues.add("owns: " + what));
    return clues;
  }

  /** The clue before it together with the one after: "before: place, after: comma". */
  String bothSides(Candidate candidate) {
    return "before: " + left(candidate) + ", after: " + right(candidate);
  }

  private String left(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    return before(sentence, candidate.first())
        .orElseGet(() -> other(sentence, candidate.first() - 1, "start"));
  }

  private String right(Candidate candidate) {
    return after(candidate.sentence(), candidate.last() + 1);
  }

  /** What owns such a thing: "organisation" for "'s new chairman", "place" for "'s streets". */
  private Optional<String> owned(Sentence sentence, int possessive) {
    if (possessive >= sentence.size() || !sentence.token(possessive).tagged("POS")) {
      return Optional.empty();
    }
    int noun = possessive + 1;
    while (noun < sentence.size() && sentence.token(noun).tagged("JJ")) {
      noun++;
    }
    if (noun >= sentence.size()) {
      return Optional.empty();
    }
    String lemma = sentence.token(noun).lemma().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(owned.get(lemma))
        .or(() -> noun(lemma).map(type -> "who is " + type));
  }

  /** What the longest of the listed words tells that end before an index. */
  Optional<String> before(Sentence sentence, int end) {
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
        .map(clue -> clue.equals("comma") ? afterComma(sentence, first + 1) : clue)
        .orElseGet(() -> other(sentence, first, "end"));
  }

  /** ", 42, " and ", who" are said of people. */
  private static String afterComma(Sentence sentence, int index) {
    if (index + 1 >= sentence.size()) {
      return "comma";
    }
    Token token = sentence.token(index);
    boolean age =
        Expressions.matches(token.word(), "\\d\\d") && sentence.token(index + 1).word().equals(",");
    return age || RELATIVES.contains(token.lower()) ? "comma of person" : "comma";
  }

  /** What kind of word it is that no line of the list names. */
  private static String other(Sentence sentence, int index, String outside) {
    if (index < 0 || index >= sentence.size()) {
      return outside;
    }
    Token token = sentence.token(index);
    if (token.tagged("NNP")) {
      return "name";
    }
    return KINDS.entrySet().stream()
        .filter(kind -> token.tagged(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("other");
  }
}
