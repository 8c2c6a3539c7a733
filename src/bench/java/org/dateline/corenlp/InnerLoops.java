package org.dateline.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.dateline.text.DependencyTree;
import org.dateline.text.EntityVotes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time that each inner loop takes over the example article, by the engine that runs it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class InnerLoops {
  @Param({"FAST", "CORENLP"})
  public Engine engine = Engine.FAST;

  private List<List<CoreLabel>> sentences = List.of();
  private PosTagger tagger = sentence -> {};
  private EntityTagger names = sentence -> List.of();
  private SentenceParser parser = sentences -> List.of();

  @Setup
  public void load() throws IOException {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma");
    Annotation article =
        new Annotation(Files.readString(Path.of("data", "kherson-withdrawal.txt")));
    new StanfordCoreNLP(properties, false).annotate(article);
    sentences =
        article.get(CoreAnnotations.SentencesAnnotation.class).stream()
            .map(sentence -> sentence.get(CoreAnnotations.TokensAnnotation.class))
            .toList();
    tagger = engine == Engine.FAST ? MaxentPosTagger.load() : new StanfordPosTagger();
    names = engine == Engine.FAST ? CrfTagger.load() : new StanfordEntityTagger();
    parser = engine == Engine.FAST ? NeuralParser.load() : new StanfordParser();
  }

  @Benchmark
  public void tags() {
    sentences.forEach(tagger::tag);
  }

  @Benchmark
  public int names() {
    int tokens = 0;
    for (List<CoreLabel> sentence : sentences) {
      List<EntityVotes> votes = names.votes(sentence);
      tokens += votes.size();
    }
    return tokens;
  }

  @Benchmark
  public List<DependencyTree> parses() {
    return parser.parse(sentences);
  }
}
