package org.dateline.corenlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;
import org.dateline.text.Margins;
import org.junit.jupiter.api.Test;

class TrellisTest {
  private static final EntityLabel[] LABELS =
      Stream.of(
              "O PERSON LOCATION ORGANIZATION",
              "TIME O LOCATION ORGANIZATION PERSON MONEY PERCENT DATE",
              "O ORGANIZATION PERSON LOCATION MISC")
          .flatMap(labels -> Arrays.stream(labels.split(" ")))
          .map(EntityTagger::label)
          .toArray(EntityLabel[]::new);

  /** A labelling under one model, and its score. */
  private record Way(List<EntityLabel> labels, double score) {
    EntityLabel label(int word) {
      return labels.get(word);
    }
  }

  private final List<double[]> wordScores = new ArrayList<>();
  private final List<double[]> pairScores = new ArrayList<>();

  @Property(tries = 200)
  void findsWhatTryingEveryLabellingFinds(@ForAll long seed, @ForAll @IntRange(max = 4) int words) {
    Random random = new Random(seed);
    Trellis trellis = new Trellis(LABELS, words);
    wordScores.clear();
    pairScores.clear();
    for (int i = 0; i < words; i++) {
      wordScores.add(random.doubles(CrfModel.WORD_SCORES, -3, 3).toArray());
      pairScores.add(random.doubles(CrfModel.PAIR_SCORES, -3, 3).map(TrellisTest::seen).toArray());
      trellis.add(wordScores.get(i), pairScores.get(i));
    }
    List<EntityVotes> votes = trellis.votes();
    assertEquals(words, votes.size());
    double[][] margins = new double[words][Margins.COUNT];
    for (CrfModel model : CrfModel.ALL) {
      List<Way> ways = ways(model, words);
      Way best = best(ways);
      for (int i = 0; i < words; i++) {
        assertEquals(best.label(i), label(votes.get(i), model));
        for (EntityLabel name : Margins.NAMES) {
          margins[i][Margins.place(model.index, name)] = margin(ways, i, name);
        }
      }
    }
    for (int i = 0; i < words; i++) {
      assertEquals(Margins.of(margins[i]), votes.get(i).margins());
    }
  }

  @Test
  void marginsArePositiveWhereTheTaggerVotesSo() {
    double[] person = new double[CrfModel.WORD_SCORES];
    person[1] = 2;
    Trellis trellis = new Trellis(LABELS, 1);
    trellis.add(person, new double[CrfModel.PAIR_SCORES]);
    EntityVotes votes = trellis.votes().get(0);
    assertEquals(EntityLabel.PERSON, votes.broad());
    Margins margins = votes.margins();
    assertEquals(2, margins.margin(Margins.place(0, EntityLabel.PERSON)));
    assertEquals(-2, margins.margin(Margins.place(0, EntityLabel.PLACE)));
    assertEquals(0, margins.margin(Margins.place(2, EntityLabel.PERSON)));
  }

  /** Some pairs of labels cannot be. */
  private static double seen(double score) {
    return score > 2.5 ? Double.NEGATIVE_INFINITY : score;
  }

  private static EntityLabel label(EntityVotes votes, CrfModel model) {
    return List.of(votes.broad(), votes.muc(), votes.conll()).get(model.index);
  }

  private static Way best(List<Way> ways) {
    return ways.stream().max(Comparator.comparingDouble(Way::score)).orElseThrow();
  }

  private static double margin(List<Way> ways, int word, EntityLabel name) {
    return best(ways.stream().filter(way -> way.label(word) == name).toList()).score()
        - best(ways.stream().filter(way -> way.label(word) != name).toList()).score();
  }

  private List<Way> ways(CrfModel model, int words) {
    List<Way> ways = new ArrayList<>();
    int outside = 0;
    while (LABELS[model.firstLabel + outside] != EntityLabel.NONE) {
      outside++;
    }
    extend(model, words, outside, new Way(List.of(), 0), ways);
    return ways;
  }

  private void extend(CrfModel model, int words, int from, Way way, List<Way> ways) {
    int word = way.labels().size();
    if (word == words) {
      ways.add(way);
      return;
    }
    for (int label = 0; label < model.labels; label++) {
      List<EntityLabel> labels = new ArrayList<>(way.labels());
      labels.add(LABELS[model.firstLabel + label]);
      double score =
          wordScores.get(word)[model.firstLabel + label]
              + pairScores.get(word)[model.firstPair + from * model.labels + label];
      extend(model, words, label, new Way(labels, way.score() + score), ways);
    }
  }
}
