package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.text.EntityLabel;
import org.dateline.text.FirstNames;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Repairs a candidate's ends: titles, articles, halves of hyphenated and of capitalised names. */
final class Shape {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "bin", "ibn", "de", "da", "di", "du", "van", "von", "der", "den", "la", "le",
          "del", "dos", "ul", "az", "ez", "ur", "ad", "ash", "abu", "bint", "e", "y", "ould", "af",
          "zu");

  private static final Set<String> LINKS =
      Set.of(
          "de", "del", "da", "do", "dos", "das", "di", "du", "des", "van", "von", "der", "den",
          "la", "las", "los", "bin", "ibn", "al", "el", "ul", "az", "ez", "ya", "wa", "e", "bint",
          "ou");

  private static final Set<String> OFFICES =
      Set.of(
          "republic",
          "presidency",
          "nation",
          "state",
          "senate",
          "parliament",
          "assembly",
          "congress",
          "council",
          "committee",
          "commission",
          "court",
          "board",
          "party",
          "police");

  private static final Set<String> LOCATING = Set.of("in", "at", "from", "near", "outside");

  private static final FirstNames FIRST_NAMES = FirstNames.load();
  private static final Set<String> ROYAL =
      Set.of("prince", "princess", "king", "queen", "sheikh", "shaikh", "imam", "sultan", "lord");
  private static final Set<String> MINISTERS =
      Set.of("minister", "ministers", "secretary", "secretaries", "commissioner");
  private static final Set<String> OFFICE_LINKS = Set.of(",", "and", "&", "the");
  private static final int LONGEST_OFFICE = 14;
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
  Optional<Candidate> repaired(Candidate candidate, Marks marks) {
    int first = trimmedFirst(candidate.first(), candidate.last());
    int last = candidate.last();
    while (first < last && words.isPortfolio(sentence.token(first)) && followsMinister(first)) {
      first++;
    }
    while (first <= last && isNoEnd(sentence.token(last))) {
      last--;
    }
    if (first > last || isNoName(first, last) || isOfMinister(first, last)) {
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
      if (after > start
          && after <= last
          && !isOfOrganisation(start, after)
          && !isGivenName(start, after)) {
        start = after;
      } else if (isNoStart(sentence.token(start))
          || isForeign(start, last)
          || isVerb(start, last)) {
        start++;
      } else {
        break;
      }
    }
    return Math.min(last, afterOffice(afterInnerTitle(start, last), last));
  }

  /** The first name of "Dean Kamen", a title of others. */
  private boolean isGivenName(int title, int after) {
    Token token = sentence.token(title);
    return after == title + 1
        && token.votes().count(EntityLabel.PERSON) == 3
        && !ROYAL.contains(token.lower())
        && FIRST_NAMES.isFirstName(token.word());
  }

  /** The title of "General Motors". */
  private boolean isOfOrganisation(int title, int after) {
    return !isPerson(after) && sentence.token(title).votes().count(EntityLabel.ORGANISATION) > 1;
  }

  /** The first word of "Holding Latin America's largest economy". */
  private boolean isVerb(int index, int last) {
    return index == 0
        && index < last
        && sentence.token(index).tagged("V")
        && atlas.isListed(new Candidate(sentence, 1, last, NameType.PLACE, 1, "").form());
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
      boolean office =
          words.isPortfolio(token)
              || OFFICES.contains(token.lower())
              || atlas.isCountry(token.word())
              || (i == first && isLocated(i));
      if (office && isPerson(i + 1) && isPerson(last)) {
        return i + 1;
      }
    }
    return first;
  }

  /** The city of "in Glasgow Ann Lee was the head of the mission". */
  private boolean isLocated(int index) {
    return index > 0
        && LOCATING.contains(sentence.token(index - 1).lower())
        && atlas.isCity(sentence.token(index).word());
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
    boolean given = token.isCapitalised() && token.votes().count(EntityLabel.PERSON) > 1;
    return (words.isFunctionWord(token) && !given)
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
        || isOfTitle(first)
        || (words.isPortfolio(token) && words.afterTitle(sentence, first + 1) > first + 1)
        || Words.isCalendar(token)
        || (words.isDemonym(token) && !token.word().equals("US"))
        || token.tagged("CD")
        || words.afterTitle(sentence, first) == first + 1
        || !hasCapital(token.word());
  }

  /**
   * What a minister is for: "Science and Technology" in "Minister of Education, Science and
   * Technology".
   */
  private boolean isOfMinister(int first, int last) {
    boolean portfolio =
        words.isPortfolio(sentence.token(first)) || words.isPortfolio(sentence.token(last));
    boolean person = IntStream.rangeClosed(first, last).anyMatch(this::isPerson);
    return portfolio && !person && followsMinister(first);
  }

  private boolean followsMinister(int first) {
    for (int i = first - 1; i > 0 && i > first - LONGEST_OFFICE; i--) {
      Token token = sentence.token(i);
      if (token.lower().equals("of") || token.lower().equals("for")) {
        return MINISTERS.contains(sentence.token(i - 1).lower());
      }
      if (!(token.isCapitalised() || OFFICE_LINKS.contains(token.lower()))) {
        return false;
      }
    }
    return false;
  }

  /** The last word of "Secretary of State". */
  private boolean isOfTitle(int index) {
    for (int i = Math.max(0, index - 3); i < index; i++) {
      if (words.afterTitle(sentence, i) > index) {
        return true;
      }
    }
    return false;
  }

  private int extendedLeft(int first, Marks marks) {
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
      } else if (isLinkBefore(start - 1, marks)) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }

  /** The foreign "of the" of "Playas del Coco". */
  private boolean isLinkBefore(int index, Marks marks) {
    return index > 0
        && LINKS.contains(sentence.token(index).word())
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

  private int extendedRight(int last, Marks marks) {
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
          && (Votes.isName(next) || (isPerson(end) && isBeforeSyllable(end + 1)))
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
  private boolean isParticle(int index, Marks marks) {
    if (!LINKS.contains(sentence.token(index).word())) {
      return false;
    }
    int next = afterParticles(index, marks);
    return marks.isFree(next)
        && sentence.token(next).isCapitalised()
        && sentence.token(next).tagged("NN");
  }

  /** The index after "de la" or "el -". */
  private int afterParticles(int index, Marks marks) {
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
}
