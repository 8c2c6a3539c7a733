package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.EntityLabel;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Repairs a candidate's ends: titles, articles, halves of hyphenated and of capitalised names. */
final class Shape {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "de", "da", "di", "du", "van", "von", "der", "den", "la", "le",
          "del", "dos", "ul", "ur", "ad", "ash", "abu", "bint", "e", "y", "ould", "af", "zu");

  private static final Set<String> LINKS =
      Set.of(
          "de", "del", "da", "do", "dos", "das", "di", "du", "des", "van", "von", "der", "den",
          "la", "las", "los", "bin", "ibn", "al", "el", "ul", "ya", "wa", "e", "bint", "ou");

  private static final int LONGEST_SYLLABLE = 6;

  private final Sentence sentence;
  private final Words words;
  private final Atlas atlas;
  private final boolean heading;

  Shape(Sentence sentence, Words words, Atlas atlas, boolean heading) {
    this.sentence = sentence;
    this.words = words;
    this.atlas = atlas;
    this.heading = heading;
  }

  /** What is left of it; empty where nothing of it is a name. */
  Optional<Candidate> repaired(Candidate candidate, Spotter.Marks marks) {
    int first = trimmedFirst(candidate.first(), candidate.last());
    int last = candidate.last();
    while (first <= last && isNoEnd(sentence.token(last))) {
      last--;
    }
    if (first > last || isNoName(first, last)) {
      return Optional.empty();
    }
    if (!heading) {
      first = extendedLeft(first, marks);
      last = extendedRight(last, marks);
    }
    return Optional.of(candidate.over(first, last, candidate.rule()));
  }

  private int trimmedFirst(int first, int last) {
    int start = afterTitleOver(first, last);
    while (start <= last) {
      int after = isTitled(start) ? words.afterTitle(sentence, start) : start;
      if (after > start && after <= last) {
        start = after;
      } else if (isNoStart(sentence.token(start)) || isForeign(start, last)) {
        start++;
      } else {
        break;
      }
    }
    return Math.min(last, afterOffice(afterInnerTitle(start, last), last));
  }

  /** Past a title within: of "First Nation Chief Ann Lee" only the last two words are a name. */
  private int afterInnerTitle(int first, int last) {
    for (int i = last - 1; i > first; i--) {
      int after = words.afterTitle(sentence, i);
      if (after > i && after <= last && sentence.token(i).isCapitalised() && isPerson(after)) {
        return after;
      }
    }
    return first;
  }

  /**
   * Past what an office is for: of "Political Affairs Ann Lee" only the last two words are left.
   */
  private int afterOffice(int first, int last) {
    for (int i = last - 2; i >= first; i--) {
      Token token = sentence.token(i);
      boolean office = words.isPortfolio(token) || atlas.isCountry(token.word());
      if (office && isPerson(i + 1) && isPerson(last)) {
        return i + 1;
      }
    }
    return first;
  }

  private boolean isPerson(int index) {
    return sentence.token(index).votes().count(EntityLabel.PERSON) > 0;
  }

  /** Past the title that began before: of "Secretary of State Ann Lee", a tagger took State too. */
  private int afterTitleOver(int first, int last) {
    for (int i = Math.max(0, first - 3); i < first; i++) {
      int after = words.afterTitle(sentence, i);
      if (after > first && after <= last) {
        return after;
      }
    }
    return first;
  }

  /** A nationality before a name: "Dutch NXP Semiconductor". */
  private boolean isForeign(int index, int last) {
    Token token = sentence.token(index);
    return index < last
        && words.isDemonym(token)
        && token.votes().count(EntityLabel.ORGANISATION) < 3
        && Votes.isName(sentence.token(index + 1))
        && !Words.isAcronym(token.word());
  }

  private boolean isTitled(int index) {
    return sentence.token(index).isCapitalised();
  }

  private boolean isNoStart(Token token) {
    String word = token.lower();
    return words.isFunctionWord(token)
        || !(token.isCapitalised()
            || PARTICLES.contains(word)
            || hasCapital(token.word())
            || Character.isDigit(token.word().codePointAt(0)));
  }

  private static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isNoEnd(Token token) {
    return !(Character.isLetterOrDigit(token.word().codePointAt(0)) || hasCapital(token.word()))
        || token.lower().equals("and")
        || token.lower().equals("of")
        || token.word().equals("'s")
        || token.tagged("POS");
  }

  private boolean isNoName(int first, int last) {
    if (first < last) {
      return false;
    }
    Token token = sentence.token(first);
    return token.tagged("PRP")
        || Words.isCalendar(token)
        || (words.isDemonym(token) && !token.word().equals("US"))
        || token.tagged("CD")
        || words.afterTitle(sentence, first) == first + 1
        || !hasCapital(token.word());
  }

  private int extendedLeft(int first, Spotter.Marks marks) {
    int start = first;
    while (start > 0 && marks.isFree(start - 1)) {
      Token before = sentence.token(start - 1);
      if (Words.isHyphen(before)
          && start > 1
          && Words.joinsNext(sentence, start - 2)
          && Words.joinsNext(sentence, start - 1)
          && marks.isFree(start - 2)
          && sentence.token(start - 2).isCapitalised()
          && !words.isDemonym(sentence.token(start - 2))
          && !areTwoPlaces(start - 2, start)) {
        start -= 2;
      } else if (isNameBefore(start - 1) && !(words.isPortfolio(before) && isPerson(start))) {
        start--;
      } else {
        break;
      }
    }
    return start;
  }

  private boolean isNameBefore(int index) {
    Token token = sentence.token(index);
    return token.tagged("NNP")
        && token.isCapitalised()
        && !words.isDemonym(token)
        && !Words.isCalendar(token)
        && !words.isFunctionWord(token)
        && !endsTitle(index)
        && !endsCountry(index);
  }

  /** "for South Sudan David Shearer". */
  private boolean endsCountry(int index) {
    String word = sentence.token(index).word();
    return atlas.isCountry(word)
        || (index > 0 && atlas.isCountry(sentence.token(index - 1).word() + " " + word));
  }

  /** Whether a title ends at the index: "Foreign Minister". */
  private boolean endsTitle(int index) {
    for (int first = Math.max(0, index - 3); first <= index; first++) {
      if (words.afterTitle(sentence, first) == index + 1) {
        return true;
      }
    }
    return false;
  }

  private int extendedRight(int last, Spotter.Marks marks) {
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
      } else if (isParticle(end + 1, marks)) {
        end = afterParticles(end + 1, marks);
      } else if (isNameBefore(end + 1)
          && Votes.isName(next)
          && words.afterTitle(sentence, end + 1) == end + 1) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** "Orikhiv-Zaporizhzhia": from one place to another. */
  private boolean areTwoPlaces(int first, int second) {
    return atlas.largest(sentence.token(first).word()) >= 0
        && atlas.largest(sentence.token(second).word()) >= 0
        && atlas.largest(sentence.token(first).word() + " " + sentence.token(second).word()) < 0;
  }

  /** Whether a foreign "of the" links the name to more of it: "Universidad de Chile". */
  private boolean isParticle(int index, Spotter.Marks marks) {
    if (!LINKS.contains(sentence.token(index).word())) {
      return false;
    }
    int next = afterParticles(index, marks);
    return marks.isFree(next)
        && sentence.token(next).isCapitalised()
        && sentence.token(next).tagged("NN");
  }

  /** The index after "de la" or "el -". */
  private int afterParticles(int index, Spotter.Marks marks) {
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
        token.word().length() <= LONGEST_SYLLABLE
            && token.word().codePoints().allMatch(Character::isLetter)
            && isPerson(index - 2)
            && !token.tagged("V")
            && !token.tagged("JJ");
    return (token.isCapitalised() && !words.isDemonym(token)) || Votes.isName(token) || syllable;
  }
}
