package org.dateline.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.names.Mention;
import org.dateline.names.Name;
import org.dateline.text.Span;

/** The names of an article by place. */
final class NameIndex {
  private final List<Named> all = new ArrayList<>();

  /** A name where it is mentioned. */
  record Named(Name name, Span span) {}

  NameIndex(List<Name> names) {
    for (Name name : names) {
      for (Mention mention : name.mentions()) {
        all.add(new Named(name, mention.span()));
      }
    }
    all.sort(Comparator.comparing(Named::span));
  }

  /** The mentions within a span, in reading order. */
  List<Named> in(Span span) {
    List<Named> found = new ArrayList<>();
    for (int i = firstFrom(span.start()); i < all.size(); i++) {
      Named named = all.get(i);
      if (named.span().start() >= span.end()) {
        break;
      }
      if (span.covers(named.span())) {
        found.add(named);
      }
    }
    return found;
  }

  /** The mention that covers a word. */
  Optional<Named> at(Span word) {
    for (int i = firstFrom(word.start() + 1) - 1; i >= 0; i--) {
      if (all.get(i).span().covers(word)) {
        return Optional.of(all.get(i));
      }
      if (all.get(i).span().end() + 200 < word.start()) {
        break;
      }
    }
    return Optional.empty();
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
