package org.dateline.figures;

import java.util.Map;
import java.util.Set;
import org.dateline.text.Lexicon;

/** What a word near a number says of it, from {@code word-roles.tsv}. */
enum WordRole {
  /** Only says how much: "a record low", "a total of". */
  AMOUNT,
  /** Without a noun's tag, and counted: "12 dead". */
  COUNTED,
  /** Says what is held to be so of people: "thirty are believed to have fled". */
  HELD,
  /** Says where a distance leads: "45 km south of Mosul". */
  DIRECTION,
  /** Is measured in metres: "the 100m final". */
  LENGTH,
  /** Says how money changes hands: "$5 million in cash". */
  MANNER,
  /** What something else is measured by: "112% of GDP". */
  MEASURE,
  /** Tells of a clause that a number may open: "officials say thousands fled". */
  TOLD,
  /** A part of the calendar or the day, which nothing counts. */
  TIME,
  /** Tells how sure the event is that comes after it: "12 were confirmed killed". */
  PASSED,
  /** The same before "to": "12 are known to have died". */
  PASSED_TO,
  /** Before "of" and a bare number, is of people: "a capital of 4 million". */
  PEOPLED,
  /** Before "over", makes it no bound: "scattered over 15 regions". */
  SPREAD,
  /** Stands for what the number before it counts: "put the figure at 20,000". */
  TALLY,
  /** Names a number right before it: "population 12,000". */
  SIZE,
  /** Before "half", tells which: "the second half". */
  WHICH_HALF,
  /** After "half", makes it no part: "half an hour". */
  AFTER_HALF,
  /** After "double", what is doubled: "double other estimates". */
  DOUBLED,
  /** After "scores", makes them a number: "scores of people". */
  AFTER_SCORES;

  private static final Map<WordRole, Set<String>> WORDS =
      Lexicon.load(WordRole.class, "word-roles.tsv").words("word", "role", WordRole.class);

  /** Whether a word in lower case has the role. */
  boolean has(String word) {
    return WORDS.getOrDefault(this, Set.of()).contains(word);
  }
}
