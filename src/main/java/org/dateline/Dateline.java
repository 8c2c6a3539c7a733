package org.dateline;

import java.util.concurrent.CompletableFuture;
import org.dateline.corenlp.Engine;
import org.dateline.facts.ArticleFacts;
import org.dateline.facts.FactExtractor;
import org.dateline.names.NameOptions;
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

  /** Loads the models: takes a second or two, and some hundred megabytes of memory. */
  public static Dateline load() {
    return load(Engine.FAST);
  }

  /** Loads the models for an engine; the lexicons meanwhile. */
  public static Dateline load(Engine engine) {
    return load(engine, NameOptions.NONE);
  }

  /** Loads the models for an engine, and what the user knows of the names. */
  public static Dateline load(Engine engine, NameOptions names) {
    CompletableFuture<FactExtractor> facts = new CompletableFuture<>();
    CompletableFuture<Annotator> annotator =
        CompletableFuture.supplyAsync(
            () -> engine.annotator(sentence -> facts.join().needsParse(sentence)));
    facts.complete(new FactExtractor(names));
    return new Dateline(annotator.join(), facts.join());
  }

  /** The facts that the article reports; of a text without any, none. */
  public ArticleFacts read(Article article) {
    return facts.extract(annotator.annotate(article));
  }
}
