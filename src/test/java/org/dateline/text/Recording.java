package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * An article's annotations as lines of text, so that tests run without the models.
 *
 * <p>A sentence is a line "# paragraph"; below it stands a line for each token: start, end, lemma,
 * tag, the three votes, their nine margins, and head and relation where the sentence is parsed. A
 * margin is a digit to the base of 36: 0 the least, "g" in the middle, "w" the greatest.
 */
public final class Recording {
  private static final int RADIX = Character.MAX_RADIX;

  /** How many cells the line of a token has in a sentence that is not parsed. */
  private static final int CELLS = 8;

  private Recording() {}

  public static String write(AnnotatedArticle article) {
    StringBuilder lines = new StringBuilder();
    for (Sentence sentence : article.sentences()) {
      lines.append("# ").append(sentence.paragraph()).append('\n');
      for (Token token : sentence.tokens()) {
        lines.append(line(token, sentence.parse())).append('\n');
      }
    }
    return lines.toString();
  }

  private static String line(Token token, Optional<DependencyTree> parse) {
    EntityVotes votes = token.votes();
    String cells =
        List.of(
                token.span().start(),
                token.span().end(),
                token.lemma(),
                token.tag(),
                votes.broad(),
                votes.muc(),
                votes.conll(),
                digits(votes.margins()))
            .stream()
            .map(Object::toString)
            .collect(Collectors.joining("\t"));
    return cells
        + parse
            .map(tree -> "\t" + tree.head(token.index()) + "\t" + tree.relation(token.index()))
            .orElse("");
  }

  private static String digits(Margins margins) {
    return IntStream.range(0, Margins.COUNT)
        .mapToObj(place -> String.valueOf(Character.forDigit(margins.step(place), RADIX)))
        .collect(Collectors.joining());
  }

  private static Margins margins(String digits) {
    return Margins.of(
        digits
            .chars()
            .mapToDouble(digit -> Margins.atStep(Character.digit(digit, RADIX)))
            .toArray());
  }

  /** Whether it was written in today's form: before, margins were not recorded. */
  public static boolean isCurrent(String recording) {
    return recording.lines().allMatch(line -> line.startsWith("# ") || fit(cells(line)));
  }

  private static String[] cells(String line) {
    return line.split("\t", -1);
  }

  private static boolean fit(String[] cells) {
    return cells.length == CELLS || cells.length == CELLS + 2;
  }

  /**
   * @throws IllegalArgumentException if the recording is not {@linkplain #isCurrent current}
   */
  public static AnnotatedArticle read(Article article, String recording) {
    Builder builder = new Builder(article);
    recording.lines().forEach(builder::line);
    builder.endSentence();
    return new AnnotatedArticle(article, builder.sentences);
  }

  private static final class Builder {
    private final Article article;
    private final List<Sentence> sentences = new ArrayList<>();
    private List<Token> tokens = new ArrayList<>();
    private List<Integer> heads = new ArrayList<>();
    private List<String> relations = new ArrayList<>();
    private @Nullable Integer paragraph;

    Builder(Article article) {
      this.article = article;
    }

    void line(String line) {
      if (line.startsWith("# ")) {
        endSentence();
        paragraph = Integer.valueOf(line.substring(2));
        return;
      }
      String[] cells = cells(line);
      if (!fit(cells)) {
        throw new IllegalArgumentException(
            article.id() + " was recorded in another form; record it anew: " + line);
      }
      Span span = new Span(Integer.parseInt(cells[0]), Integer.parseInt(cells[1]));
      EntityVotes votes =
          new EntityVotes(
              EntityLabel.valueOf(cells[4]),
              EntityLabel.valueOf(cells[5]),
              EntityLabel.valueOf(cells[6]),
              margins(cells[7]));
      tokens.add(
          new Token(tokens.size(), span.in(article.text()), cells[2], cells[3], votes, span));
      if (cells.length > CELLS) {
        heads.add(Integer.valueOf(cells[CELLS]));
        relations.add(cells[CELLS + 1]);
      }
    }

    void endSentence() {
      if (paragraph == null || tokens.isEmpty()) {
        return;
      }
      Span span = tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
      Optional<DependencyTree> parse =
          heads.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new DependencyTree(
                      heads.stream().mapToInt(Integer::intValue).toArray(),
                      relations.toArray(new String[0])));
      sentences.add(new Sentence(sentences.size() + 1, paragraph, span, tokens, parse));
      tokens = new ArrayList<>();
      heads = new ArrayList<>();
      relations = new ArrayList<>();
    }
  }
}
