package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.dateline.text.DependencyTree;

/**
 * CoreNLP's neural parser over the same weights, in float arithmetic, some sentences at a time.
 *
 * <p>Where the best two transitions score so alike that rounding could tell, the scores are
 * computed again as CoreNLP does, so that both take the same one.
 *
 * <p>Safe to use from several threads.
 */
final class NeuralParser implements SentenceParser {
  private static final int TOGETHER = 32;

  /** Whose rows all together take 40 MB at most. */
  private static final int WORDS_TOGETHER = 1500;

  private final ParserModel model;
  private final ExactParserScores exact;

  /** As many as threads have parsed at once. */
  private final Queue<ParserQueue> idle = new ConcurrentLinkedQueue<>();

  NeuralParser(ParserModel model) {
    this.model = model;
    exact = new ExactParserScores(model);
  }

  /** The parser, its model converted now if it never was. */
  static NeuralParser load() {
    return new NeuralParser(new ParserModel(ModelFiles.open("parser", ParserConverter::convert)));
  }

  @Override
  public List<DependencyTree> parse(List<List<CoreLabel>> sentences) {
    ParserQueue taken = idle.poll();
    ParserQueue queue = taken == null ? new ParserQueue(model.words()) : taken;
    List<DependencyTree> trees = parse(sentences, queue);
    idle.add(queue);
    return trees;
  }

  private List<DependencyTree> parse(List<List<CoreLabel>> sentences, ParserQueue queue) {
    List<DependencyTree> trees = new ArrayList<>();
    int from = 0;
    int size = 0;
    for (int i = 0; i < sentences.size(); i++) {
      size += sentences.get(i).size();
      if (i - from == TOGETHER || (size > WORDS_TOGETHER && i > from)) {
        trees.addAll(together(sentences.subList(from, i), queue));
        from = i;
        size = sentences.get(i).size();
      }
    }
    trees.addAll(together(sentences.subList(from, sentences.size()), queue));
    return trees;
  }

  /** A step of each sentence at a time. */
  private List<DependencyTree> together(List<List<CoreLabel>> sentences, ParserQueue queue) {
    queue.begin();
    ParserScores scores = new ParserScores(model);
    List<ParserSteps> all =
        sentences.stream().map(sentence -> new ParserSteps(model, sentence)).toList();
    all.forEach(steps -> steps.prepare(queue));
    queue.finish();
    List<ParserSteps> left = new ArrayList<>(all);
    left.removeIf(steps -> !steps.advance());
    while (!left.isEmpty()) {
      left.forEach(steps -> steps.look(queue));
      queue.finish();
      left.forEach(steps -> steps.choose(scores, exact));
      left.removeIf(steps -> !steps.advance());
    }
    return all.stream().map(ParserSteps::tree).toList();
  }
}
