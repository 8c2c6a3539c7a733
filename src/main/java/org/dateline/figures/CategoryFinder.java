package org.dateline.figures;

import java.util.Optional;
import java.util.Set;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Expressions;
import org.dateline.text.Token;

/** Decides what kind of thing a figure counts, from its unit, its noun and the verbs around it. */
final class CategoryFinder {
  private static final int REACH = 25;
  static final Set<Category> ALIVE = Set.of(Category.PEOPLE, Category.TROOPS, Category.CASUALTIES);
  static final Set<Category> FATES =
      Set.of(
          Category.KILLED,
          Category.WOUNDED,
          Category.CAPTURED,
          Category.MISSING,
          Category.DISPLACED,
          Category.CASUALTIES);

  private final Categories categories;
  private final Context context;

  CategoryFinder(Categories categories, Context context) {
    this.categories = categories;
    this.context = context;
  }

  /** The kind, given what is counted and the tokens on either side of number and noun. */
  Category of(Quantity quantity, Optional<Counted> counted, int before, int after) {
    Optional<Category> measured = quantity.unit().flatMap(unit -> ofUnit(unit.kind()));
    if (measured.isPresent()) {
      return measured.get();
    }
    Optional<Category> repeated =
        counted.filter(c -> c.rule().equals("times")).flatMap(c -> attack(before));
    if (repeated.isPresent()) {
      return repeated.get();
    }
    boolean weighs = quantity.is(Unit.Kind.OTHER) && counted.filter(Counted::isSubject).isPresent();
    if (quantity.isMultiple() || weighs) {
      return Category.OTHER;
    }
    boolean direct = counted.filter(Counted::direct).isPresent();
    Optional<Category> suffered = direct ? Optional.empty() : suffered(before);
    if (suffered.isPresent()) {
      return suffered.get();
    }
    if (counted.filter(this::isLosses).isPresent() && quantity.unit().isEmpty()) {
      return Category.CASUALTIES;
    }
    Optional<Category> noun =
        counted
            .flatMap(c -> categories.ofPhrase(context, c.phrase()))
            .or(() -> counted.filter(this::areThose).map(c -> Category.PEOPLE));
    if (noun.isPresent() && noun.get() != Category.OTHER && !ALIVE.contains(noun.get())) {
      return noun.get();
    }
    boolean alive =
        noun.filter(kind -> kind != Category.OTHER).isPresent()
            || counted.isEmpty()
            || isFatal(before, after);
    return Optional.of(alive)
        .filter(mayDie -> mayDie)
        .flatMap(mayDie -> loss(before, counted).or(() -> fate(before, after)))
        .filter(kind -> noun.isEmpty() || kind != Category.PEOPLE)
        .or(() -> noun.filter(kind -> kind != Category.OTHER || isPlural(counted)))
        .orElse(quantity.isFraction() ? Category.PERCENT : Category.OTHER);
  }

  /** "Five of those affected". */
  private boolean areThose(Counted counted) {
    return context.word(counted.phrase().first()).equals("those");
  }

  /** "Losses on both sides exceeded 1,000". */
  private boolean isLosses(Counted counted) {
    return counted.isSubject() && context.word(counted.phrase().head()).equals("losses");
  }

  /** Whether what is counted can be killed or captured. */
  boolean isAlive(Counted counted) {
    return categories.ofPhrase(context, counted.phrase()).filter(ALIVE::contains).isPresent();
  }

  private Optional<Category> fate(int before, int after) {
    return eventBefore(before).or(() -> eventAfter(after)).or(() -> toll(before));
  }

  private boolean isPlural(Optional<Counted> counted) {
    return counted.filter(c -> context.tag(c.phrase().head()).endsWith("S")).isPresent();
  }

  /** "12 were killed", whatever the noun. */
  private boolean isFatal(int before, int after) {
    int verb = after;
    while (context.isVerb(verb)
        && Expressions.matches(context.token(verb).lemma(), "be|have|get|begin|start")) {
      verb++;
    }
    boolean death =
        context.word(before).equals("of")
            && context.isThing(before - 1)
            && categories
                .ofNoun(context.token(before - 1))
                .filter(Category.KILLED::equals)
                .isPresent();
    if (death) {
      return true;
    }
    return (context.isVerb(verb) && categories.isFatal(context.token(verb)))
        || (context.isVerb(before) && categories.isFatal(context.token(before)));
  }

