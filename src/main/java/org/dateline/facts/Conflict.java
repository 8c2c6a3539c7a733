package org.dateline.facts;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.figures.Figure.Category;

/**
 * Figures about the same thing that cannot all be true at once.
 *
 * @param low the least of the figures' bounds; empty where none has one
 * @param high the greatest
 * @param figures their ids, by article and place in it
 */
public record Conflict(
    String id,
    String what,
    Category category,
    String side,
    String place,
    String date,
    Optional<BigDecimal> low,
    Optional<BigDecimal> high,
    Kind kind,
    List<String> figures,
    List<String> sources,
    List<String> articles) {
  public Conflict {
    figures = List.copyOf(figures);
    sources = List.copyOf(sources);
    articles = List.copyOf(articles);
  }

  /** How many times the least the greatest is; 1 where they are the same or one is not positive. */
  public double spread() {
    double least = low.map(BigDecimal::doubleValue).orElse(0.0);
    double greatest = high.map(BigDecimal::doubleValue).orElse(0.0);
    return least > 0 && greatest > 0 ? greatest / least : 1;
  }

  /** Whether the figures contradict each other or count at different times. */
  public enum Kind {
    DISAGREE,
    UPDATE;

    /** As the sheets write it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
