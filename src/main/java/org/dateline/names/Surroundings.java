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

  private static final Set<String> WATERS =
      Set.of("river", "canal", "lake", "stream", "reservoir", "channel");

  private static final Set<String> GOVERNORS = Set.of("governor", "gov.", "gov");

  private static final Set<String> LISTS = Set.of(",", "and", "or", "&");
  private static final Set<String> CONTAINED = Set.of(",", "in", "(", "located", "situated");
  private static final int SENTENCES = 2;
  private static final int NEARBY = 8;

  private final List<Cluster> places;
  private final Map<String, Named> namedAt = new HashMap<>();
  private final NavigableMap<Span, Candidate> inOrder = new TreeMap<>();

  /**
   * @param isActor tells the mentions that stand for a government
   */
  Surroundings(List<Cluster> places, BiPredicate<Candidate, String> isActor) {
    this.places = places;
    for (Cluster place : places) {
      for (Candidate mention : place.mentions()) {
        namedAt.put(NamesAt.key(mention.sentence(), mention.first()), new Named(place, mention));
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
        .flatMap(other -> at(other.sentence(), other.first()).stream())
        .map(Named::place)
        .filter(other -> !other.equals(place))
        .toList();
  }

  private record Named(Cluster place, Candidate mention) {}

  private Optional<Named> at(Sentence sentence, int index) {
    return Optional.ofNullable(namedAt.get(NamesAt.key(sentence, index)));
  }

  /**
   * The places that the text says it lies in: "Paris, Texas", "Tripoli in Lebanon"; and what those
   * lie in, as in "Austin, in Scott County, Indiana".
   */
  Set<Cluster> containers(Cluster place) {
    Set<Cluster> containers = new LinkedHashSet<>();
    for (Candidate mention : place.mentions()) {
      Optional<Named> container = container(mention).filter(named -> !named.place().equals(place));
      container.ifPresent(named -> containers.add(named.place()));
      container
          .map(Named::mention)
          .filter(within -> within.sentence().token(within.first() - 1).lower().equals("in"))
          .flatMap(this::container)
          .ifPresent(named -> containers.add(named.place()));
    }
    containers.remove(place);
    return containers;
  }

  /** What it lies in, as the text right after it says. */
  private Optional<Named> container(Candidate mention) {
    Sentence sentence = mention.sentence();
    int next = mention.last() + 1;
    while (next < sentence.size()
        && next < mention.last() + 4
        && isLink(sentence, next)
        && at(sentence, next).isEmpty()) {
      next++;
    }
    return next > mention.last() + 1 ? at(sentence, next) : Optional.empty();
  }

  /** Those that "in" says it lies in, and no mere comma: "Mandi in Poonch district". */
  Set<Cluster> within(Cluster place) {
    return place.mentions().stream()
        .filter(mention -> isBefore(mention, "in"))
        .flatMap(mention -> container(mention).stream())
        .map(Named::place)
        .filter(whole -> !whole.equals(place))
        .collect(Collectors.toSet());
  }

  private static boolean isBefore(Candidate mention, String word) {
    int next = mention.last() + 1;
    return next < mention.sentence().size() && mention.sentence().token(next).lower().equals(word);
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
          .flatMap(other -> at(other.sentence(), other.first()).stream())
          .map(Named::place)
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
        Optional<Cluster> whole =
            at(sentence, next).map(Named::place).filter(other -> !other.equals(place));
        if (whole.isPresent()) {
          return whole;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether it is of some river without a name: "the West Bank of the river". */
  boolean isOfRiver(Cluster place) {
    return place.mentions().stream()
        .anyMatch(
            mention -> {
              int noun = mention.last() + 3;
              return isBefore(mention, "of")
                  && noun < mention.sentence().size()
                  && WATERS.contains(mention.sentence().token(noun).lower());
            });
  }

  /** What the text calls it: "the village of Robotyne"; "" for nothing. */
  String kind(Cluster place) {
    for (Candidate mention : place.mentions()) {
      int before = mention.first() - 1;
      if (before > 0 && mention.sentence().token(before).lower().equals("of")) {
        before--;
      }
      if (GOVERNORS.stream().anyMatch(governor -> isBefore(mention, governor))) {
        return "region";
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