  /** "Lost 84 men", "claimed 12 lives". */
  private Optional<Category> loss(int before, Optional<Counted> counted) {
    boolean loss = context.word(before).equals("of") && context.isThing(before - 1);
    int lost = loss ? before - 1 : before;
    return counted
        .filter(c -> loss || context.isVerb(before))
        .flatMap(c -> categories.ofLoss(context.token(lost), context.token(c.phrase().head())));
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

  /** What a verb straight before the number does to those it counts: "wounding dozens". */
  Optional<Category> suffered(int before) {
    return context.isVerb(before) ? categories.ofObject(context.token(before)) : Optional.empty();
  }

  /** "Killing 24", "shot dead three", "the bodies of 70 civilians", "the deaths of 12 people". */
  private Optional<Category> eventBefore(int before) {
    int at = before;
    while (Expressions.matches(
        context.word(at), "of|the|a|an|another|both|all|also|reportedly|allegedly")) {
      at--;
    }
    if (context.word(at).equals("dead")) {
      return Optional.of(Category.KILLED);
    }
    if (context.isVerb(at)) {
      boolean both =
          Expressions.matches(context.word(at - 1), "and|or")
              && context.isVerb(at - 2)
              && categories.suffer(context.token(at - 2), context.token(at));
      return both ? Optional.of(Category.CASUALTIES) : categories.ofObject(context.token(at));
    }
    if (Expressions.matches(context.word(at), "with|as")
        && Expressions.matches(context.word(at - 1), "along|together|well")) {
      return accompanied(at - 2);
    }
    Optional<Category> shared =
        context.word(at).equals("and") ? sharedBefore(at) : Optional.empty();
    if (shared.isPresent()) {
      return shared;
    }
    boolean of = at < before && context.word(at + 1).equals("of");
    int taker = context.word(at - 1).equals("the") ? at - 2 : at - 1;
    if (of && context.word(at).equals("lives") && context.isVerb(taker)) {
      return categories.ofLoss(context.token(taker), context.token(at));
    }
    return of && context.isThing(at)
        ? categories.ofNoun(context.token(at)).filter(FATES::contains)
        : Optional.empty();
  }

  /** "Nine soldiers were injured along with three bystanders". */
  private Optional<Category> accompanied(int at) {
    int verb = context.word(at).equals("as") ? at - 1 : at;
    return Expressions.matches(context.tag(verb), "VB[ND]")
        ? categories
            .ofObject(context.token(verb))
            .or(() -> categories.ofSubject(context.token(verb)))
        : Optional.empty();
  }

  /** "Killing himself and nine others": the verb that governs what "and" adds to. */
  private Optional<Category> sharedBefore(int and) {
    int at = and - 1;
    while (at > and - REACH
        && Expressions.matches(context.tag(at), "DT|CD|PRP\\$?|NNP?S?|JJ[RS]?|POS|HYPH|,|CC")
        && !Expressions.matches(context.word(at), "but|while")) {
      at--;
    }
    return at < and - 1 && context.isVerb(at)
        ? categories.ofObject(context.token(at))
        : Optional.empty();
  }

  /** "12 people were killed", "20 soldiers, who died": the first full verb after the noun. */
  private Optional<Category> eventAfter(int after) {
    boolean relative = false;
    for (int at = after; at < Math.min(context.size(), after + REACH); at++) {
      boolean relatesTo = at == after && context.word(at).equals("that");
      if (!relatesTo && Expressions.matches(context.word(at), "[;:]|said|that|when|as|while")) {
        return Optional.empty();
      }
      Token token = context.token(at);
      Optional<Category> state = categories.ofState(context, at);
      if (state.isPresent()) {
        return state;
      }
      if (context.word(at).equals("missing")) {
        return Optional.of(Category.MISSING);
      }
      int verb = at;
      boolean full = context.isVerb(at) && !isPassed(at);
      if (full && (ofVerb(at, after).isPresent() || !relative)) {
        return ofVerb(at, after).or(() -> categories.ofState(context, state(verb)));
      }
      relative =
          (relative || relatesTo || Expressions.matches(context.word(at), "who|which")) && !full;
      if (isFateWord(token) && !Expressions.matches(context.word(at - 1), "the|and|of|,")) {
        return categories.ofNoun(token);
      }
    }
    return Optional.empty();
  }

  /** "Remain in hospital", "are still in hospital". */
  private int state(int verb) {
    return context.tag(verb + 1).equals("RB") ? verb + 2 : verb + 1;
  }

  private Optional<Category> ofVerb(int at, int after) {
    Token verb = context.token(at);
    boolean sentenced = Expressions.matches(verb.lemma(), "sentence|condemn");
    boolean toDeath = context.word(at + 2).equals("death") && !sentenced;
    if (context.word(at + 1).equals("dead") || toDeath) {
      return Optional.of(Category.KILLED);
    }
    boolean ends =
        Expressions.matches(context.tag(at + 1), "[.,:]|") || context.word(at + 1).equals("by");
    boolean fatal =
        categories.isFatal(verb) && Expressions.matches(context.tag(at + 1), "IN|CC|WRB");
    boolean reduced = at == after && (ends || fatal);
    boolean passive = verb.tag().equals("VBN") || isAfterBe(at) || reduced;
    boolean both =
        Expressions.matches(context.word(at + 1), "and|or")
            && context.isVerb(at + 2)
            && categories.suffer(verb, context.token(at + 2));
    if (passive && both) {
      return Optional.of(Category.CASUALTIES);
    }
    return passive
        ? categories.ofObject(context, at).or(() -> categories.ofSubject(verb))
        : categories.ofSubject(verb);
  }

  /** "Were", "are known to": the event comes after it. */
  private boolean isPassed(int verb) {
    String lemma = context.token(verb).lemma();
    return Expressions.matches(lemma, "be|have|get")
        || WordRole.PASSED.has(lemma)
        || (context.word(verb + 1).equals("to") && WordRole.PASSED_TO.has(lemma));
  }

  private boolean isAfterBe(int verb) {
    return verb > 0 && context.token(verb - 1).lemma().equals("be");
  }

  private boolean isFateWord(Token token) {
    return token.tagged("J") && categories.ofNoun(token).filter(FATES::contains).isPresent();
  }

  private Optional<Category> attack(int before) {
    for (int at = before; at >= 0 && at > before - REACH; at--) {
      Optional<Category> kind =
          context.isVerb(at) ? categories.ofTimes(context.token(at)) : Optional.empty();
      if (kind.isPresent()) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** "The death toll passed 12 people". */
  private Optional<Category> toll(int before) {
    for (int at = before; at >= 0 && at > before - REACH; at--) {
      if (context.isNumber(at) || Expressions.matches(context.word(at), "[;:]")) {
        return Optional.empty();
      }
      if (Expressions.matches(context.word(at), "tolls?")) {
        return Optional.of(Category.KILLED);
      }
      if (Expressions.matches(context.word(at), "losses|casualties")) {
        return Optional.of(Category.CASUALTIES);
      }
    }
    return Optional.empty();
  }
}
