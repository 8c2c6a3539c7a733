package org.dateline.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.claims.Verdict.Meaning;
import org.dateline.text.Expressions;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds where an article says that something is not verified, confirmed, denied or false. */
final class VerdictFinder {
  private static final Set<String> BOUNDS =
      Set.of(",", ";", ":", "\u2014", "\u2013", "-", "--", "(", ")", "\u201C", "\u201D", "\"");
  private static final int REACH = 9;

  private final Map<String, String> meanings = new HashMap<>();

  VerdictFinder() {
    Lexicon.load(VerdictFinder.class, "verdicts.tsv")
        .entries()
        .forEach(entry -> meanings.put(entry.get("word"), entry.get("meaning")));
  }

  boolean mayJudge(Token token) {
    return meanings.containsKey(token.lemma());
  }

  /** Whether the word means what a claim could be shown by: "evidence". */
  boolean proves(Token token) {
    return "proof".equals(meanings.get(token.lemma()));
  }

  List<Verdict> find(Sentence sentence) {
    List<Verdict> verdicts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      String meaning = meanings.get(token.lemma().toLowerCase(Locale.ROOT));
      if (meaning != null) {
        Range clause = clause(sentence, token.index());
        meaning(sentence, token, meaning, clause)
            .ifPresent(m -> verdicts.add(new Verdict(m, sentence, token.index(), clause)));
      }
    }
    return verdicts;
  }

  private static Optional<Meaning> meaning(Sentence in, Token token, String meaning, Range clause) {
    if (words(in, clause).anyMatch(WordRole.CONDITION::has)) {
      return Optional.empty();
    }
    return switch (meaning) {
      case "check" -> checked(in, token, clause, true);
      case "settle" -> checked(in, token, clause, false);
      case "proof" -> unproven(in, token) ? Optional.of(Meaning.UNVERIFIED) : Optional.empty();
      case "unchecked" -> Optional.of(Meaning.UNVERIFIED);
      case "deny" ->
          negative(in, token, clause)
                  || isInfinitive(in, token)
                  || !(token.tagged("VB") || casts(in, token))
              ? Optional.empty()
              : Optional.of(Meaning.DENIED);
      default -> negative(in, token, clause) ? Optional.empty() : Optional.of(Meaning.FALSE);
    };
  }

  /**
   * Whether something is checked or not.
   *
   * @param confirms whether that it is checked says that it is so, as "confirmed" does and
   *     "determined" not
   */
  private static Optional<Meaning> checked(
      Sentence in, Token token, Range clause, boolean confirms) {
    if (words(in, clause).anyMatch(WordRole.FUTURE::has)) {
      return Optional.empty();
    }
    boolean open = stillTo(in, token);
    boolean negative = token.tagged("NN") ? lacks(in, token) : negative(in, token, clause);
    if (open || negative) {
      return Optional.of(Meaning.UNVERIFIED);
    }
    boolean attributive =
        token.index() + 1 < in.size()
            && in.token(token.index() + 1).tagged("NN")
            && token.tagged("VBN");
    boolean judged =
        !attributive
            && (token.tagged("VBD")
                || token.tagged("VBN")
                || token.tagged("VBZ")
                || token.tagged("VBP"));
    return judged && confirms ? Optional.of(Meaning.CONFIRMED) : Optional.empty();
  }

  private static Stream<String> words(Sentence in, Range clause) {
    return in.tokens().subList(clause.first(), clause.last() + 1).stream().map(Token::lower);
  }

  private static boolean negative(Sentence in, Token token, Range clause) {
    for (int i = token.index() - 1; i >= Math.max(clause.first(), token.index() - REACH); i--) {
      String word = in.token(i).lower();
      if (WordRole.NEGATION.has(word) || WordRole.OBSTACLE.has(word)) {
        return true;
      }
    }
    return false;
  }

  /** "no independent confirmation", but not "no visa without identification documents". */
  private static boolean lacks(Sentence in, Token noun) {
    int next = noun.index() + 1;
    if (next < in.size() && in.token(next).tagged("NN")) {
      return false;
    }
    int before = noun.index() - 1;
    while (before >= 0
        && (in.token(before).tagged("JJ")
            || in.token(before).tagged("NN")
            || in.token(before).tagged("CC")
            || in.token(before).tagged("RB"))
        && !WordRole.LACK.has(in.token(before).lower())) {
      before--;
    }
    return before >= 0
        && (WordRole.LACK.has(in.token(before).lower())
            || (in.token(before).lower().equals("of")
                && before > 0
                && WordRole.LACK.has(in.token(before - 1).lemma())));
  }

  /** "…, but offered no evidence." */
  private static boolean unproven(Sentence in, Token noun) {
    int next = noun.index() + 1;
    boolean ends = next >= in.size() || Expressions.matches(in.token(next).tag(), "[.,:]|''");
    return ends && lacks(in, noun);
  }

  /** "wants to reject", which rejects nothing yet. */
  private static boolean isInfinitive(Sentence in, Token token) {
    return token.index() > 0 && in.token(token.index() - 1).tagged("TO");
  }

  /** "cast doubt on". */
  private static boolean casts(Sentence in, Token token) {
    return token.lower().equals("doubt")
        && token.index() > 0
        && in.token(token.index() - 1).lemma().equals("cast");
  }

  /** "still to be confirmed", "remains to be verified". */
  private static boolean stillTo(Sentence in, Token token) {
    for (int i = Math.max(1, token.index() - 3); i < token.index(); i++) {
      String before = in.token(i - 1).lemma();
      if (in.token(i).lower().equals("to") && Set.of("still", "remain", "yet").contains(before)) {
        return true;
      }
    }
    return false;
  }

  /** The clause around a word, between commas and the like. */
  private static Range clause(Sentence in, int word) {
    int first = word;
    while (first > 0 && !bounds(in.token(first - 1))) {
      first--;
    }
    while (first < word
        && (WordRole.CONJUNCTION.has(in.token(first).lower())
            || in.token(first).lower().equals("however"))) {
      first++;
    }
    int last = word;
    while (last + 1 < in.size()
        && !bounds(in.token(last + 1))
        && !in.token(last + 1).lower().equals("but")) {
      last++;
    }
    if (last > word && in.token(last).tag().equals(".")) {
      last--;
    }
    return new Range(first, last);
  }

  private static boolean bounds(Token token) {
    return BOUNDS.contains(token.word())
        || token.lower().equals("but")
        || token.lower().equals("although");
  }
}
