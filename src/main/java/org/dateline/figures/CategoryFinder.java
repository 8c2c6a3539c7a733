package org.dateline.figures;

import java.util.Optional;
import java.util.Set;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Decides what kind of thing a figure counts, from its unit, its noun and the verbs around it. */
final class CategoryFinder {
  private static final int REACH = 12;
  private static final Set<Category> ALIVE =
      Set.of(Category.PEOPLE, Category.TROOPS, Category.CASUALTIES, Category.OTHER);

  private final Categories categories;

  CategoryFinder(Categories categories) {
    this.categories = categories;
  }

  Category of(
      Sentence sentence, Quantity quantity, Optional<Counted> counted, int before, int after) {
    Optional<Category> measured = quantity.unit().flatMap(unit -> ofUnit(unit.kind()));
    if (measured.isPresent()) {
      return measured.get();
    }
    Category noun =
        counted.flatMap(c -> categories.ofPhrase(sentence, c.phrase())).orElse(Category.OTHER);
    if (!ALIVE.contains(noun)) {
      return noun;
    }
    int end = counted.filter(Counted::direct).map(c -> c.phrase().last() + 1).orElse(after);
    return eventBefore(sentence, before)
        .or(() -> eventAfter(sentence, end))
        .orElse(
            noun == Category.OTHER
                    && quantity.qualifier() == Figure.Qualifier.FRACTION
                    && counted.isEmpty()
                ? Category.PERCENT
                : noun);
  }

  private static Optional<Category> ofUnit(Unit.Kind kind) {
    return switch (kind) {
      case PERCENT -> Optional.of(Category.PERCENT);
      case MONEY -> Optional.of(Category.MONEY);
      case AREA -> Optional.of(Category.AREA);
      case DISTANCE -> Optional.of(Category.DISTANCE);
      case ENERGY -> Optional.of(Category.ENERGY);
      case AGE -> Optional.of(Category.AGE);
      case OTHER, TIME -> Optional.empty();
    };
  }

  /** "Killing 24", "the bodies of 70 civilians", "the deaths of 12 people". */
  private Optional<Category> eventBefore(Sentence sentence, int before) {
    int at = before;
    while (at >= 0 && isBetween(sentence.token(at))) {
      at--;
    }
    if (at < 0) {
      return Optional.empty();
    }
    Token token = sentence.token(at);
    if (token.tagged("V")) {
      return categories.ofObject(token);
    }
    return at < before && token.tagged("N")
        ? categories.ofNoun(token).filter(kind -> !ALIVE.contains(kind)).filter(this::isEvent)
        : Optional.empty();
  }

  private boolean isEvent(Category kind) {
    return switch (kind) {
      case KILLED, WOUNDED, CAPTURED, MISSING, DISPLACED -> true;
      default -> false;
    };
  }

  private static boolean isBetween(Token token) {
    return token.tagged("RB") || token.lower().matches("of|the|a|an|another");
  }

  /** "12 people were killed", "20 soldiers, who died": the first verb after the noun. */
  private Optional<Category> eventAfter(Sentence sentence, int end) {
    for (int at = end; at < Math.min(sentence.size(), end + REACH); at++) {
      Token token = sentence.token(at);
      if (token.word().matches("[;:]") || token.tag().equals("CD")) {
        return Optional.empty();
      }
      if (token.tagged("V") && !token.lemma().matches("be|have|get")) {
        return token.tag().equals("VBN") || isPassive(sentence, at)
            ? categories.ofObject(token).or(() -> categories.ofSubject(token))
            : categories.ofSubject(token);
      }
      if (token.tagged("J") && isEventWord(token)) {
        return categories.ofNoun(token);
      }
    }
    return Optional.empty();
  }

  private boolean isEventWord(Token token) {
    return categories.ofNoun(token).filter(this::isEvent).isPresent();
  }

  private static boolean isPassive(Sentence sentence, int verb) {
    return verb > 0 && sentence.token(verb - 1).lemma().equals("be");
  }
}
