package org.dateline.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.ThinnedLexicon;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Lexicon;
import org.dateline.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds every line of the lexicons to its example. */
class LexiconsTest {
  private static final SourceNouns SOURCES = new SourceNouns();

  static Stream<Lexicon.Entry> cues() {
    return Stream.of("verbs.tsv", "nouns.tsv", "hedges.tsv", "phrases.tsv")
        .flatMap(LexiconsTest::entries);
  }

  static Stream<Lexicon.Entry> verdicts() {
    return entries("verdicts.tsv");
  }

  static Stream<Lexicon.Entry> sources() {
    return entries("sources.tsv");
  }

  static Stream<Lexicon.Entry> roles() {
    return entries("roles.tsv");
  }

  private static Stream<Lexicon.Entry> entries(String file) {
    return Lexicon.load(ClaimExtractor.class, file).entries().stream();
  }

  @ParameterizedTest
  @MethodSource("cues")
  void everyCueFindsItsExample(Lexicon.Entry entry) {
    AnnotatedArticle article = ClaimLines.article(entry.get("example"));
    List<String> found =
        ClaimLines.claims(article).stream()
            .filter(claim -> claim.rule().equals(entry.rule()))
            .map(claim -> article.text(claim.span()))
            .toList();
    assertEquals(List.of(entry.get("expected")), found, entry.get("example"));
  }

  @ParameterizedTest
  @MethodSource("verdicts")
  void everyVerdictJudgesItsExample(Lexicon.Entry entry) {
    AnnotatedArticle article = ClaimLines.article(entry.get("example"));
    Claim first = ClaimLines.claims(article).get(0);
    assertEquals(entry.get("expected"), first.status().label(), entry.get("example"));
    assertTrue(first.evidence().isPresent());
  }

  /** The noun of an example is its second word; it tells of bodies' names too. */
  @ParameterizedTest
  @MethodSource("sources")
  void everySourceHasItsKind(Lexicon.Entry entry) {
    AnnotatedArticle article = ClaimLines.article(entry.get("example"));
    Token noun = article.sentences().get(0).token(1);
    assertEquals(
        entry.get("expected"),
        SOURCES.isDocument(noun)
            ? "document"
            : SOURCES.kind(noun).map(kind -> kind.name().toLowerCase(Locale.ROOT)).orElse(""),
        entry.rule());
    if (!entry.get("kind").equals("document")) {
      assertEquals(
          entry.get("kind"),
          SOURCES.kind(entry.get("noun")).map(Source.Kind::label).orElse(""),
          entry.rule());
    }
  }

  @ParameterizedTest
  @MethodSource("roles")
  void everyRoleIsPlayedInItsExample(Lexicon.Entry entry) {
    AnnotatedArticle article = ClaimLines.article(entry.get("example"));
    assertEquals(entry.get("expected"), ClaimLines.of(article), entry.get("example"));
  }

  /** The others' examples ask for their lines by name. */
  @ParameterizedTest
  @ValueSource(strings = {"roles.tsv", "sources.tsv", "verdicts.tsv"})
  void noExamplePassesWithoutItsLine(String file) {
    assertEquals(
        List.of(), ThinnedLexicon.unneeded(ClaimExtractor.class, LexiconsTest.class, file));
  }

  static void check(Lexicon.Entry entry) {
    LexiconsTest test = new LexiconsTest();
    switch (entry.columns().get(0)) {
      case "role" -> test.everyRoleIsPlayedInItsExample(entry);
      case "noun" -> test.everySourceHasItsKind(entry);
      default -> test.everyVerdictJudgesItsExample(entry);
    }
  }

  @Test
  void rolesAreSortedAndStandOnce() {
    List<String> words =
        entries("roles.tsv").map(entry -> entry.get("role") + " " + entry.get("word")).toList();
    assertEquals(List.copyOf(new TreeSet<>(words)), words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verbs.tsv",
        "nouns.tsv",
        "hedges.tsv",
        "phrases.tsv",
        "verdicts.tsv",
        "sources.tsv"
      })
  void wordsAreSortedAndStandOnce(String file) {
    List<String> words = entries(file).map(entry -> entry.cells().get(0)).toList();
    assertEquals(List.copyOf(new TreeSet<>(words)), words);
  }
}
