package org.dateline.corenlp;

import edu.stanford.nlp.ie.AbstractSequenceClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Annotator;
import org.dateline.text.Article;
import org.dateline.text.DependencyTree;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;
import org.dateline.text.Paragraphs;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * Annotates with CoreNLP's own tokenizer, tagger, lemmatizer, three CRF taggers of names, and
 * dependency parser.
 *
 * <p>Safe to use from several threads.
 */
public final class CoreNlpAnnotator implements Annotator {
  private static final String NER = "edu/stanford/nlp/models/ner/english.";
  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

  private final StanfordCoreNLP tagger;
  private final AbstractSequenceClassifier<CoreLabel> broad;
  private final AbstractSequenceClassifier<CoreLabel> muc;
  private final AbstractSequenceClassifier<CoreLabel> conll;
  private final DependencyParser parser;
  private final Predicate<Sentence> parsed;

  /**
   * Loads the models.
   *
   * @param parsed the sentences to parse
   */
  public CoreNlpAnnotator(Predicate<Sentence> parsed) {
    this.parsed = parsed;
    tagger = new StanfordCoreNLP(properties(), false);
    broad = classifier("all.3class.distsim.crf.ser.gz");
    muc = classifier("muc.7class.distsim.crf.ser.gz");
    conll = classifier("conll.4class.distsim.crf.ser.gz");
    parser = DependencyParser.loadFromModelFile(PARSER);
  }

  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    properties.setProperty("ssplit.newlineIsSentenceBreak", "always");
    // Otherwise what the CRFs learn of one article's lower-case words changes the next one's tags.
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    return properties;
  }

  private static AbstractSequenceClassifier<CoreLabel> classifier(String model) {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(NER + model, properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the models do not fit this CoreNLP", e);
    }
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    String text = Paragraphs.joinWrappedLines(article.text());
    Annotation annotation = new Annotation(text);
    tagger.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    int paragraph = 1;
    int end = 0;
    for (CoreMap map : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      List<CoreLabel> labels = map.get(CoreAnnotations.TokensAnnotation.class);
      Span span = span(labels, 0, labels.size() - 1);
      if (text.substring(end, span.start()).contains("\n")) {
        paragraph++;
      }
      end = span.end();
      sentences.add(sentence(article, sentences.size() + 1, paragraph, labels));
    }
    return new AnnotatedArticle(article, sentences);
  }

  private Sentence sentence(Article article, int number, int paragraph, List<CoreLabel> labels) {
    List<String> broadLabels = labels(broad, labels);
    List<String> mucLabels = labels(muc, labels);
    List<String> conllLabels = labels(conll, labels);
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      Span span = span(labels, i, i);
      EntityVotes votes =
          new EntityVotes(
              label(broadLabels.get(i)), label(mucLabels.get(i)), label(conllLabels.get(i)));
      tokens.add(new Token(i, span.in(article.text()), label.lemma(), label.tag(), votes, span));
    }
    Span span = span(labels, 0, labels.size() - 1);
    Sentence sentence = new Sentence(number, paragraph, span, tokens, java.util.Optional.empty());
    return parsed.test(sentence) ? sentence.withParse(parse(labels)) : sentence;
  }

  private static Span span(List<CoreLabel> labels, int first, int last) {
    return new Span(labels.get(first).beginPosition(), labels.get(last).endPosition());
  }

  private static List<String> labels(
      AbstractSequenceClassifier<CoreLabel> classifier, List<CoreLabel> labels) {
    List<CoreLabel> copies = new ArrayList<>();
    for (CoreLabel label : labels) {
      copies.add(new CoreLabel(label));
    }
    return classifier.classifySentence(copies).stream()
        .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }

  private static EntityLabel label(String answer) {
    return switch (answer) {
      case "PERSON" -> EntityLabel.PERSON;
      case "LOCATION" -> EntityLabel.PLACE;
      case "ORGANIZATION" -> EntityLabel.ORGANISATION;
      case "MISC" -> EntityLabel.OTHER;
      case "DATE" -> EntityLabel.DATE;
      case "TIME" -> EntityLabel.TIME;
      case "MONEY" -> EntityLabel.MONEY;
      case "PERCENT" -> EntityLabel.PERCENT;
      default -> EntityLabel.NONE;
    };
  }

  private DependencyTree parse(List<CoreLabel> labels) {
    int[] heads = new int[labels.size()];
    String[] relations = new String[labels.size()];
    Arrays.fill(heads, DependencyTree.NO_HEAD);
    Arrays.fill(relations, "root");
    Annotation sentence = new Annotation("");
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    GrammaticalStructure structure = parser.predict(sentence);
    for (TypedDependency dependency : structure.typedDependencies()) {
      int index = dependency.dep().index() - 1;
      heads[index] = dependency.gov().index() - 1;
      relations[index] = dependency.reln().toString();
    }
    return new DependencyTree(heads, relations);
  }
}
