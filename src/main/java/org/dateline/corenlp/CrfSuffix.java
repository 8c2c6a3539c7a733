package org.dateline.corenlp;

/** How the features of CoreNLP's NERFeatureFactory end: what they say, and of which labels. */
final class CrfSuffix {
  static final long ALWAYS = JoinableHash.of("###|C");
  static final long TITLE = JoinableHash.of("IS_TITLE|C");
  static final HashedText WORD = HashedText.of("-WORD|C");
  static final HashedText CLUSTER = HashedText.of("-DISTSIM|C");
  static final HashedText SHAPE = HashedText.of("-TYPE|C");
  static final HashedText PREVIOUS_WORD = HashedText.of("-PW|C");
  static final HashedText PREVIOUS_CLUSTER = HashedText.of("-PDISTSIM|C");
  static final HashedText PREVIOUS_SHAPE = HashedText.of("-PTYPE|C");
  static final HashedText NEXT_WORD = HashedText.of("-NW|C");
  static final HashedText NEXT_CLUSTER = HashedText.of("-NDISTSIM|C");
  static final HashedText NEXT_SHAPE = HashedText.of("-NTYPE|C");
  static final HashedText NEAR_BEFORE = HashedText.of("-DISJP|C");
  static final HashedText NEAR_AFTER = HashedText.of("-DISJN|C");
  static final HashedText PREVIOUS_WORD_SHAPE = HashedText.of("-PW_CTYPE|C");
  static final HashedText SHAPE_NEXT_WORD = HashedText.of("-NW_CTYPE|C");
  static final HashedText PREVIOUS_SHAPE_SHAPE = HashedText.of("-PCTYPE|C");
  static final HashedText SHAPE_NEXT_SHAPE = HashedText.of("-CNTYPE|C");
  static final HashedText THREE_SHAPES = HashedText.of("-PCNTYPE|C");
  static final HashedText SECOND_PREVIOUS_WORD_SHAPE = HashedText.of("-PPW_CTYPE|C");
  static final HashedText SECOND_NEXT_WORD_SHAPE = HashedText.of("-NNW_CTYPE|C");
  static final HashedText GAP = HashedText.of("...");
  static final HashedText DASH = HashedText.of("-");

  static final long PAIR = JoinableHash.of("PSEQ|CpC");
  static final HashedText PAIR_WORD = HashedText.of("-PSEQW|CpC");
  static final HashedText PAIR_WORDS = HashedText.of("-PSEQW2|CpC");
  static final HashedText PAIR_PREVIOUS_WORD = HashedText.of("-PSEQpW|CpC");
  static final HashedText PAIR_CLUSTER = HashedText.of("-PSEQcDS|CpC");
  static final HashedText PAIR_PREVIOUS_CLUSTER = HashedText.of("-PSEQpDS|CpC");
  static final HashedText PAIR_CLUSTERS = HashedText.of("-PSEQpcDS|CpC");
  static final HashedText PAIR_SHAPE = HashedText.of("-PSEQcS|CpC");
  static final HashedText PAIR_PREVIOUS_SHAPE = HashedText.of("-PSEQpS|CpC");
  static final HashedText PAIR_SHAPES = HashedText.of("-TYPES|CpC");
  static final HashedText PAIR_SHAPE_AGAIN = HashedText.of("-TPS2|CpC");
  static final HashedText PAIR_NEXT_SHAPE = HashedText.of("-TNS1|CpC");

  private CrfSuffix() {}
}
