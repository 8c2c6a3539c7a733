package org.dateline.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** The pieces of a sentence, in reading order. */
final class Atoms {
  private static final Atom NONE = new Atom(Atom.Kind.SYMBOL, "", -1, new Span(0, 0), false);
  private static final String IN_NUMBERS = ",.'\u2019\u00a0\u202f\u2009";

  private final Sentence sentence;
  private final List<Atom> atoms = new ArrayList<>();
  private final int[] firstOfToken;

  Atoms(Sentence sentence) {
    this.sentence = sentence;
    firstOfToken = new int[sentence.size() + 1];
    for (Token token : sentence.tokens()) {
      firstOfToken[token.index()] = atoms.size();
      split(token.word(), token.index(), token.span().start());
    }
    firstOfToken[sentence.size()] = atoms.size();
  }

  /** The pieces of a phrase that stands in a lexicon, one space between two. */
  static String key(String phrase) {
    Atoms pieces = new Atoms(phrase);
    return pieces.key(0, pieces.size(), false);
  }

  private Atoms(String phrase) {
    sentence = new Sentence(1, 1, new Span(0, 0), List.of(), Optional.empty());
    firstOfToken = new int[0];
    split(phrase, 0, 0);
  }

  private void split(String word, int token, int offset) {
    int at = 0;
    while (at < word.length()) {
      int end = endOfPiece(word, at);
      Span span = new Span(offset + at, offset + end);
      boolean glued = !atoms.isEmpty() && atoms.get(atoms.size() - 1).span().end() == span.start();
      String piece = word.substring(at, end);
      if (!piece.isBlank()) {
        atoms.add(new Atom(kind(word, at), piece, token, span, glued));
      }
      at = end;
    }
  }

  private static Atom.Kind kind(String word, int at) {
    if (startsNumber(word, at)) {
      return Atom.Kind.DIGITS;
    }
    return isLetter(word.codePointAt(at)) ? Atom.Kind.LETTERS : Atom.Kind.SYMBOL;
  }

  private static int endOfPiece(String word, int start) {
    return switch (kind(word, start)) {
      case DIGITS -> endOfDigits(word, start);
      case LETTERS -> endOfLetters(word, start);
      case SYMBOL -> start + Character.charCount(word.codePointAt(start));
    };
  }

  private static boolean startsNumber(String word, int at) {
    boolean leadingPoint = word.charAt(at) == '.' && at == 0 && isDigit(word, 1);
    return leadingPoint || isDigit(word, at);
  }

  private static int endOfDigits(String word, int start) {
    int end = start + 1;
    while (isDigit(word, end)
        || (end < word.length()
            && IN_NUMBERS.indexOf(word.charAt(end)) >= 0
            && isDigit(word, end + 1))) {
      end++;
    }
    return end;
  }

  private static int endOfLetters(String word, int start) {
    int end = start;
    while (end < word.length() && isLetter(word.codePointAt(end))) {
      end += Character.charCount(word.codePointAt(end));
    }
    return end;
  }

  private static boolean isDigit(String word, int at) {
    return at < word.length() && word.charAt(at) >= '0' && word.charAt(at) <= '9';
  }

  /** Superscripts go with letters, as in km². */
  private static boolean isLetter(int codePoint) {
    return Character.isLetter(codePoint) || codePoint == '²' || codePoint == '³';
  }

  int size() {
    return atoms.size();
  }

  Sentence sentence() {
    return sentence;
  }

  /** The piece at a position; an empty symbol outside the sentence. */
  Atom at(int index) {
    return index >= 0 && index < atoms.size() ? atoms.get(index) : NONE;
  }

  int firstOf(int token) {
    return firstOfToken[token];
  }

  /** The pieces from one position to before another, one space between two. */
  String key(int first, int end, boolean lower) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i < end; i++) {
      key.append(i > first ? " " : "").append(lower ? at(i).lower() : at(i).text());
    }
    return key.toString();
  }

  Span span(int first, int last) {
    return at(first).span().union(at(last).span());
  }
}
