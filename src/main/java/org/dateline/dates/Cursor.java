package org.dateline.dates;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.dateline.dates.Words.Kind;
import org.dateline.dates.Words.Phrase;

/** A place in a sentence's pieces, which moves on over what is read. */
final class Cursor {
  private final List<Piece> pieces;
  private final Words words;
  private int at;

  Cursor(List<Piece> pieces, Words words) {
    this.pieces = pieces;
    this.words = words;
  }

  int at() {
    return at;
  }

  void moveTo(int position) {
    at = position;
  }

  boolean atEnd() {
    return at >= pieces.size();
  }

  int size() {
    return pieces.size();
  }

  Piece piece(int index) {
    return pieces.get(index);
  }

  /** The piece so many from here; empty beyond the sentence. */
  Optional<Piece> peek(int away) {
    int index = at + away;
    return index >= 0 && index < pieces.size() ? Optional.of(pieces.get(index)) : Optional.empty();
  }

  /** The word or mark so many from here in lower case; "" beyond the sentence. */
  String lower(int away) {
    int index = at + away;
    return index >= 0 && index < pieces.size() ? pieces.get(index).lower() : "";
  }

  /** Whether the piece so many from here follows its predecessor without a space. */
  boolean glued(int away) {
    int index = at + away;
    return index >= 0 && index < pieces.size() && pieces.get(index).glued();
  }

  boolean tagged(int away, String prefix) {
    return peek(away).filter(piece -> piece.tagged(prefix)).isPresent();
  }

  /** What is read, or, where nothing is, the cursor back at its place. */
  <T> Optional<T> attempt(Supplier<Optional<T>> rule) {
    int from = at;
    Optional<T> read = rule.get();
    if (read.isEmpty()) {
      at = from;
    }
    return read;
  }

  /** What the rule that reads furthest reads; the cursor stands behind it. */
  @SafeVarargs
  final <T> Optional<T> longest(Supplier<Optional<T>>... rules) {
    int from = at;
    int furthest = at;
    Optional<T> best = Optional.empty();
    for (Supplier<Optional<T>> rule : rules) {
      at = from;
      Optional<T> read = rule.get();
      if (read.isPresent() && at > furthest) {
        furthest = at;
        best = read;
      }
    }
    at = furthest;
    return best;
  }

  /** Reads one of these words or marks. */
  boolean word(String... any) {
    if (at < pieces.size()) {
      String lower = pieces.get(at).lower();
      for (String one : any) {
        if (one.equals(lower)) {
          at++;
          return true;
        }
      }
    }
    return false;
  }

  /** Reads all these words in order, or none. */
  boolean words(String... all) {
    for (int i = 0; i < all.length; i++) {
      if (!lower(i).equals(all[i])) {
        return false;
      }
    }
    at += all.length;
    return true;
  }

  /** Reads a mark that stands without a space on both sides: the hyphen of "third-quarter". */
  boolean joined(String mark) {
    if (lower(0).equals(mark) && glued(0) && glued(1)) {
      at++;
      return true;
    }
    return false;
  }

  /** Reads a hyphen within a compound, or nothing. */
  void hyphen() {
    joined("-");
  }

  /** Reads a word of a kind. */
  Optional<String> kind(Kind kind) {
    Optional<String> value = words.get(kind, lower(0));
    if (value.isPresent()) {
      at++;
    }
    return value;
  }

  boolean isKind(int away, Kind kind) {
    return words.is(kind, lower(away));
  }

  boolean isKind(Piece piece, Kind kind) {
    return isKind(piece.lower(), kind);
  }

  boolean isKind(String word, Kind kind) {
    return words.is(kind, word);
  }

  OptionalInt number(Kind kind) {
    return kind(kind)
        .map(value -> OptionalInt.of(Integer.parseInt(value)))
        .orElse(OptionalInt.empty());
  }

  /** Reads so many digits, no more and no less, that are no part of a longer number. */
  OptionalInt digits(int fewest, int most) {
    if (at < pieces.size() && pieces.get(at).isNumber()) {
      int length = pieces.get(at).text().length();
      if (length >= fewest && length <= most) {
        return OptionalInt.of(Integer.parseInt(pieces.get(at++).text()));
      }
    }
    return OptionalInt.empty();
  }

  /** Reads a proper name that is made of the words of dates: "the Sunday Times". */
  boolean name() {
    int from = at;
    word("the");
    boolean name =
        at < pieces.size()
            && (pieces.get(at).isCapitalised() || pieces.get(at).isNumber())
            && phrase(words.names(lower(0))).isPresent();
    if (!name) {
      at = from;
    }
    return name;
  }

  Optional<Holiday> holiday() {
    return phrase(words.holidays(lower(0)));
  }

  Optional<ZoneId> zone() {
    return phrase(words.zones(lower(0))).map(ZoneId::of);
  }

  /** Reads the longest of these phrases. */
  private <V> Optional<V> phrase(List<Phrase<V>> phrases) {
    Optional<Phrase<V>> best = Optional.empty();
    for (Phrase<V> phrase : phrases) {
      if (follows(phrase.pieces())
          && best.map(b -> b.pieces().size() < phrase.pieces().size()).orElse(true)) {
        best = Optional.of(phrase);
      }
    }
    best.ifPresent(phrase -> at += phrase.pieces().size());
    return best.map(Phrase::value);
  }

  private boolean follows(List<String> wanted) {
    for (int i = 0; i < wanted.size(); i++) {
      if (!lower(i).equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }
}
