package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Annotator;
import org.dateline.text.Article;
import org.dateline.text.DependencyTree;
import org.dateline.text.EntityVotes;
import org.dateline.text.Paragraphs;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * Annotates with CoreNLP's tokenizer, tagger and lemmatizer, its three CRF taggers of names, and
 * its dependency parser.
 *
 * <p>Safe to use from several threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private final SentenceTagger tagger;
  private final EntityTagger names;
  private final SentenceParser parser;
  private final Predicate<Sentence> parsed;

  /**
   * Loads the models for the fast engine.
   *
   * @param parsed the sentences to parse
   */
  public CoreNlpAnnotator(Predicate<Sentence> parsed) {
    this(Engine.FAST, parsed);
  }

  /**
   * Loads the models.
   *
   * @param parsed the sentences to parse
   */
  public CoreNlpAnnotator(Engine engine, Predicate<Sentence> parsed) {
    this.parsed = parsed;
    boolean fast = engine == Engine.FAST;
    CompletableFuture<EntityTagger> loadingNames =
        CompletableFuture.supplyAsync(fast ? CrfTagger::load : StanfordEntityTagger::new);
    CompletableFuture<SentenceParser> loadingParser =
        CompletableFuture.supplyAsync(fast ? NeuralParser::load : StanfordParser::new);
    tagger = new SentenceTagger(fast ? MaxentPosTagger.load() : new StanfordPosTagger());
    names = loadingNames.join();
    parser = loadingParser.join();
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    String text = Paragraphs.joinWrappedLines(article.text());
    List<List<CoreLabel>> words = tagger.sentences(text);
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 1;
    int end = 0;
    for (List<CoreLabel> labels : words) {
      Span span = span(labels, 0, labels.size() - 1);
      if (text.substring(end, span.start()).contains("\n")) {
        paragraph++;
      }
      end = span.end();
      sentences.add(sentence(article, sentences.size() + 1, paragraph, labels));
    }
    return new AnnotatedArticle(article, parsed(sentences, words));
  }

  private Sentence sentence(Article article, int number, int paragraph, List<CoreLabel> labels) {
    List<EntityVotes> votes = names.votes(labels);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = span(labels, i, i);
      tokens.add(
          new Token(i, span.in(article.text()), label.lemma(), label.tag(), votes.get(i), span));
    }
    Span span = span(labels, 0, labels.size() - 1);
    return new Sentence(number, paragraph, span, tokens, Optional.empty());
  }

  /** The sentences, those that are to be parsed with their parses. */
  private List<Sentence> parsed(List<Sentence> sentences, List<List<CoreLabel>> words) {
    int[] wanted =
        IntStream.range(0, sentences.size()).filter(i -> parsed.test(sentences.get(i))).toArray();
    List<DependencyTree> trees = parser.parse(Arrays.stream(wanted).mapToObj(words::get).toList());
    List<Sentence> all = new ArrayList<>(sentences);
    for (int i = 0; i < wanted.length; i++) {
      all.set(wanted[i], sentences.get(wanted[i]).withParse(trees.get(i)));
    }
    return all;
  }

  private static Span span(List<CoreLabel> labels, int first, int last) {
    return new Span(labels.get(first).beginPosition(), labels.get(last).endPosition());
  }
}
