package org.dateline.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * What a number counts that names nothing in its own sentence: "Russia launched 50 drones. Thirty
 * were shot down."
 *
 * <p>One article's figures are to be given in reading order.
 */
final class Recall {
  private static final int NEAR = 20;

  private final List<Figure> all = new ArrayList<>();
  private List<Figure> before = List.of();

  /** The figures of the next sentence, each with what an earlier one says that it counts. */
  List<Figure> recalled(Sentence sentence, List<Figure> figures) {
    List<Figure> current = new ArrayList<>();
    for (Figure figure : figures) {
      current.add(isBare(figure) ? found(sentence, figure, current) : namedNumber(figure, current));
    }
    all.addAll(current);
    before = current;
    return current;
  }

  /** "Police counted 10,000 marchers; organisers put the figure at 20,000". */
  private Figure namedNumber(Figure figure, List<Figure> current) {
    return WordRole.TALLY.has(figure.what().toLowerCase(Locale.ROOT))
        ? like(current, figure)
            .findFirst()
            .or(() -> like(all, figure).reduce((one, next) -> next))
            .map(figure::countingLike)
            .orElse(figure)
        : figure;
  }

  /** Those that name what they count in the same unit. */
  private static Stream<Figure> like(List<Figure> figures, Figure figure) {
    return figures.stream().filter(f -> f.unit().equals(figure.unit()) && !f.what().isEmpty());
  }

  /** "Four people are in hospital and a further twelve are recovering". */
  private static boolean adds(Sentence sentence, int number) {
    return number > 0
        && Expressions.matches(sentence.token(number - 1).lower(), "another|further|additional");
  }

  /** Past "or more". */
  private static int afterBound(Sentence sentence, int after) {
    boolean bound =
        after + 2 < sentence.size()
            && sentence.token(after).lower().equals("or")
            && Expressions.matches(sentence.token(after + 1).lower(), "more|so|fewer|less");
    return bound ? after + 2 : after;
  }

  /** "Eight were detained and two released". */
  private static boolean goesOn(Sentence sentence, int after) {
    return after < sentence.size()
        && sentence.token(after).tag().equals("VBN")
        && sentence.tokens().subList(Math.max(0, after - NEAR), after).stream()
            .anyMatch(token -> token.lower().equals("and"));
  }

  private static boolean isOfPeople(List<Figure> current) {
    return !current.isEmpty() && current.get(current.size() - 1).what().equals("people");
  }

  /** "By 2003 there were 14,953." */
  private static boolean exists(Sentence sentence, int number) {
    return number > 1
        && sentence.token(number - 1).lemma().equals("be")
        && sentence.token(number - 2).lower().equals("there");
  }

  private static boolean isBare(Figure figure) {
    boolean people = figure.what().equals("people") && figure.phrase().equals(figure.span());
    return figure.unit().isEmpty() && (figure.what().isEmpty() || people);
  }

  private Figure found(Sentence sentence, Figure figure, List<Figure> current) {
    int first = tokenAt(sentence, figure.span().start());
    String article = first > 0 ? sentence.token(first - 1).lower() : "";
    int after = afterBound(sentence, tokenAt(sentence, figure.span().end()));
    if (exists(sentence, first)) {
      return like(before, figure)
          .reduce((one, next) -> next)
          .map(figure::countingLike)
          .orElse(figure);
    }
    boolean open = figure.category() == Category.OTHER;
    if (adds(sentence, first) && !current.isEmpty()) {
      Figure last = current.get(current.size() - 1);
      boolean lives = CategoryFinder.ALIVE.contains(last.category());
      if (last.unit().isEmpty() && !last.what().isEmpty() && (open || lives)) {
        return open ? figure.countingLike(last) : figure.withWhat(last.what());
      }
    }
    if (open && goesOn(sentence, after) && isOfPeople(current)) {
      return figure.ofPeople();
    }
    if (!isSubject(sentence, after)) {
      return figure;
    }
    Optional<Figure> whole =
        Expressions.matches(article, "the|all|these|those")
            ? same(figure)
            : before.stream().filter(f -> holds(f, figure)).reduce((one, next) -> next);
    return whole
        .flatMap(other -> category(other, figure).map(kind -> figure.partOf(other, kind)))
        .orElseGet(() -> open && actsLikePeople(sentence, after) ? figure.ofPeople() : figure);
  }

  /**
   * "Thirty are reported to have recovered", "600 escaped", "63 are in quarantine"; not "thirty
   * were destroyed".
   */
  private static boolean actsLikePeople(Sentence sentence, int verb) {
    int at = verb;
    while (at < sentence.size() - 1
        && (Expressions.matches(sentence.token(at).tag(), "MD|RB")
            || Expressions.matches(sentence.token(at).lemma(), "be|have"))) {
      at++;
    }
    Token main = sentence.token(at);
    boolean be = sentence.tokens().subList(verb, at).stream().anyMatch(t -> t.lemma().equals("be"));
    boolean held = WordRole.HELD.has(main.lemma());
    if (be) {
      return held || main.tag().equals("IN");
    }
    return main.tagged("V") && !main.lemma().equals("be");
  }

  /** "Thirty were shot down", "12 of them". */
  private static boolean isSubject(Sentence sentence, int after) {
    if (after >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(after);
    return next.isFinite()
        || (next.lower().equals("of")
            && after + 1 < sentence.size()
            && Expressions.matches(sentence.token(after + 1).lower(), "them|whom|these|those"));
  }

  /** "All six": the nearest six. */
  private Optional<Figure> same(Figure figure) {
    return all.stream()
        .filter(f -> f.unit().isEmpty() && !f.what().isEmpty() && f.value().isPresent())
        .filter(f -> f.value().equals(figure.value()))
        .reduce((one, next) -> next);
  }

  private static boolean holds(Figure whole, Figure part) {
    boolean counts =
        whole.unit().isEmpty()
            && !whole.what().isEmpty()
            && whole.qualifier() != Figure.Qualifier.FRACTION;
    BigDecimal size = whole.high().or(whole::low).orElse(BigDecimal.ZERO);
    return counts && size.compareTo(part.low().or(part::high).orElse(BigDecimal.ZERO)) >= 0;
  }

  /** What becomes of the part is its own; what it is comes from the whole. */
  private static Optional<Category> category(Figure whole, Figure part) {
    boolean fate = CategoryFinder.FATES.contains(part.category());
    boolean suffered = CategoryFinder.FATES.contains(whole.category());
    boolean lives = suffered || CategoryFinder.ALIVE.contains(whole.category());
    if (whole.category() == Category.KILLED && fate && part.category() != Category.KILLED) {
      return Optional.empty();
    }
    if (fate || part.category() == Category.PEOPLE) {
      return lives ? Optional.of(part.category()) : Optional.empty();
    }
    return Optional.of(suffered ? Category.PEOPLE : whole.category());
  }

  private static int tokenAt(Sentence sentence, int offset) {
    int at = 0;
    while (at < sentence.size() && sentence.token(at).span().end() <= offset) {
      at++;
    }
    return at;
  }
}
