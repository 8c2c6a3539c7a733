package org.dateline.names;

import java.util.Set;
import org.dateline.text.EntityLabel;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Extends a name by the words beside it that the taggers left out. */
final class Extension {
  private static final Set<String> LINKS =
      Set.of(
          "de", "del", "da", "do", "dos", "das", "di", "du", "des", "van", "von", "der", "den",
          "la", "las", "los", "bin", "ibn", "al", "el", "ul", "az", "ez", "ya", "wa", "e", "bint",
          "ou");
  private static final int LONGEST_SYLLABLE = 6;

  private final Marks marks;
  private final Sentence sentence;
  private final Words words;
  private final Atlas atlas;

  Extension(Marks marks, Words words, Atlas atlas) {
    this.marks = marks;
    sentence = marks.sentence;
    this.words = words;
    this.atlas = atlas;
  }

  /** Whether a foreign "of the" stands at an index: "bin", "de". */
  static boolean isLink(Sentence sentence, int index) {
    return index < sentence.size() && LINKS.contains(sentence.token(index).word());
  }

  /** Where it begins with all that belongs to it: "Bak-on", "Playas del Coco". */
  int first(int first) {
    int start = first;
    while (start > 0 && marks.isFree(start - 1)) {
      Token before = sentence.token(start - 1);
      if (Words.isHyphen(before)
          && start > 1
          && Words.joinsNext(sentence, start - 2)
          && Words.joinsNext(sentence, start - 1)
          && marks.isFree(start - 2)
          && sentence.token(start - 2).isCapitalised()
          && !Shape.PARTY_LABEL.matcher(sentence.token(start - 2).word()).matches()
          && !words.isDemonym(sentence.token(start - 2))
          && !areTwoPlaces(start - 2, start)) {
        start -= 2;
      } else if (isNameBefore(start - 1)
          && !(isOffice(before) && isPerson(start))
          && !beginsPerson(start)) {
        start--;
      } else if (isLinkBefore(start - 1)) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }

  /** What the man is minister or speaker of: "Presidency" in "of the Presidency Ann Lee". */
  private boolean isOffice(Token token) {
    return words.isPortfolio(token) || Shape.OFFICES.contains(token.lower());
  }

  /** The foreign "of the" of "Playas del Coco". */
  private boolean isLinkBefore(int index) {
    return index > 0
        && isLink(sentence, index)
        && marks.isFree(index - 1)
        && isNameBefore(index - 1)
        && !words.isFunctionWord(sentence.token(index - 1));
  }

  private boolean isNameBefore(int index) {
    Token token = sentence.token(index);
    return token.tagged("NNP")
        && token.isCapitalised()
        && !words.isDemonym(token)
        && !Words.isCalendar(token)
        && !words.isFunctionWord(token)
        && !words.endsTitle(sentence, index)
        && !endsCountry(index);
  }

  /** "for South Sudan David Shearer". */
  private boolean endsCountry(int index) {
    String word = sentence.token(index).word();
    return atlas.isCountry(word)
        || (index > 0 && atlas.isCountry(sentence.token(index - 1).word() + " " + word));
  }

  /** Where it ends with all that belongs to it. */
  int last(int last) {
    int end = last;
    while (end + 1 < sentence.size() && marks.isFree(end + 1)) {
      Token next = sentence.token(end + 1);
      if (Words.isHyphen(next)
          && end + 2 < sentence.size()
          && Words.joinsNext(sentence, end)
          && Words.joinsNext(sentence, end + 1)
          && marks.isFree(end + 2)
          && endsHyphenated(end + 2)
          && !areTwoPlaces(end, end + 2)) {
        end += 2;
      } else if (isParticle(end + 1)) {
        end = afterParticles(end + 1);
      } else if (isNameBefore(end + 1)
          && !beginsPerson(end + 1)
          && (Votes.isName(next) || (isPerson(end) && isBeforeSyllable(end + 1)))
          && words.afterTitle(sentence, end + 1) == end + 1) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Jon" in "in Glasgow Jon Lee said": a person's name after another one, or after letters. */
  private boolean beginsPerson(int index) {
    Token token = sentence.token(index - 1);
    EntityLabel before = token.votes().broad();
    boolean letters =
        token.word().length() > 2 && Words.isAcronym(token.word()) && !isPerson(index - 1);
    return (letters || before == EntityLabel.PLACE || before == EntityLabel.ORGANISATION)
        && sentence.token(index).votes().broad() == EntityLabel.PERSON
        && sentence.token(index).votes().count(EntityLabel.PERSON) > 1;
  }

  /** "Orikhiv-Zaporizhzhia": from one place to another. */
  private boolean areTwoPlaces(int first, int second) {
    return atlas.largest(sentence.token(first).word()) >= 0
        && atlas.largest(sentence.token(second).word()) >= 0
        && atlas.largest(sentence.token(first).word() + " " + sentence.token(second).word()) < 0;
  }

  /** Whether a foreign "of the" links the name to more of it: "Universidad de Chile". */
  private boolean isParticle(int index) {
    if (!isLink(sentence, index)) {
      return false;
    }
    int next = afterParticles(index);
    return marks.isFree(next)
        && sentence.token(next).isCapitalised()
        && sentence.token(next).tagged("NN");
  }

  /** The index after "de la" or "el -". */
  private int afterParticles(int index) {
    int next = index + 1;
    boolean second =
        marks.isFree(next)
            && (LINKS.contains(sentence.token(next).word())
                || Words.isHyphen(sentence.token(next)));
    return second ? next + 1 : next;
  }

  /** "Bak-on", "Oyun-Erdene", "Jae-in"; not "Moscow-backed". */
  private boolean endsHyphenated(int index) {
    Token token = sentence.token(index);
    boolean syllable =
        isSyllable(token)
            && (isPerson(index - 2) || (index > 2 && isPerson(index - 3)))
            && !token.tagged("V")
            && !token.tagged("JJ");
    return (token.isCapitalised() && !words.isDemonym(token)) || Votes.isName(token) || syllable;
  }

  private static boolean isSyllable(Token token) {
    return token.word().length() <= LONGEST_SYLLABLE
        && token.word().codePoints().allMatch(Character::isLetter);
  }

  /** "Kam" in "Gregory So Kam-leung". */
  private boolean isBeforeSyllable(int index) {
    return index + 2 < sentence.size()
        && Words.isHyphen(sentence.token(index + 1))
        && Words.joinsNext(sentence, index)
        && Words.joinsNext(sentence, index + 1)
        && isSyllable(sentence.token(index + 2))
        && !sentence.token(index + 2).isCapitalised();
  }

  private boolean isPerson(int index) {
    return sentence.token(index).votes().any(EntityLabel.PERSON);
  }
}
