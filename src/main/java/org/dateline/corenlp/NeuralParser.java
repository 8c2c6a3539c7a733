package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.dateline.text.DependencyTree;

/**
 * CoreNLP's neural parser over the same weights, in float arithmetic.
 *
 * <p>Where the best two transitions score so alike that rounding could tell, the scores are
 * computed again as CoreNLP does, so that both take the same one.
 *
 * <p>Safe to use from several threads.
 */
final class NeuralParser implements SentenceParser {
  /** Of the best score's size; float arithmetic was seen to miss by 1.3e-6 of it at most. */
  private static final float CLOSE = 1e-4f;

  private final ParserModel model;
  private final ExactParserScores exact;
  private final int arcs;

  NeuralParser(ParserModel model) {
    this.model = model;
    exact = new ExactParserScores(model);
    arcs = model.labels().size() - 1;
  }

  /** The parser, its model converted now if it never was. */
  static NeuralParser load() {
    return new NeuralParser(new ParserModel(ModelFiles.open("parser", ParserConverter::convert)));
  }

  @Override
  public DependencyTree parse(List<CoreLabel> sentence) {
    ParserState state = new ParserState(sentence.size());
    Chooser chooser = new Chooser(state, sentence);
    while (!state.isFinal()) {
      int transition = chooser.best();
      if (transition < arcs) {
        state.leftArc(transition + 1);
      } else if (transition < 2 * arcs) {
        state.rightArc(transition - arcs + 1);
      } else {
        state.shift();
      }
    }
    return tree(state, sentence.size());
  }

  private DependencyTree tree(ParserState state, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
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

  /** Chooses a sentence's transitions. */
  private final class Chooser {
    private final ParserState state;
    private final ParserScores scores = new ParserScores(model);
    private final int[] wordIds;
    private final int[] tagIds;
    private final int noWord = model.noWord();
    private final int noTag = model.noTag();
    private final int[] places = new int[ParserModel.PLACES];
    private final int[] words = new int[ParserModel.PLACES];
    private final int[] tags = new int[ParserModel.PLACES];
    private final int[] labels = new int[ParserModel.LABELLED];

    Chooser(ParserState state, List<CoreLabel> sentence) {
      this.state = state;
      wordIds = new int[sentence.size() + 1];
      tagIds = new int[sentence.size() + 1];
      wordIds[0] = model.rootWord();
      tagIds[0] = model.rootTag();
      for (int i = 1; i < wordIds.length; i++) {
        wordIds[i] = model.wordId(sentence.get(i - 1).word());
        tagIds[i] = model.tagId(sentence.get(i - 1).tag());
      }
      model.prepare(wordIds);
    }

    /** The best legal transition; an arc to the root comes last and alone. */
    int best() {
      if (!state.canReduce()) {
        return state.canShift() ? 2 * arcs : arcs;
      }
      fill();
      float[] found = scores.score(words, tags, labels);
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
      return found[best] - second > CLOSE * Math.abs(found[best]) ? best : exactBest();
    }

    private int exactBest() {
      double[] found = exact.score(words, tags, labels);
      int best = 1;
      for (int i = 2; i < transitions(); i++) {
        best = i != arcs && found[i] > found[best] ? i : best;
      }
      return best;
    }

    private int transitions() {
      return state.canShift() ? 2 * arcs + 1 : 2 * arcs;
    }

    private void fill() {
      state.places(places);
      for (int i = 0; i < places.length; i++) {
        int word = places[i];
        words[i] = word < 0 ? noWord : wordIds[word];
        tags[i] = word < 0 ? noTag : tagIds[word];
        if (i >= ParserModel.PLACES - ParserModel.LABELLED) {
          labels[i - ParserModel.PLACES + ParserModel.LABELLED] = word < 0 ? 0 : state.label(word);
        }
      }
    }
  }
}
