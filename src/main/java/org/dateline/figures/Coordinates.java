package org.dateline.figures;

import org.dateline.text.Expressions;

/** Tells the numbers of a position on the globe: 33°47′N 44°30′E, 33.783; 44.500. */
final class Coordinates {
  private Coordinates() {}

  static boolean have(Atoms atoms, Quantity quantity) {
    int last = quantity.end() - 1;
    Atom next = atoms.at(quantity.end());
    boolean degrees =
        Expressions.matches(atoms.at(last).text(), "[°º]")
            || Expressions.matches(next.text(), "[°º]");
    int pole = degrees && atoms.at(last).isDigits() ? quantity.end() + 1 : quantity.end();
    Atom before = atoms.at(quantity.first() - 1);
    boolean minutes =
        Expressions.matches(next.text(), "[′″]") || Expressions.matches(before.text(), "[°º′]");
    return atoms.at(0).lower().equals("coordinates")
        || minutes
        || (degrees && Expressions.matches(atoms.at(pole).text(), "[NSEW]"))
        || (degrees && atoms.at(pole).isDigits() && atoms.at(pole).glued());
  }
}
