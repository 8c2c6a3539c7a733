package org.dateline.corenlp;

/** A piece of a feature's name, hashed so that it joins with others. */
record HashedText(long hash, long power) {
  static final HashedText EMPTY = of("");

  static HashedText of(String text) {
    return new HashedText(JoinableHash.of(text), JoinableHash.power(text.length()));
  }

  HashedText then(HashedText next) {
    return new HashedText(hashThen(next), power * next.power);
  }

  long hashThen(HashedText next) {
    return JoinableHash.join(hash, next.hash, next.power);
  }

  /** The hash of this text and two more. */
  long hashThen(HashedText second, HashedText third) {
    return JoinableHash.join(hashThen(second), third.hash, third.power);
  }

  /** The hash of this text and four more. */
  long hashThen(HashedText second, HashedText third, HashedText fourth, HashedText fifth) {
    return JoinableHash.join(
        JoinableHash.join(hashThen(second, third), fourth.hash, fourth.power),
        fifth.hash,
        fifth.power);
  }
}
