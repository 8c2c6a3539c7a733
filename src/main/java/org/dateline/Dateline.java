package org.dateline;

import org.dateline.corenlp.CoreNlpAnnotator;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.FactExtractor;
import org.dateline.text.Annotator;
import org.dateline.text.Article;

/**
 * The library's front door: reads articles and gives the facts that they report.
 *
 * <pre>{@code
 * Dateline dateline = Dateline.load();
 * ArticleFacts facts = dateline.read(Article.of("example", text));
 * facts.figures().forEach(System.out::println);
 * }</pre>
 *
 * <p>Safe to use from several threads; load it once.
 */
public final class Dateline {
  private final Annotator annotator;
  private final FactExtractor facts;

  private Dateline(Annotator annotator, FactExtractor facts) {
    this.annotator = annotator;
    this.facts = facts;
  }

  /** Loads the models: takes seconds, and about a gigabyte of memory. */
  public static Dateline load() {
    FactExtractor facts = new FactExtractor();
    return new Dateline(new CoreNlpAnnotator(facts::needsParse), facts);
  }

  /** The facts that the article reports; of a text without any, none. */
  public ArticleFacts read(Article article) {
    return facts.extract(annotator.annotate(article));
  }
}
