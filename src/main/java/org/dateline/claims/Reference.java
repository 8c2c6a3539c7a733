package org.dateline.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * How a verdict names what it judges: "this", "the claim", or by its topic, "the attack".
 *
 * @param pointer the pronoun that stands for it
 * @param noun the noun that it is called by
 * @param topic the lemmas of the nouns and adjectives that say what it is about
 * @param apposed whether the noun follows the claim in its sentence: "…, a claim the army denies"
 */
record Reference(
    Optional<Token> pointer, Optional<Token> noun, Set<String> topic, boolean apposed) {
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "this", "that", "these", "those", "its", "their", "his", "her", "both", "all",
          "neither", "any", "either", "such", "none");
  private static final int LONGEST_PHRASE = 14;

  Reference {
    topic = Set.copyOf(topic);
  }

  static Reference of(Verdict verdict, CueLexicon cues) {
    Sentence in = verdict.sentence();
    List<Token> words = passive(verdict) ? subject(verdict) : object(verdict);
    if (!passive(verdict) && words.stream().noneMatch(Reference::isNominal)) {
      Optional<Token> apposed = apposed(verdict, cues);
      return new Reference(Optional.empty(), apposed, Set.of(), apposed.isPresent());
    }
    Optional<Token> noun =
        words.stream().filter(token -> cues.refers(token) && isHead(in, token)).findFirst();
    if (noun.isPresent() && isDefinite(in, noun.get())) {
      return new Reference(Optional.empty(), noun, Set.of(), false);
    }
    Optional<Token> pointer =
        words.stream().filter(Statuses::points).filter(token -> standsAlone(in, token)).findFirst();
    if (pointer.isPresent()
        && pointer.get().equals(nearest(words, passive(verdict)))
        && !foretells(verdict, pointer.get())) {
      return new Reference(pointer, Optional.empty(), Set.of(), false);
    }
    return new Reference(Optional.empty(), Optional.empty(), topic(words), false);
  }

  private static boolean isNominal(Token token) {
    return token.tagged("N") || token.tagged("PRP") || Statuses.points(token);
  }

  /** The noun in "…, a claim that the army denies". */
  private static Optional<Token> apposed(Verdict verdict, CueLexicon cues) {
    Sentence in = verdict.sentence();
    int first = verdict.clause().first();
    for (int i = first; i < Math.min(verdict.word(), first + 4); i++) {
      if (in.token(i).isFinite()) {
        return Optional.empty();
      }
      if (cues.refers(in.token(i)) && isHead(in, in.token(i)) && first > 0) {
        return Optional.of(in.token(i));
      }
    }
    return Optional.empty();
  }

  /** Whether the pronoun is the "it" of "it was confirmed that …". */
  private static boolean foretells(Verdict verdict, Token pointer) {
    Sentence in = verdict.sentence();
    if (!pointer.lower().equals("it") || pointer.index() > verdict.word()) {
      return false;
    }
    for (int i = verdict.word() + 1; i <= verdict.clause().last() && i < in.size(); i++) {
      if (Expressions.matches(in.token(i).lower(), "that|whether") && !in.token(i).tagged("DT")) {
        return true;
      }
    }
    return false;
  }

  private static Token nearest(List<Token> words, boolean passive) {
    List<Token> nominal = words.stream().filter(Reference::isNominal).toList();
    return passive ? nominal.get(nominal.size() - 1) : nominal.get(0);
  }

  /** Whether what is judged stands before the word, as its subject. */
  private static boolean passive(Verdict verdict) {
    Sentence in = verdict.sentence();
    Token word = in.token(verdict.word());
    boolean predicate = verdict.meaning() == Verdict.Meaning.FALSE && word.tagged("NN");
    if (word.tagged("JJ") || word.tagged("RB") || predicate) {
      return true;
    }
    if (!word.tagged("VBN")) {
      return false;
    }
    int before = verdict.word() - 1;
    while (before >= 0 && in.token(before).tagged("RB")) {
      before--;
    }
    return before >= 0 && WordRole.LINK.has(in.token(before).lemma());
  }

  /** The words before the verdict's auxiliaries, back to the verb before; "which" means them. */
  private static List<Token> subject(Verdict verdict) {
    Sentence in = verdict.sentence();
    int end = verdict.word() - 1;
    boolean noun = in.token(verdict.word()).tagged("NN");
    while (noun && end >= 0 && Expressions.matches(in.token(end).tag(), "DT|JJ|RB")) {
      end--;
    }
    if (noun && (end < 0 || !WordRole.LINK.has(in.token(end).lemma()))) {
      return List.of();
    }
    while (end >= verdict.clause().first() && isAuxiliary(in.token(end))) {
      end--;
    }
    int first = end;
    while (first >= verdict.clause().first()
        && end - first < LONGEST_PHRASE
        && !in.token(first).isFinite()
        && !in.token(first).lower().equals("that")) {
      first--;
    }
    boolean that = first >= verdict.clause().first() && first == end;
    boolean which = end >= 0 && in.token(end).tagged("W");
    int from = which ? Math.max(0, end - 2) : that ? first : first + 1;
    return from > end ? List.of() : in.tokens().subList(from, end + 1);
  }

  private static List<Token> object(Verdict verdict) {
    Sentence in = verdict.sentence();
    List<Token> words = new ArrayList<>();
    for (int i = verdict.word() + 1; i <= verdict.clause().last(); i++) {
      Token token = in.token(i);
      if (token.isFinite() || token.tagged("W") || token.lower().equals("because")) {
        boolean clause = !words.isEmpty() && Statuses.points(words.get(words.size() - 1));
        return clause ? words.subList(0, words.size() - 1) : words;
      }
      words.add(token);
    }
    return words;
  }

  private static boolean isAuxiliary(Token token) {
    return token.tagged("MD")
        || token.tagged("RB")
        || token.tagged("TO")
        || token.lemma().equals("have")
        || WordRole.LINK.has(token.lemma());
  }

  /** Whether the noun modifies no other, and does not itself count something: "the number of". */
  private static boolean isHead(Sentence in, Token noun) {
    int next = noun.index() + 1;
    return next >= in.size() || !in.token(next).tagged("NN");
  }

  private static boolean isDefinite(Sentence in, Token noun) {
    boolean plural = noun.tag().equals("NNS");
    for (int i = noun.index() - 1; i >= 0 && isModifier(in.token(i)); i--) {
      Token token = in.token(i);
      if (DEFINITE.contains(token.lower()) || token.tagged("PRP$") || token.tagged("POS")) {
        return true;
      }
      plural &= !token.tagged("VBN") && !token.tagged("CD");
    }
    return plural;
  }

  private static boolean isModifier(Token token) {
    return token.tagged("DT")
        || token.tagged("PDT")
        || token.tagged("JJ")
        || token.tagged("N")
        || token.tagged("POS")
        || token.tagged("PRP$")
        || token.tagged("VBN")
        || token.tagged("CD")
        || token.tagged("CC");
  }

  /** Whether no noun follows that the word belongs to. */
  private static boolean standsAlone(Sentence in, Token pointer) {
    int next = pointer.index() + 1;
    while (next < in.size() && (in.token(next).tagged("JJ") || in.token(next).tagged("CD"))) {
      next++;
    }
    return next >= in.size() || !in.token(next).tagged("NN");
  }

  private static Set<String> topic(List<Token> words) {
    Set<String> topic = new HashSet<>();
    for (Token token : words) {
      if (token.tagged("NN") || token.tagged("JJ")) {
        topic.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return topic;
  }
}
