package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import org.dateline.text.DependencyTree;

/** Takes the transitions of one sentence, those that score best. */
final class ParserSteps {
  /** Of the best score's size; float arithmetic was seen to miss by 1.3e-6 of it at most. */
  private static final float CLOSE = 1e-4f;

  private final ParserModel model;
  private final int arcs;
  private final ParserState state;
  private final int[] wordIds;
  private final int[] tagIds;
  private final int[] places = new int[ParserModel.PLACES];
  private final int[] words = new int[ParserModel.PLACES];
  private final int[] tags = new int[ParserModel.PLACES];
  private final int[] labels = new int[ParserModel.LABELLED];
  private final float[][] rows = new float[ParserModel.PLACES][];

  /** What the words contribute in the places that nearly every word comes to. */
  private final float[][][] near;

  /** By how much the best transition's score is above the second's. */
  private float lead;

  ParserSteps(ParserModel model, List<CoreLabel> sentence) {
    this.model = model;
    arcs = model.labels().size() - 1;
    state = new ParserState(sentence.size());
    wordIds = new int[sentence.size() + 1];
    tagIds = new int[sentence.size() + 1];
    wordIds[0] = model.rootWord();
    tagIds[0] = model.rootTag();
    for (int i = 1; i < wordIds.length; i++) {
      wordIds[i] = model.wordId(sentence.get(i - 1).word());
      tagIds[i] = model.tagId(sentence.get(i - 1).tag());
    }
    Arrays.fill(words, model.noWord());
    near = new float[ParserModel.FIRST_CHILD][wordIds.length][];
  }

  /** Asks for what the words contribute in the places that nearly every word comes to. */
  void prepare(ParserQueue queue) {
    for (int place = 0; place < near.length; place++) {
      for (int word = 0; word < wordIds.length; word++) {
        near[place][word] = queue.row(wordIds[word], place);
      }
    }
  }

  /** Takes the steps to which there is no other; whether a choice is left to be made. */
  boolean advance() {
    while (!state.isFinal() && !state.canReduce()) {
      take(state.canShift() ? 2 * arcs : arcs);
    }
    return !state.isFinal();
  }

  private void take(int transition) {
    if (transition < arcs) {
      state.leftArc(transition + 1);
    } else if (transition < 2 * arcs) {
      state.rightArc(transition - arcs + 1);
    } else {
      state.shift();
    }
  }

  /** Looks at what the next choice depends on, and asks for what must be computed for it. */
  void look(ParserQueue queue) {
    state.places(places);
    for (int place = 0; place < places.length; place++) {
      int word = places[place];
      words[place] = word < 0 ? model.noWord() : wordIds[word];
      tags[place] = word < 0 ? model.noTag() : tagIds[word];
      if (place >= ParserModel.FIRST_CHILD) {
        labels[place - ParserModel.FIRST_CHILD] = word < 0 ? 0 : state.label(word);
      }
      if (word >= 0) {
        rows[place] = place < near.length ? near[place][word] : queue.row(words[place], place);
      }
    }
  }

  /** Makes the choice: the best legal transition; an arc to the root comes last and alone. */
  void choose(ParserScores scores, ExactParserScores exact) {
    float[] found = scores.score(rows, tags, labels);
    int best = best(found);
    if (lead <= scores.doubt()) {
      float margin = scores.doubt() + 2 * CLOSE * Math.abs(found[best]);
      best = best(scores.whole(found[best] - margin));
    }
    take(lead > 0 ? best : exactBest(exact.score(words, tags, labels)));
  }

  private int best(float[] found) {
    int best = 1;
    float second = Float.NEGATIVE_INFINITY;
    for (int i = 2; i < transitions(); i++) {
      if (i == arcs) {
        continue;
      }
      if (found[i] > found[best]) {
        second = found[best];
        best = i;
      } else if (found[i] > second) {
        second = found[i];
      }
    }
    lead = found[best] - second - CLOSE * Math.abs(found[best]);
    return best;
  }

  private int exactBest(double[] found) {
    int best = 1;
    for (int i = 2; i < transitions(); i++) {
      best = i != arcs && found[i] > found[best] ? i : best;
    }
    return best;
  }

  private int transitions() {
    return state.canShift() ? 2 * arcs + 1 : 2 * arcs;
  }

  DependencyTree tree() {
    int[] heads = new int[wordIds.length - 1];
    String[] relations = new String[heads.length];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = state.head(i + 1) - 1;
      relations[i] =
          heads[i] == DependencyTree.NO_HEAD ? "root" : model.labels().get(state.label(i + 1));
    }
    correctPassiveSubjects(heads, relations);
    return new DependencyTree(heads, relations);
  }

  /** A word with a passive auxiliary has passive subjects: correctSubjPass of CoreNLP. */
  private static void correctPassiveSubjects(int[] heads, String[] relations) {
    boolean[] passive = new boolean[heads.length];
    for (int i = 0; i < heads.length; i++) {
      if (relations[i].equals("aux:pass")) {
        passive[heads[i]] = true;
      }
    }
    for (int i = 0; i < heads.length; i++) {
      boolean subject = relations[i].equals("nsubj") || relations[i].equals("csubj");
      if (subject && passive[heads[i]]) {
        relations[i] += ":pass";
      }
    }
  }
}
