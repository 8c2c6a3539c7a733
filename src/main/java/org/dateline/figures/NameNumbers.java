package org.dateline.figures;

import java.util.Optional;
import org.dateline.text.EntityLabel;
import org.dateline.text.Expressions;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Tells the numbers of names: T-72, Flight 17, Boeing 737, 10 Downing Street, +44 20 7946 0958. */
final class NameNumbers {
  private static final int LONGEST_STREET = 4;
  private static final int LONGEST_LIST = 12;

  private NameNumbers() {}

  static boolean has(Atoms atoms, Quantity quantity) {
    return isGlued(atoms, quantity)
        || isDialled(atoms, quantity)
        || isNumbered(atoms, quantity)
        || isNamed(atoms, quantity)
        || isAddress(atoms, quantity);
  }

  /** T-72, G7, 5G, 22nd, 1990s, five-star; but sub-300, 12-member, 50-plus. */
  private static boolean isGlued(Atoms atoms, Quantity quantity) {
    Atom first = atoms.at(quantity.first());
    Atom next = atoms.at(quantity.end());
    return (first.glued() && joinsWord(atoms, quantity.first() - 1))
        || (next.glued() && next.isLetters())
        || (next.glued() && next.is("-") && continues(atoms.at(quantity.end() + 1)))
        || (next.glued()
            && Expressions.matches(next.text(), "[/:]")
            && atoms.at(quantity.end() + 1).glued());
  }

  private static boolean joinsWord(Atoms atoms, int at) {
    Atom atom = atoms.at(at);
    if (atom.isLetters() || atom.isDigits() || Expressions.matches(atom.text(), "[#@_:/&]")) {
      return true;
    }
    Atom before = atoms.at(at - 1);
    return atom.is("-")
        && atom.glued()
        && (before.isLetters() || before.isDigits())
        && !Giveaway.PREFIX.is(before);
  }

  private static boolean continues(Atom next) {
    return next.glued() && !Giveaway.COUNTED.is(next);
  }

  /** "+44 20 7946 0958": groups of digits that no grouping explains. */
  private static boolean isDialled(Atoms atoms, Quantity quantity) {
    boolean plus = atoms.at(quantity.first()).is("+") || atoms.at(quantity.first() - 1).is("+");
    boolean before = isGroup(atoms.at(quantity.first() - 1));
    boolean after = isGroup(atoms.at(quantity.end()));
    return atoms.at(quantity.end() - 1).isDigits() && (before || after || (plus && after));
  }

  private static boolean isGroup(Atom atom) {
    return atom.isDigits() && !Expressions.matches(atom.text(), "(19|20)\\d\\d");
  }

  /** Flight 17, Resolution 2216, No. 5; but "resolution 12 states signed". */
  private static boolean isNumbered(Atoms atoms, Quantity quantity) {
    return Giveaway.INDEX.endsAt(atoms, quantity.first())
        || (!NonFigures.countsPlural(atoms, quantity)
            && (Giveaway.BEFORE.endsAt(atoms, quantity.first())
                || isListed(atoms, quantity.first(), quantity.end())));
  }

  /** "Resolutions 242 and 338", "pages 14 to 16"; not "in both districts 12 were killed". */
  private static boolean isListed(Atoms atoms, int first, int end) {
    if (Parts.token(atoms, end).filter(Token::isFinite).isPresent()) {
      return false;
    }
    int at = first - 1;
    while (at > Math.max(0, first - LONGEST_LIST)
        && (Expressions.matches(atoms.at(at).lower(), "and|or|to|,|-|\u2013")
            || atoms.at(at).isDigits())) {
      at--;
    }
    if (!atoms.at(at + 1).isDigits()) {
      return false;
    }
    String noun = atoms.at(at).lower();
    boolean plural =
        noun.endsWith("s") && Giveaway.BEFORE.has(noun.substring(0, noun.length() - 1));
    return plural || (at < first - 1 && Giveaway.BEFORE.has(noun));
  }

  /** Boeing 737, Nasdaq 100, Model 3: a number straight after a name, nothing counted after it. */
  private static boolean isNamed(Atoms atoms, Quantity quantity) {
    int first = atoms.at(quantity.first()).token();
    Sentence sentence = atoms.sentence();
    boolean digits = atoms.at(quantity.end() - 1).isDigits();
    boolean capital = Character.isUpperCase(atoms.at(quantity.first()).text().charAt(0));
    if (first == 0 || !(digits || capital)) {
      return false;
    }
    Token before = sentence.token(first - 1);
    boolean named =
        before.tagged("NNP")
            && !before.votes().any(EntityLabel.DATE)
            && !before.word().endsWith(".");
    return named
        && (!countsNouns(atoms, quantity)
            || isCompound(sentence, first)
            || isCounted(sentence, first - 1));
  }

  /** Whether the words up to the next noun end in a plural. */
  private static boolean countsNouns(Atoms atoms, Quantity quantity) {
    Sentence sentence = atoms.sentence();
    int at = next(atoms, quantity);
    int end = at;
    while (end < sentence.size()
        && Expressions.matches(sentence.token(end).tag(), "NNP?|JJ[RS]?|VBN|HYPH|CD|``")) {
      end++;
    }
    boolean plural =
        end < sentence.size() && Expressions.matches(sentence.token(end).tag(), "NNP?S");
    return plural
        || (end > at
            && Expressions.matches(sentence.token(at).lower(), "more|dead|wounded|injured"));
  }

  private static int next(Atoms atoms, Quantity quantity) {
    Optional<Token> next = Parts.token(atoms, quantity.end());
    return next.map(Token::index).orElse(atoms.sentence().size());
  }

  /** In "63,000 Model 3 sedans" another number counts them. */
  private static boolean isCounted(Sentence sentence, int name) {
    int at = name;
    while (at >= 0 && Expressions.matches(sentence.token(at).tag(), "NNP?S?|JJ")) {
      at--;
    }
    return at >= 0 && sentence.token(at).tag().equals("CD");
  }

  /** In "two Boeing 737 jets" the name and the number belong to the same noun. */
  private static boolean isCompound(Sentence sentence, int number) {
    return sentence
        .parse()
        .filter(tree -> tree.head(number) == tree.head(number - 1))
        .filter(tree -> tree.is(number - 1, "compound"))
        .isPresent();
  }

  /** 16-18 Industrial Avenue, 10 Downing Street. */
  private static boolean isAddress(Atoms atoms, Quantity quantity) {
    Sentence sentence = atoms.sentence();
    int start = next(atoms, quantity);
    for (int at = start; at < Math.min(sentence.size(), start + LONGEST_STREET); at++) {
      if (!sentence.token(at).tagged("NNP")) {
        return false;
      }
      if (at > start && Giveaway.STREET.is(atoms.at(atoms.firstOf(at)))) {
        return true;
      }
    }
    return false;
  }
}
