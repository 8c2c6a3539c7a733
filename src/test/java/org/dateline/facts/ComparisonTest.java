package org.dateline.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Lexicon;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every line of the lexicons by which figures are compared proves itself by its example. */
class ComparisonTest {
  @TestFactory
  Stream<DynamicTest> placesAreComparedWithoutTheWordsForTheirKind() {
    return tests("place-words.tsv", entry -> Comparison.place(entry.get("example")));
  }

  @TestFactory
  Stream<DynamicTest> victimsAreAllWhoMetAFate() {
    return tests("victims.tsv", entry -> compared(entry, Category.KILLED));
  }

  @TestFactory
  Stream<DynamicTest> soldiersAreAllOneThing() {
    return tests("soldiers.tsv", entry -> compared(entry, Category.TROOPS));
  }

  private static Stream<DynamicTest> tests(String file, Function<Lexicon.Entry, String> found) {
    return DynamicTest.stream(
        Lexicon.load(Comparison.class, file).entries().stream(),
        Lexicon.Entry::rule,
        entry -> assertEquals(entry.get("expected"), found.apply(entry)));
  }

  private static String compared(Lexicon.Entry entry, Category category) {
    List<String> nouns = entry.list("example");
    boolean same =
        Comparison.sameThing(key(nouns.get(0), category, 5), key(nouns.get(1), category, 9));
    return same ? "same" : "other";
  }

  private static FigureKey key(String what, Category category, int count) {
    Optional<BigDecimal> value = Optional.of(BigDecimal.valueOf(count));
    return new FigureKey(
        what,
        "article",
        "",
        0,
        category,
        "",
        what,
        Comparison.head(what),
        "",
        "",
        "",
        value,
        value,
        false,
        false,
        false,
        "");
  }
}
