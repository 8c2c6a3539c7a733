package org.dateline.names;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** What the words around the places of an article tell: what they lie in, what they are. */
final class Surroundings {
  private static final Set<String> KINDS =
      Set.of(
          "city",
          "town",
          "village",
          "settlement",
          "capital",
          "port",
          "island",
          "river",
          "district",
          "suburb",
          "neighbourhood",
          "neighborhood",
          "region",
          "province",
          "state",
          "hamlet",
          "mountain",
          "lake",
          "peninsula");

  private static final Set<String> LISTS = Set.of(",", "and", "or", "&");
  private static final Set<String> CONTAINED = Set.of(",", "in", "(", "located", "situated");
  private static final int SENTENCES = 2;
  private static final int NEARBY = 8;

  private final List<Cluster> places;
  private final Map<String, Cluster> nameAt = new HashMap<>();
  private final NavigableMap<Span, Candidate> inOrder = new TreeMap<>();

  /**
   * @param isActor tells the mentions that stand for a government
   */
  Surroundings(List<Cluster> places, BiPredicate<Candidate, String> isActor) {
    this.places = places;
    for (Cluster place : places) {
      for (Candidate mention : place.mentions()) {
        nameAt.put(key(mention.sentence(), mention.first()), place);
        if (!isActor.test(mention, place.name())) {
          inOrder.put(mention.span(), mention);
        }
      }
    }
  }

  /** The places named just before its first mention, nearest first, then those right after it. */
  List<Cluster> nearby(Cluster place) {
    Candidate mention = place.mentions().get(0);
    int number = mention.sentence().number();
    Stream<Candidate> before =
        inOrder.headMap(mention.span(), false).descendingMap().values().stream()
            .takeWhile(other -> other.sentence().number() > number - SENTENCES)
            .limit(NEARBY);
    Stream<Candidate> after =
        inOrder.tailMap(mention.span(), false).values().stream()
            .takeWhile(other -> other.sentence().number() == number)
            .limit(NEARBY);
    return Stream.concat(before, after)
        .flatMap(other -> Stream.ofNullable(nameAt.get(key(other.sentence(), other.first()))))
        .filter(other -> !other.equals(place))
        .toList();
  }

  private static String key(Sentence sentence, int index) {
    return sentence.number() + " " + index;
  }

  /** The places that the text says it lies in: "Paris, Texas", "Tripoli in Lebanon". */
  Set<Cluster> containers(Cluster place) {
    Set<Cluster> containers = new LinkedHashSet<>();
    for (Candidate mention : place.mentions()) {
      Sentence sentence = mention.sentence();
      int next = mention.last() + 1;
      while (next < sentence.size()
          && next < mention.last() + 4
          && isLink(sentence, next)
          && !nameAt.containsKey(key(sentence, next))) {
        next++;
      }
      Cluster container = nameAt.get(key(sentence, next));
      if (container != null && next > mention.last() + 1 && !container.equals(place)) {
        containers.add(container);
      }
    }
    return containers;
  }

  /** The places that the text says lie in it: "Atlanta" of Georgia in "Atlanta, Georgia". */
  Set<Cluster> contained(Cluster container) {
    return places.stream()
        .filter(place -> containers(place).contains(container))
        .collect(Collectors.toSet());
  }

  /** The places that only a comma or "and" parts it from. */
  Set<Cluster> listedWith(Cluster place) {
    Set<Cluster> listed = new LinkedHashSet<>();
    for (Candidate mention : place.mentions()) {
      Stream.of(inOrder.lowerEntry(mention.span()), inOrder.higherEntry(mention.span()))
          .flatMap(Stream::ofNullable)
          .map(Map.Entry::getValue)
          .filter(other -> areListed(mention, other) || areListed(other, mention))
          .flatMap(o -> Stream.ofNullable(nameAt.get(key(o.sentence(), o.first()))))
          .filter(other -> !other.equals(place))
          .forEach(listed::add);
    }
    return listed;
  }

  private static boolean areListed(Candidate first, Candidate second) {
    int end = second.first();
    return first.sentence().equals(second.sentence())
        && first.last() < end
        && end - first.last() <= 3
        && first.sentence().tokens().subList(first.last() + 1, end).stream()
            .allMatch(token -> LISTS.contains(token.lower()));
  }

  private static boolean isLink(Sentence sentence, int index) {
    String word = sentence.token(index).lower();
    return CONTAINED.contains(word);
  }

  /** The place that it is a part of: the river of "West Bank of the Dnipro". */
  Optional<Cluster> whole(Cluster place) {
    for (Candidate mention : place.mentions()) {
      Sentence sentence = mention.sentence();
      int next = mention.last() + 1;
      if (next + 1 < sentence.size() && sentence.token(next).lower().equals("of")) {
        next += sentence.token(next + 1).lower().equals("the") ? 2 : 1;
        Cluster whole = nameAt.get(key(sentence, next));
        if (whole != null && !whole.equals(place)) {
          return Optional.of(whole);
        }
      }
    }
    return Optional.empty();
  }

  /** What the text calls it: "the village of Robotyne"; "" for nothing. */
  String kind(Cluster place) {
    for (Candidate mention : place.mentions()) {
      int before = mention.first() - 1;
      if (before > 0 && mention.sentence().token(before).lower().equals("of")) {
        before--;
      }
      if (before >= 0) {
        String word = mention.sentence().token(before).lower();
        if (KINDS.contains(word)) {
          return word.equals("capital") ? "city" : word.equals("state") ? "region" : word;
        }
      }
    }
    return "";
  }
}
