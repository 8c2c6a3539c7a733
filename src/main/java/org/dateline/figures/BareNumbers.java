package org.dateline.figures;

import java.util.Optional;
import org.dateline.figures.Figure.Category;
import org.dateline.text.Expressions;

/** Tells numbers that stand for what they count: "Thousands more lined the streets". */
record BareNumbers(Context context, Atoms atoms, CategoryFinder categories) {
  private static final String CONJUNCTIONS =
      "that|because|if|as|while|whereas|when|after|before|since|until|although|though|whether";

  /** "With another 60 in hospital" goes on from the clause before it, but counts others. */
  boolean isApart(Quantity quantity, int before, int after) {
    boolean added =
        quantity.unit().isEmpty()
            && context.word(before).equals("with")
            && context.word(before - 1).equals(",");
    return added
        || context.isPartitive(after)
        || isSubject(quantity, before, after)
        || arePeople(quantity, before, after);
  }

  /** "Millions more could go hungry": where nothing is named, such crowds are of people. */
  Category category(Quantity quantity, Optional<Counted> counted, int before, int end) {
    Category category = categories.of(quantity, counted, before, end);
    int verb = context.word(end).equals("more") ? end + 1 : end;
    boolean passive = Expressions.matches(context.word(verb), "was|were|are|is|been|have|had|has");
    boolean crowd =
        counted.isEmpty()
            && quantity.qualifier() == Figure.Qualifier.VAGUE
            && isSubject(quantity, before, end)
            && !passive;
    boolean people =
        crowd
            || isPeopled(quantity, before)
            || (counted.isEmpty() && arePeople(quantity, before, end));
    return people && category == Category.OTHER ? Category.PEOPLE : category;
  }

  /** "Thousands more lined the streets": the number is what the verb is said of. */
  private boolean isSubject(Quantity quantity, int before, int after) {
    int verb = context.word(after).equals("more") ? after + 1 : after;
    int first = atoms.at(quantity.first()).token();
    boolean definite = Expressions.matches(context.word(first - 1), "the|all|these|those");
    boolean told = isTold(before) || isTold(before + 1);
    boolean opens =
        told
            || Expressions.matches(context.word(before), CONJUNCTIONS)
            || !Expressions.matches(context.tag(before), "V.*|TO|IN|N.*");
    return quantity.unit().isEmpty()
        && (context.isFinite(verb) || (told && context.tag(verb).equals("VBN")))
        && (definite || opens);
  }

  private boolean isTold(int verb) {
    return context.isVerb(verb) && WordRole.TOLD.has(context.token(verb).lemma());
  }

  /** "The 4 million who have lost their homes", "with 1 million in need". */
  private boolean arePeople(Quantity quantity, int before, int after) {
    boolean with =
        context.word(before).equals("with")
            && Expressions.matches(context.word(after), "in|without");
    return quantity.unit().isEmpty() && (with || context.word(after).equals("who"));
  }

  /** "A capital of 4 million", "a group of 50". */
  private boolean isPeopled(Quantity quantity, int before) {
    return quantity.unit().isEmpty()
        && context.word(before).equals("of")
        && WordRole.PEOPLED.has(context.word(before - 1));
  }
}
