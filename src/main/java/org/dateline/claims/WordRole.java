package org.dateline.claims;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Lexicon;

/** The part that a word plays beside a cue or a verdict, which tells how to read it. */
enum WordRole {
  /** Nobody in particular: "those who say". */
  ANYONE,
  /** A verb of minds: what one wants, another may well not. */
  COMMON,
  /** Sets a count against others: "double other estimates". */
  COMPARED,
  /** Under it, nothing is judged: "if this is confirmed". */
  CONDITION,
  /** Joins a clause in which another may speak: "while the mayor said". */
  CONJUNCTION,
  /** Sets a report against the one before: "but", "however". */
  CONTRAST,
  /** Can be denied without a clause: "denied involvement". */
  DENIABLE,
  /** Is called so of all that has been said of late: "the news". */
  EVERYTHING,
  /** With it, a verdict is yet to come: "will be confirmed". */
  FUTURE,
  /** Sends out a text that speaks: "issued a statement saying". */
  ISSUING,
  /** Is wanting before a noun: "no confirmation". */
  LACK,
  /** Links what is judged to the verdict: "remains unconfirmed". */
  LINK,
  /** Turns a verdict around: "not confirmed". */
  NEGATION,
  /** Keeps a verdict from being reached: "unable to confirm". */
  OBSTACLE,
  /** Is called so of what was said last: "this claim". */
  ONE,
  /** Opens a sentence without being a part of what is said: "Meanwhile,". */
  OPENER,
  /** Says which ones a count is set against: "other estimates". */
  OTHER,
  /** Owns the reports that it stands before: "press reports". */
  PRESS,
  /** Refers to what has been said, though it reports nothing itself: "the account". */
  REFERENCE,
  /** Nobody vouches for it: "some reports". */
  RUMOUR,
  /** What a picture does: "are said to show". */
  SHOWING,
  /** Takes the one who is told: "told Reuters the road was open". */
  TOLD,
  /** May take the one who is told: "warned residents the road was open". */
  WARNED;

  private static final Map<WordRole, Set<String>> WORDS =
      Lexicon.load(WordRole.class, "roles.tsv").words("word", "role", WordRole.class);

  /** Whether a word plays this part; in lower case, a verb or noun by its lemma. */
  boolean has(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word);
  }

  /** The words as alternatives of a regular expression. */
  String alternatives() {
    return WORDS.getOrDefault(this, Set.of()).stream().sorted().collect(Collectors.joining("|"));
  }
}
