package org.dateline.files;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the articles of a run that are copies of another one: reprints, wire copy, syndication.
 *
 * <p>Whatever order they come in, the one that was published first is the original; of those
 * published on the same day, or on no known day, the first by id.
 */
public final class Copies {
  // Reports of one pattern can share a band by the thousand, and not be copies of each other.
  private static final int MOST_ALIKE = 50;

  private final List<Candidate> candidates = new ArrayList<>();

  private record Candidate(String id, LocalDate published, Likeness likeness) {}

  public void add(String id, Optional<LocalDate> published, String text) {
    add(id, published, Likeness.of(text));
  }

  public void add(String id, Optional<LocalDate> published, Likeness likeness) {
    candidates.add(new Candidate(id, published.orElse(LocalDate.MAX), likeness));
  }

  /** The original of each copy, by their ids. */
  public Map<String, String> originals() {
    return originals(candidates);
  }

  /** The original of each copy among these articles alone, by their ids. */
  public Map<String, String> originalsAmong(Set<String> ids) {
    return originals(candidates.stream().filter(c -> ids.contains(c.id())).toList());
  }

  private static Map<String, String> originals(List<Candidate> articles) {
    List<Candidate> candidates = new ArrayList<>(articles);
    candidates.sort(Comparator.comparing(Candidate::published).thenComparing(Candidate::id));
    Map<String, String> originals = new HashMap<>();
    Map<Long, List<Candidate>> bands = new HashMap<>();
    for (Candidate candidate : candidates) {
      Optional<Candidate> original = original(candidate, bands);
      if (original.isPresent()) {
        originals.put(candidate.id(), original.get().id());
      } else {
        for (int band = 0; band < Likeness.BANDS; band++) {
          List<Candidate> alike =
              bands.computeIfAbsent(candidate.likeness().band(band), key -> new ArrayList<>(1));
          if (alike.size() < MOST_ALIKE) {
            alike.add(candidate);
          }
        }
      }
    }
    return originals;
  }

  /** The original that is most like it, the first of equals. */
  private static Optional<Candidate> original(Candidate copy, Map<Long, List<Candidate>> bands) {
    Set<Candidate> seen = new HashSet<>();
    Candidate best = null;
    for (int band = 0; band < Likeness.BANDS; band++) {
      for (Candidate other : bands.getOrDefault(copy.likeness().band(band), List.of())) {
        if (seen.add(other)
            && copy.likeness().isCopy(other.likeness())
            && (best == null || isBetter(copy, other, best))) {
          best = other;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(Candidate copy, Candidate one, Candidate other) {
    int likeness =
        Double.compare(copy.likeness().to(one.likeness()), copy.likeness().to(other.likeness()));
    int first =
        Comparator.comparing(Candidate::published).thenComparing(Candidate::id).compare(one, other);
    return likeness > 0 || (likeness == 0 && first < 0);
  }
}
