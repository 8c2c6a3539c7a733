package org.dateline.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/** Reads the figures of one sentence, from left to right. */
final class SentenceFigures {
  private static final int LONGEST_CURRENCY = 4;

  /** The lexicons that all sentences share. */
  record Lexicons(Bounds bounds, NonFigures nonFigures, Categories categories, Owners owners) {}

  private final Lexicons lexicons;
  private final String text;
  private final Sentence sentence;
  private final Atoms atoms;
  private final List<Quantity> quantities;
  private final Context context;
  private final CountedFinder finder;
  private final CategoryFinder categories;
  private final List<Draft> drafts = new ArrayList<>();
  private final EarlierFigures earlier;
  private final SharedFates fates;
  private final BareNumbers bare;

  SentenceFigures(Lexicons lexicons, String text, Sentence sentence, List<Span> taken) {
    this.lexicons = lexicons;
    this.text = text;
    this.sentence = sentence;
    atoms = new Atoms(sentence);
    quantities = new Quantities(atoms, lexicons.nonFigures(), lexicons.categories(), taken).read();
    context = new Context(atoms, quantities);
    finder = new CountedFinder(context, lexicons.categories());
    categories = new CategoryFinder(lexicons.categories(), context);
    earlier = new EarlierFigures(context, atoms, lexicons.bounds(), drafts);
    fates = new SharedFates(context, earlier, lexicons.categories(), categories);
    bare = new BareNumbers(context, atoms, categories);
  }

  /** Whether a number's noun is sought in the clause: what stands beside it names none. */
  boolean needsParse() {
    read();
    return drafts.stream().anyMatch(draft -> draft.counted().filter(c -> !c.isSubject()).isEmpty());
  }

  private void read() {
    quantities.forEach(quantity -> drafts.add(draft(quantity)));
  }

  List<Figure> figures() {
    read();
    return drafts.stream().map(this::figure).toList();
  }

  private Draft draft(Quantity read) {
    Optional<Draft> restated = earlier.restated(read);
    Quantity bounded = lexicons.bounds().bound(atoms, read);
    Quantity nearest = restated.map(r -> bounded.boundedLike(r.quantity())).orElse(bounded);
    int before = tokenBefore(nearest);
    int after = tokenAfter(nearest);
    Optional<Counted> counted = counted(nearest, restated, before, after);
    Quantity quantity = rated(afterNoun(nearest, counted), counted, after);
    int end = counted.filter(Counted::direct).map(c -> c.phrase().last() + 1).orElse(after);
    Category category =
        earlier
            .fateOfWhole(quantity, before, after)
            .or(() -> fates.shared(before, counted, end))
            .orElseGet(() -> bare.category(quantity, counted, before, end));
    Category shared = fates.ofWhole(quantity, counted, after).orElse(category);
    Optional<Span> original =
        restated.map(r -> atoms.span(r.quantity().first(), r.quantity().end() - 1));
    return new Draft(quantity, counted, before, after, shared, side(before, counted), original);
  }

  private Optional<Counted> counted(
      Quantity quantity, Optional<Draft> restated, int before, int after) {
    return finder
        .beside(quantity, before, after)
        .flatMap(c -> namedBefore(quantity, c).or(() -> Optional.of(c)))
        .or(() -> restated.flatMap(Draft::counted))
        .or(() -> earlier.gapped(before))
        .or(() -> earlier.scored(before))
        .or(() -> earlier.sameMeasure(quantity))
        .or(() -> earlier.sameWhole(quantity, before))
        .or(() -> reaches(before) ? subject(quantity, before, after) : Optional.empty())
        .or(() -> elided(quantity, before, after))
        .or(
            () ->
                bare.isApart(quantity, before, after)
                    ? Optional.empty()
                    : subject(quantity, before, after))
        .or(() -> finder.base(quantity, before, after));
  }

  /** "The toll rose to 12": such a number is said of its subject, whatever was counted before. */
  private boolean reaches(int before) {
    return Expressions.matches(context.word(before), "to|at");
  }

  private Optional<Counted> subject(Quantity quantity, int before, int after) {
    return categories.suffered(before).isPresent()
        ? Optional.empty()
        : finder.subject(quantity, before, after);
  }

  /** "The ruble averaged 84 to the US dollar": so many of the currency it is said of. */
  private Quantity rated(Quantity quantity, Optional<Counted> counted, int after) {
    int money = after + 1;
    while (money < after + LONGEST_CURRENCY
        && Expressions.matches(context.word(money), "the|a|one|u\\.?s\\.?|american")) {
      money++;
    }
    boolean rate =
        quantity.unit().isEmpty()
            && Expressions.matches(context.word(after), "to|against|per|for")
            && Currency.named(context.word(money)).isPresent();
    return counted
        .filter(c -> rate)
        .flatMap(c -> Currency.named(context.word(c.phrase().head())))
        .map(Currency::unit)
        .map(quantity::measuredIn)
        .orElse(quantity);
  }

