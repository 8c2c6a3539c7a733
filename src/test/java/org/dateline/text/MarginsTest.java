package org.dateline.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MarginsTest {
  @Property
  void keepsEachMarginToTheNearestQuarterUpToFour(@ForAll @Size(Margins.COUNT) double[] given) {
    Margins margins = Margins.of(given);
    for (int place = 0; place < Margins.COUNT; place++) {
      double expected = Math.max(-4, Math.min(4, Math.rint(given[place] * 4) / 4));
      assertEquals(expected, margins.margin(place), Math.abs(given[place]) < 4 ? 0.25 : 0);
    }
  }

  @Test
  void whatCannotBeIsSurelyNot() {
    double[] never = new double[Margins.COUNT];
    java.util.Arrays.fill(never, Double.NEGATIVE_INFINITY);
    assertEquals(Margins.NONE, Margins.of(never));
  }

  @Test
  void noTwoMarginsShareAPlace() {
    long places =
        java.util.stream.IntStream.range(0, 3)
            .boxed()
            .flatMap(tagger -> Margins.NAMES.stream().map(name -> Margins.place(tagger, name)))
            .distinct()
            .count();
    assertEquals(Margins.COUNT, places);
  }

  @Test
  void recordingsKeepThem() {
    String line = "0\t6\tOdesa\tNNP\tPLACE\tNONE\tPLACE\t0w0gf000s\t-1\troot\n";
    Article article = Article.of("case", "Odesa.");
    String recording = "# 1\n" + line;
    assertEquals(recording, Recording.write(Recording.read(article, recording)));
  }

  @Test
  void recordingsWithoutThemAreRefused() {
    Article article = Article.of("case", "Odesa");
    for (String line :
        new String[] {
          "0\t5\tOdesa\tNNP\tPLACE\tNONE\tPLACE", "0\t5\tOdesa\tNNP\tPLACE\tNONE\tPLACE\t-1\troot"
        }) {
      assertThrows(IllegalArgumentException.class, () -> Recording.read(article, "# 1\n" + line));
    }
  }
}
