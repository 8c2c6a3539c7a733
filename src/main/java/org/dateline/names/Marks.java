package org.dateline.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.dateline.text.Sentence;

/** The candidates of one sentence so far. */
final class Marks {
  final Sentence sentence;
  private final boolean[] taken;
  private final NavigableMap<Integer, Candidate> candidates = new TreeMap<>();

  Marks(Sentence sentence) {
    this.sentence = sentence;
    this.taken = new boolean[sentence.size()];
  }

  boolean isFree(int index) {
    return index >= 0 && index < taken.length && !taken[index];
  }

  boolean isFree(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!isFree(i)) {
        return false;
      }
    }
    return first <= last;
  }

  void add(Candidate candidate) {
    if (isFree(candidate.first(), candidate.last())) {
      candidates.put(candidate.first(), candidate);
      for (int i = candidate.first(); i <= candidate.last(); i++) {
        taken[i] = true;
      }
    }
  }

  /** Adds a name and takes out those within it: "General Staff of the [Armed Forces]". */
  void addOver(Candidate candidate) {
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      startingAt(i).ifPresent(this::remove);
    }
    covering(candidate.first()).ifPresent(this::remove);
    add(candidate);
  }

  /** The candidate that begins at an index. */
  Optional<Candidate> startingAt(int index) {
    return Optional.ofNullable(candidates.get(index));
  }

  /** The candidate that covers a token. */
  Optional<Candidate> covering(int index) {
    return Optional.ofNullable(candidates.floorEntry(index))
        .map(Map.Entry::getValue)
        .filter(candidate -> candidate.last() >= index);
  }

  /** Whether one candidate covers all of a stretch. */
  boolean isWithinOne(int first, int last) {
    return covering(first).filter(candidate -> candidate.last() >= last).isPresent();
  }

  void remove(Candidate candidate) {
    candidates.remove(candidate.first());
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      taken[i] = false;
    }
  }

  /** The parts of a candidate that no other one has taken. */
  List<Candidate> free(Candidate candidate) {
    List<Candidate> parts = new ArrayList<>();
    int first = candidate.first();
    for (int i = first; i <= candidate.last() + 1; i++) {
      if (i > candidate.last() || taken[i]) {
        if (first < i) {
          parts.add(candidate.over(first, i - 1, candidate.rule()));
        }
        first = i + 1;
      }
    }
    return parts;
  }

  List<Candidate> inOrder() {
    return List.copyOf(candidates.values());
  }
}
