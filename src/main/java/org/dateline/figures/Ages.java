package org.dateline.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.dateline.text.EntityLabel;
import org.dateline.text.Token;

/** Tells ages that name no unit: "aged 25", "the age of 5", "Mohamed Azizi, 25, was shot". */
final class Ages {
  static final Unit YEAR = new Unit("year", Unit.Kind.AGE, "age");
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  private Ages() {}

  static boolean isAge(Atoms atoms, Quantity quantity) {
    boolean possible =
        quantity.high().filter(years -> years.compareTo(OLDEST) <= 0).isPresent()
            && quantity.qualifier() != Figure.Qualifier.FRACTION;
    return possible && (isNamed(atoms, quantity) || isApposed(atoms, quantity));
  }

  private static boolean isNamed(Atoms atoms, Quantity quantity) {
    String before = atoms.at(quantity.first() - 1).lower();
    String earlier = atoms.at(quantity.first() - 2).lower();
    boolean bounded = before.matches("over|under|between|about|around|of|just");
    return before.matches("aged|ages|age") || (bounded && earlier.matches("aged|ages|age"));
  }

  private static boolean isApposed(Atoms atoms, Quantity quantity) {
    boolean commas =
        atoms.at(quantity.first() - 1).is(",") && atoms.at(quantity.end()).text().matches("[,.;]");
    boolean brackets = atoms.at(quantity.first() - 1).is("(") && atoms.at(quantity.end()).is(")");
    boolean plain = atoms.at(quantity.first()).text().matches("[1-9]\\d?|1[01]\\d");
    boolean adult = brackets && atoms.at(quantity.first()).text().length() > 1;
    return plain && (commas || adult) && isPerson(Parts.token(atoms, quantity.first() - 2));
  }

  private static boolean isPerson(Optional<Token> before) {
    return before
        .filter(token -> token.tagged("NNP"))
        .filter(token -> token.votes().count(EntityLabel.PERSON) >= 2)
        .isPresent();
  }
}
