package org.dateline.figures;

import java.util.Optional;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Expressions;

/** Tells what became of those a number counts by the figure before it: "killing 12 and three". */
record SharedFates(
    Context context, EarlierFigures earlier, Categories nouns, CategoryFinder categories) {

  /** "Killing 12 soldiers and three officers": the verb goes on. */
  Optional<Category> shared(int before, Optional<Counted> counted, int end) {
    boolean own = context.isFinite(end) || nouns.ofState(context, end).isPresent();
    return earlier
        .joined(before)
        .filter(last -> !own && !namesFate(last))
        .map(Draft::category)
        .filter(CategoryFinder.FATES::contains)
        .filter(fate -> counted.filter(Counted::direct).filter(categories::isAlive).isPresent());
  }

  /** In "14 fatalities and 35 others" the others are none. */
  private boolean namesFate(Draft draft) {
    return draft
        .counted()
        .flatMap(counted -> nouns.ofPhrase(context, counted.phrase()))
        .filter(CategoryFinder.FATES::contains)
        .isPresent();
  }

  /** "12 workers have died this year, 79 since 2013": without a verb of its own, the same. */
  Optional<Category> ofWhole(Quantity quantity, Optional<Counted> counted, int after) {
    return counted
        .filter(c -> quantity.unit().isEmpty())
        .filter(c -> c.rule().equals("elided") && !hasFate(after))
        .flatMap(c -> earlier.whole(quantity, false, any -> true))
        .map(Draft::category)
        .filter(CategoryFinder.FATES::contains);
  }

  /** "60 still in hospital", "two released". */
  private boolean hasFate(int after) {
    int at = Expressions.matches(context.tag(after), "RB|RBR|JJR") ? after + 1 : after;
    return Expressions.matches(context.tag(at), "V.*|MD|JJ|IN") && !context.isTime(after + 1);
  }
}
