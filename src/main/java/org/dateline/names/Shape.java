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
    int start = first;
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
    return start;
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
        || (!hasCapital(token.word()) && token.word().length() < 3);
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
      } else if (isNameBefore(start - 1)) {
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
        && !endsTitle(index);
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
        end += marks.isFree(end + 2) && sentence.token(end + 2).isCapitalised() ? 2 : 3;
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
    int next = index + 1;
    if (marks.isFree(next) && LINKS.contains(sentence.token(next).word())) {
      next++;
    }
    return marks.isFree(next)
        && sentence.token(next).isCapitalised()
        && sentence.token(next).tagged("NN");
  }

  /** "Bak-on", "Oyun-Erdene"; not "Moscow-backed". */
  private boolean endsHyphenated(int index) {
    Token token = sentence.token(index);
    return (token.isCapitalised() && !words.isDemonym(token)) || Votes.isName(token);
  }
}
