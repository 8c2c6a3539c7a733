package org.dateline.corenlp;

/** Which kinds of characters a word is made of, as CoreNLP's tagger asks. */
record TagSpelling(
    boolean startsWithCapital,
    boolean isAllCapitals,
    boolean hasCapital,
    boolean hasLetter,
    boolean hasDigit,
    boolean hasDash) {

  static TagSpelling of(String word) {
    boolean allCapitals = true;
    boolean capital = false;
    boolean letter = false;
    boolean digit = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      boolean isCapital = Character.isUpperCase(c);
      allCapitals &= isCapital;
      capital |= isCapital;
      letter |= Character.isLetter(c);
      digit |= Character.isDigit(c);
    }
    boolean starts = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    return new TagSpelling(starts, allCapitals, capital, letter, digit, word.indexOf('-') >= 0);
  }
}