  /** "20 people or so". */
  private Quantity afterNoun(Quantity quantity, Optional<Counted> counted) {
    int last = counted.filter(Counted::direct).map(c -> c.phrase().last()).orElse(-1);
    return last < 0 || last + 1 >= context.size()
        ? quantity
        : lexicons.bounds().boundAfter(atoms, quantity, atoms.firstOf(last + 1));
  }

  /** What the count before it counts, where it names nothing: so many of those, so many times. */
  private Optional<Counted> elided(Quantity quantity, int before, int after) {
    boolean counts =
        quantity.unit().isEmpty() || quantity.isMultiple() || context.isPartitive(after);
    return counts
        ? earlier
            .whole(quantity, context.isPartitive(after), mayBe(before))
            .flatMap(Draft::counted)
            .map(c -> EarlierFigures.elided(c.phrase()))
        : Optional.empty();
  }

  /** What is wounded or killed lives: "infected 7,000 people in 12 provinces and killed 300". */
  private Predicate<Counted> mayBe(int before) {
    return counted -> categories.suffered(before).isEmpty() || categories.isAlive(counted);
  }

  private String side(int before, Optional<Counted> counted) {
    boolean names =
        counted.filter(c -> c.direct() || c.phrase().first() < c.phrase().head()).isPresent();
    String side =
        names ? lexicons.owners().of(context, counted.orElseThrow().phrase(), before) : "";
    return side.isEmpty() ? earlier.joined(before).map(Draft::side).orElse("") : side;
  }

  /** In "12 people killed and dozens wounded" the wounded are people. */
  private Optional<Counted> namedBefore(Quantity quantity, Counted counted) {
    boolean fate =
        Expressions.matches(
            context.word(counted.phrase().head()), "wounded|injured|killed|missing");
    return fate && counted.phrase().first() == counted.phrase().head()
        ? earlier
            .whole(quantity, false, c -> true)
            .flatMap(Draft::counted)
            .filter(categories::isAlive)
            .map(c -> EarlierFigures.elided(c.phrase()))
        : Optional.empty();
  }

  private int tokenBefore(Quantity quantity) {
    int before = atoms.at(lexicons.bounds().start(atoms, quantity)).token() - 1;
    while (Expressions.matches(context.tag(before), "RB|``")
        || Expressions.matches(
            context.word(before),
            "\\(|a|an|the|only|up|down|off|record|total|further|additional|another")) {
      before--;
    }
    return before;
  }

  private int tokenAfter(Quantity quantity) {
    int at = atoms.at(quantity.end() - 1).token() + 1;
    while (Expressions.matches(context.word(at), "[+\\-]|plus|odd|strong")) {
      at++;
    }
    boolean bound =
        Expressions.matches(context.word(at), "or|and")
            && Expressions.matches(context.word(at + 1), "more|so|fewer|less|over|above");
    return bound ? at + 2 : at;
  }

  private Figure figure(Draft draft) {
    Quantity quantity = draft.quantity();
    Span span = atoms.span(quantity.first(), quantity.end() - 1);
    return new Figure(
        span,
        quantity.value(),
        quantity.low(),
        quantity.high(),
        quantity.qualifier(),
        quantity.unit().map(Unit::code).orElse(""),
        what(draft),
        draft.category(),
        draft.side(),
        phrase(span, draft),
        isPart(draft),
        draft.restates(),
        quantity.rule());
  }

  /** The words; people for the dead, wounded and missing that no noun names. */
  private String what(Draft draft) {
    return draft
        .counted()
        .map(Counted::phrase)
        .map(phrase -> sentence.span(phrase.first(), phrase.last()).in(text))
        .orElse(isOfPeople(draft.category()) ? "people" : "");
  }

  private static boolean isOfPeople(Category category) {
    return category == Category.PEOPLE || CategoryFinder.FATES.contains(category);
  }

  /** "Among them 3 children", "31 of the 50", "of whom 12", "half of". */
  private boolean isPart(Draft draft) {
    int before = draft.before();
    boolean share =
        draft.quantity().qualifier() == Figure.Qualifier.FRACTION
            || draft.quantity().is(Unit.Kind.PERCENT);
    boolean elided =
        draft
            .counted()
            .filter(c -> Expressions.matches(c.rule(), "elided|of|predicate"))
            .isPresent();
    return share
        || earlier.isAmong(before)
        || (elided && draft.quantity().unit().isEmpty() && !isVague(draft));
  }

  /** "Thousands of soldiers" are no part. */
  private static boolean isVague(Draft draft) {
    return draft.quantity().qualifier() == Figure.Qualifier.VAGUE;
  }

  private Span phrase(Span span, Draft draft) {
    int first = atoms.at(lexicons.bounds().start(atoms, draft.quantity())).token();
    Span start = new Span(Math.min(span.start(), sentence.token(first).span().start()), span.end());
    return draft
        .counted()
        .filter(Counted::direct)
        .map(Counted::phrase)
        .filter(phrase -> phrase.first() >= draft.after())
        .map(phrase -> start.union(sentence.span(phrase.first(), phrase.last())))
        .orElse(start);
  }
}
