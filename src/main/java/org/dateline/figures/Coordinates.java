package org.dateline.figures;

/** Tells the numbers of a position on the globe: 33°47′N 44°30′E, 33.783; 44.500. */
final class Coordinates {
  private Coordinates() {}

  static boolean have(Atoms atoms, Quantity quantity) {
    int last = quantity.end() - 1;
    Atom next = atoms.at(quantity.end());
    boolean degrees = atoms.at(last).text().matches("[°º]") || next.text().matches("[°º]");
    int pole = degrees && atoms.at(last).isDigits() ? quantity.end() + 1 : quantity.end();
    Atom before = atoms.at(quantity.first() - 1);
    boolean minutes = next.text().matches("[′″]") || before.text().matches("[°º′]");
    return atoms.at(0).lower().equals("coordinates")
        || minutes
        || (degrees && atoms.at(pole).text().matches("[NSEW]"))
        || (degrees && atoms.at(pole).isDigits() && atoms.at(pole).glued());
  }
}
