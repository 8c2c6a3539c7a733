package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.TypedDependency;
import java.util.Arrays;
import java.util.List;
import org.dateline.text.DependencyTree;

/** CoreNLP's own parser (Chen and Manning 2014). */
final class StanfordParser implements SentenceParser {
  static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final DependencyParser parser = DependencyParser.loadFromModelFile(MODEL);

  @Override
  public List<DependencyTree> parse(List<List<CoreLabel>> sentences) {
    return sentences.stream().map(this::tree).toList();
  }

  private DependencyTree tree(List<CoreLabel> sentence) {
    int[] heads = new int[sentence.size()];
    String[] relations = new String[sentence.size()];
    Arrays.fill(heads, DependencyTree.NO_HEAD);
    Arrays.fill(relations, "root");
    Annotation annotation = new Annotation("");
    annotation.set(CoreAnnotations.TokensAnnotation.class, sentence);
    for (TypedDependency dependency : parser.predict(annotation).typedDependencies()) {
      int index = dependency.dep().index() - 1;
      heads[index] = dependency.gov().index() - 1;
      relations[index] = dependency.reln().toString();
    }
    return new DependencyTree(heads, relations);
  }
}
