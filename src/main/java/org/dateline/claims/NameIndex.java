package org.dateline.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.names.Mention;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.Span;

/** The names of an article by place. */
final class NameIndex {
  private final List<Named> all = new ArrayList<>();
  private final Map<String, List<Named>> surnames = new HashMap<>();

  /** A name where it is mentioned. */
  record Named(Name name, Span span) {}

  NameIndex(List<Name> names) {
    for (Name name : names) {
      for (Mention mention : name.mentions()) {
        all.add(new Named(name, mention.span()));
      }
    }
    all.sort(Comparator.comparing(Named::span));
    for (Named named : all) {
      String name = named.name().name();
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (named.name().type() == NameType.PERSON && last.length() < name.length()) {
        surnames.computeIfAbsent(last, word -> new ArrayList<>()).add(named);
      }
    }
  }

  /** The one person of this surname, at the first mention; empty where it is two people's. */
  Optional<Named> bySurname(String surname) {
    List<Named> found = surnames.getOrDefault(surname, List.of());
    boolean one = found.stream().map(named -> named.name().name()).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
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
