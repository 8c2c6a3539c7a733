package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Article;
import org.dateline.text.DependencyTree;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;
import org.dateline.text.Margins;
import org.dateline.text.Publication;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * An article made of scraps of the lexicons' examples and of odd characters, with tags, votes and
 * parses that nobody would give it.
 */
final class MadeArticle {
  private static final Path LEXICONS = Path.of("src/main/resources/org/dateline");
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{M}]+|[\\p{N}][\\p{N},.:/]*|[^\\s\\p{L}\\p{N}]");
  private static final List<String> SCRAPS = scraps();
  private static final List<String> ODD =
      List.of(
          "\uD83D\uDE80",
          "\u202E",
          "\u200B",
          "\u00A0",
          "\uFFFD",
          "=1+1",
          "\u201C",
          "\u201D",
          "\"",
          "'",
          "\u2019s",
          "(",
          ")",
          "-",
          "\u2013",
          "\t",
          "$",
          "%",
          "1e999",
          "9".repeat(40),
          "0",
          "-1",
          "1,,2",
          "31/02",
          "99:99",
          "\u0660\u0661",
          "\u00BD",
          "\u4E8C\u5341",
          "e\u0301",
          "&amp;",
          "<b>",
          "{}",
          "\\",
          "|",
          "#",
          "@",
          "...",
          "\u2026",
          "I",
          "X".repeat(300),
          "\r\n",
          "\n",
          "\n\n");
  private static final List<String> TAGS =
      List.of(
          "NN", "NNS", "NNP", "NNPS", "CD", "VBD", "VBZ", "VBN", "VBG", "VB", "IN", "DT", "JJ",
          "RB", "PRP", "PRP$", "POS", "TO", "MD", "CC", "WDT", "WP", "``", "''", ",", ".", ":", "$",
          "-LRB-", "-RRB-", "FW", "UH", "");
  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "obj",
          "obl",
          "ccomp",
          "xcomp",
          "advcl",
          "acl",
          "acl:relcl",
          "parataxis",
          "nummod",
          "amod",
          "compound",
          "nmod",
          "nmod:poss",
          "appos",
          "case",
          "mark",
          "det",
          "aux",
          "aux:pass",
          "cop",
          "neg",
          "advmod",
          "conj",
          "cc",
          "punct",
          "dep",
          "flat");

  private final Random random;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  MadeArticle(long seed) {
    random = new Random(seed);
  }

  AnnotatedArticle annotated() {
    int paragraph = 1;
    for (int count = 1 + random.nextInt(6); count > 0; count--) {
      int start = text.length();
      for (int scraps = 1 + random.nextInt(6); scraps > 0; scraps--) {
        text.append(one(random.nextInt(6) == 0 ? ODD : SCRAPS)).append(' ');
      }
      text.append(one(List.of(".", "?", "", ".\u201D", ":")));
      annotate(start, paragraph);
      if (random.nextBoolean()) {
        text.append("\n\n");
        paragraph++;
      } else {
        text.append(' ');
      }
    }
    Optional<Publication> published =
        random.nextBoolean()
            ? Optional.of(new Publication(LocalDate.of(2022, 11, 11), Publication.From.OPTION))
            : Optional.empty();
    Article article =
        new Article("a", one(SCRAPS), one(SCRAPS), "", published, text.toString(), List.of());
    return new AnnotatedArticle(article, sentences);
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void annotate(int start, int paragraph) {
    List<Token> tokens = new ArrayList<>();
    for (Matcher words = WORD.matcher(text).region(start, text.length()); words.find(); ) {
      tokens.add(token(tokens.size(), words));
    }
    if (!tokens.isEmpty()) {
      Span span =
          new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
      Sentence sentence =
          new Sentence(sentences.size() + 1, paragraph, span, tokens, Optional.empty());
      sentences.add(random.nextInt(4) == 0 ? sentence : sentence.withParse(tree(tokens.size())));
    }
  }

  private Token token(int index, Matcher found) {
    String word = found.group();
    return new Token(
        index,
        word,
        PlainAnnotator.lemma(word),
        random.nextInt(3) == 0 ? one(TAGS) : PlainAnnotator.tag(word, index > 0),
        new EntityVotes(label(), label(), label(), margins()),
        new Span(found.start(), found.end()));
  }

  private Margins margins() {
    return Margins.of(random.doubles(Margins.COUNT, -2 * Margins.SURE, 2 * Margins.SURE).toArray());
  }

  private EntityLabel label() {
    return random.nextInt(3) == 0 ? one(List.of(EntityLabel.values())) : EntityLabel.NONE;
  }

  /** Every token hangs on one that comes before it in some order. */
  private DependencyTree tree(int size) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    int[] heads = new int[size];
    String[] relations = new String[size];
    for (int i = 0; i < size; i++) {
      heads[order.get(i)] = i == 0 ? DependencyTree.NO_HEAD : order.get(random.nextInt(i));
      relations[order.get(i)] = i == 0 ? "root" : one(RELATIONS);
    }
    return new DependencyTree(heads, relations);
  }

  /** The examples of all lexicons, whole and in pieces. */
  private static List<String> scraps() {
    List<String> scraps = new ArrayList<>();
    try (Stream<Path> files = Files.walk(LEXICONS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".tsv")).sorted().toList()) {
        addExamples(Files.readAllLines(file), scraps);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(scraps);
  }

  private static void addExamples(List<String> lines, List<String> scraps) {
    int column = Arrays.asList(lines.get(0).split("\t", -1)).indexOf("example");
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split("\t", -1);
      if (column >= 0 && column < cells.length) {
        String[] words = cells[column].split(" ", -1);
        for (int length = 1; length <= 8; length++) {
          for (int from = 0; from + length <= words.length; from += length) {
            scraps.add(String.join(" ", Arrays.copyOfRange(words, from, from + length)));
          }
        }
        scraps.add(cells[column]);
      }
    }
  }
}
