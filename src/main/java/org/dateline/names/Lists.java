package org.dateline.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Tells what the names listed with a name are, as they look at first: "Izium, Balakliia and X". */
final class Lists {
  private static final int REACH = 4;

  private final Function<Candidate, NameType> type;
  private final Map<Integer, List<Candidate>> bySentence = new HashMap<>();
  private final Map<Span, Integer> places = new HashMap<>();

  Lists(Collection<List<Candidate>> forms, Function<Candidate, NameType> type) {
    this.type = type;
    forms.forEach(
        mentions ->
            mentions.forEach(
                mention ->
                    bySentence
                        .computeIfAbsent(mention.sentence().number(), n -> new ArrayList<>())
                        .add(mention)));
    for (List<Candidate> row : bySentence.values()) {
      row.sort(Comparator.comparing(Candidate::first));
      for (int i = 0; i < row.size(); i++) {
        places.put(row.get(i).span(), i);
      }
    }
  }

  /** The share of each type among its neighbours in a list; empty where it stands in none. */
  Map<NameType, Double> neighbours(Candidate mention) {
    List<Candidate> row = bySentence.getOrDefault(mention.sentence().number(), List.of());
    int at = places.getOrDefault(mention.span(), 0);
    List<Candidate> neighbours = new ArrayList<>();
    for (int i = at; i + 1 < row.size() && i < at + REACH && areListed(row, i); i++) {
      neighbours.add(row.get(i + 1));
    }
    for (int i = at - 1; i >= 0 && i >= at - REACH && areListed(row, i); i--) {
      neighbours.add(row.get(i));
    }
    Map<NameType, Double> shares = new EnumMap<>(NameType.class);
    neighbours.stream()
        .filter(neighbour -> !neighbour.rule().equals("capitals"))
        .forEach(n -> shares.merge(type.apply(n), 1.0 / neighbours.size(), Double::sum));
    return shares;
  }

  /** Whether only a comma or "and" stands between a name of the row and the next. */
  private static boolean areListed(List<Candidate> row, int index) {
    Sentence sentence = row.get(index).sentence();
    int first = row.get(index).last() + 1;
    int end = row.get(index + 1).first();
    if (first >= end || end - first > 2) {
      return false;
    }
    for (int i = first; i < end; i++) {
      String word = sentence.token(i).lower();
      if (!(word.equals(",") || word.equals("and") || word.equals("or") || word.equals("&"))) {
        return false;
      }
    }
    return true;
  }
}
