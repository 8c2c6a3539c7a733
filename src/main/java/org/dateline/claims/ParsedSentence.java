package org.dateline.claims;

import java.util.List;
import java.util.Set;
import org.dateline.text.DependencyTree;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** A sentence with its parse, read by grammatical function. */
record ParsedSentence(Sentence sentence, DependencyTree tree) {
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t", "never");

  int size() {
    return sentence.size();
  }

  Token token(int index) {
    return sentence.token(index);
  }

  /** The word in lower case, "" beyond either end. */
  String lower(int index) {
    return index >= 0 && index < size() ? token(index).lower() : "";
  }

  /** The tag, "" beyond either end. */
  String tag(int index) {
    return index >= 0 && index < size() ? token(index).tag() : "";
  }

  boolean isFinite(int index) {
    return index >= 0 && index < size() && token(index).isFinite();
  }

  boolean isNominal(int index) {
    String tag = tag(index);
    boolean health = tag.equals("WP") && token(index).word().equals("WHO");
    return tag.startsWith("NN") || tag.startsWith("PRP") || tag.equals("CD") || health;
  }

  /** Whether a comma and a year follow here, as in "a July 14, 2005 report". */
  boolean isYear(int index) {
    return lower(index).equals(",")
        && Expressions.matches(lower(index + 1), "(?:19|20)[0-9]{2}")
        && isNominal(index + 2);
  }

  boolean isAdverb(int index) {
    return tag(index).startsWith("RB");
  }

  boolean isPunctuation(int index) {
    String word = token(index).word();
    return word.codePoints().noneMatch(Character::isLetterOrDigit)
        && !word.equals("$")
        && !word.equals("%");
  }

  /** Whether a finite verb stands among the tokens. */
  boolean isClause(Range range) {
    for (int i = range.first(); i <= range.last(); i++) {
      if (isFinite(i)) {
        return true;
      }
    }
    return false;
  }

  Span span(Range range) {
    return sentence.span(range.first(), range.last());
  }

  /** Whether a word, in lower case, denies the verb that it stands with. */
  static boolean isNegation(String word) {
    return NEGATIONS.contains(word);
  }

  boolean negated(int verb) {
    return tree.children(verb).stream().map(this::lower).anyMatch(ParsedSentence::isNegation)
        || isNegation(lower(verb - 1));
  }

  /** Whether the verb has an auxiliary such as "will" or "could". */
  boolean modal(int verb) {
    return tree.children(verb, "aux").stream().anyMatch(i -> tag(i).equals("MD"));
  }

  /** Whether the verb says in the active voice what somebody has done: "has accused". */
  boolean perfect(int verb) {
    List<String> auxiliaries =
        tree.children(verb, "aux").stream().map(i -> token(i).lemma()).toList();
    return auxiliaries.contains("have") && !auxiliaries.contains("be");
  }

  boolean passive(int verb) {
    return tree.child(verb, "aux:pass", "nsubj:pass", "csubj:pass").isPresent();
  }

  /** Whether the verb is an infinitive with "to". */
  boolean infinitive(int verb) {
    return tree.children(verb, "mark").stream().anyMatch(i -> lower(i).equals("to"))
        || lower(verb - 1).equals("to");
  }

  /** Whether a hyphen joins the word to a neighbour: "so-called". */
  boolean hyphenated(int index) {
    return tag(index - 1).equals("HYPH") || tag(index + 1).equals("HYPH");
  }

  boolean refers(CueLexicon cues, int index) {
    return index < size() && cues.refers(token(index));
  }
}
