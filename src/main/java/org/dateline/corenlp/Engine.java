package org.dateline.corenlp;

import edu.stanford.nlp.pipeline.DefaultPaths;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.text.Annotator;
import org.dateline.text.Sentence;

/** What runs CoreNLP's models; both give the same annotations. */
public enum Engine {
  /** Dateline's own inner loops over the same weights. */
  FAST,
  /** CoreNLP's own code: the reference. */
  CORENLP;

  /**
   * Loads the models.
   *
   * @param parsed the sentences to parse
   */
  public Annotator annotator(Predicate<Sentence> parsed) {
    return new CoreNlpAnnotator(this, parsed);
  }

  /** The models, as resources on the class path. */
  public static List<String> models() {
    return Stream.concat(
            CrfModel.ALL.stream().map(model -> model.resource.substring(1)),
            Stream.of(StanfordParser.MODEL, DefaultPaths.DEFAULT_POS_MODEL))
        .toList();
  }
}
