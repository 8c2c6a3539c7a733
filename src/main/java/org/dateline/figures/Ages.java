package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.dateline.text.EntityLabel;
import org.dateline.text.Expressions;
import org.dateline.text.Token;

/** Tells ages that name no unit: "aged 25", "the age of 5", "Mohamed Azizi, 25, was shot". */
final class Ages {
  static final Unit YEAR = new Unit("year", Unit.Kind.AGE, "age");
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private Ages() {}

  static boolean isAge(Atoms atoms, Quantity quantity, Categories categories) {
    boolean possible =
        quantity.high().filter(years -> years.compareTo(OLDEST) <= 0).isPresent()
            && quantity.qualifier() != Figure.Qualifier.FRACTION;
    return possible
        && (isNamed(atoms, quantity)
            || isOfPronoun(atoms, quantity)
            || isApposed(atoms, quantity, categories));
  }

  private static boolean isNamed(Atoms atoms, Quantity quantity) {
    String before = atoms.at(quantity.first() - 1).lower();
    String earlier = atoms.at(quantity.first() - 2).lower();
    boolean young = before.equals("as") && Expressions.matches(earlier, "young|old");
    boolean bounded = Expressions.matches(before, "over|under|between|about|around|of|just");
    boolean any =
        Expressions.matches(before, "over|under")
            && Expressions.matches(earlier, "(any|every)(one|body)|those");
    boolean is = Expressions.matches(before, "is|was|of") && earlier.equals("age");
    return Expressions.matches(before, "aged|ages|age")
        || (bounded && Expressions.matches(earlier, "aged|ages|age"))
        || young
        || any
        || is;
  }

  private static boolean isApposed(Atoms atoms, Quantity quantity, Categories categories) {
    boolean commas =
        atoms.at(quantity.first() - 1).is(",")
            && Expressions.matches(atoms.at(quantity.end()).text(), "[,.;]");
    boolean brackets = atoms.at(quantity.first() - 1).is("(") && atoms.at(quantity.end()).is(")");
    boolean plain = Expressions.matches(atoms.at(quantity.first()).text(), "[1-9]\\d?|1[01]\\d");
    boolean adult = brackets && atoms.at(quantity.first()).text().length() > 1;
    Optional<Token> before = Parts.token(atoms, quantity.first() - 2);
    return plain
        && (commas || adult)
        && (isPerson(before) || (commas && isOne(before, categories)));
  }

  /** "A woman, 29,": one person, by the noun. */
  private static boolean isOne(Optional<Token> before, Categories categories) {
    return before
        .filter(token -> token.tag().equals("NN"))
        .flatMap(categories::ofNoun)
        .filter(kind -> kind == Figure.Category.PEOPLE || kind == Figure.Category.TROOPS)
        .isPresent();
  }

  /** "When she was six", "until he turned 18". */
  private static boolean isOfPronoun(Atoms atoms, Quantity quantity) {
    int verb = quantity.first() - 1;
    boolean be = Expressions.matches(atoms.at(verb).lower(), "was|is|am|were|turned|turns|turn");
    boolean person = Expressions.matches(atoms.at(verb - 1).lower(), "he|she|i|they|who");
    boolean since =
        Expressions.matches(
            atoms.at(verb - 2).lower(), "when|until|since|before|after|while|because|time");
    boolean alone =
        Parts.token(atoms, quantity.end())
            .filter(
                token ->
                    Expressions.matches(token.tag(), "NN.*|JJ.*|CD") || token.lower().equals("of"))
            .filter(token -> !Expressions.matches(token.lower(), "last|next|this"))
            .isEmpty();
    boolean turned = atoms.at(verb).lower().startsWith("turn");
    boolean relative =
        atoms.at(verb - 1).lower().equals("who")
            && Expressions.matches(atoms.at(quantity.end()).text(), "[,.]");
    return be && person && alone && (since || turned || relative);
  }

  private static boolean isPerson(Optional<Token> before) {
    return before
        .filter(token -> token.tagged("NNP"))
        .filter(token -> token.votes().count(EntityLabel.PERSON) >= 2 || isUnknown(token))
        .isPresent();
  }

  /** "Campbell, 42,": a name that no tagger knows is a surname. */
  private static boolean isUnknown(Token token) {
    return Arrays.stream(EntityLabel.values())
        .filter(label -> label != EntityLabel.NONE && label != EntityLabel.PERSON)
        .allMatch(label -> token.votes().count(label) == 0);
  }
}
