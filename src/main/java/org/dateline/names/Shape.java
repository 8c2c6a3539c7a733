package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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

  /** What no name ends in. */
  private static final Set<String> LINKS = Set.of("and", "of", "for");

  static final Set<String> OFFICES =
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

  /** "D-N.Y." and "R" behind a politician's name. */
  static final Pattern PARTY_LABEL = Pattern.compile("[DRI](?:-\\p{Lu}\\S*)?");

  private static final Set<String> LOCATING = Set.of("in", "at", "from", "near", "outside");

  private static final FirstNames FIRST_NAMES = FirstNames.load();
  private static final Set<String> ROYAL =
      Set.of("prince", "princess", "king", "queen", "sheikh", "shaikh", "imam", "sultan", "lord");
  private final Sentence sentence;
  private final Words words;
  private final Atlas atlas;
  private final boolean heading;
  private final Nameless nameless;

  Shape(Sentence sentence, Words words, Atlas atlas, boolean heading) {
    this.sentence = sentence;
    this.words = words;
    this.atlas = atlas;
    this.heading = heading;
    nameless = new Nameless(sentence, words);
  }

  /** What is left of it; empty where nothing of it is a name. */
  Optional<Candidate> repaired(Candidate candidate, Marks marks) {
    int first = trimmedFirst(candidate.first(), candidate.last());
    int last = candidate.last();
    while (first < last
        && words.isPortfolio(sentence.token(first))
        && nameless.followsMinister(first)) {
      first++;
    }
    while (first <= last && isNoEnd(sentence.token(last))) {
      last--;
    }
    if (first > last || nameless.isNone(first, last)) {
      return Optional.empty();
    }
    if (!heading) {
      Extension extension = new Extension(marks, words, atlas);
      first = extension.first(first);
      last = extension.last(last);
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
        && token.votes().count(EntityLabel.PERSON) > 1
        && !ROYAL.contains(token.lower())
        && FIRST_NAMES.isFirstName(token.word());
  }

  /** The title of "General Motors". */
  private boolean isOfOrganisation(int title, int after) {
    Token token = sentence.token(title);
    return !isPerson(after)
        && !Words.isAcronym(token.word())
        && token.votes().count(EntityLabel.ORGANISATION) > 1;
  }

  /** The first word of "Holding Latin America's largest economy". */
  private boolean isVerb(int index, int last) {
    return index == 0
        && index < last
        && sentence.token(index).tagged("V")
        && atlas.isListed(nameless.form(1, last));
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
              || (atlas.isCountry(token.word()) && token.votes().count(EntityLabel.PERSON) < 3)
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
    return sentence.token(index).votes().any(EntityLabel.PERSON);
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

  static boolean hasCapital(String word) {
    return word.codePoints().anyMatch(Character::isUpperCase);
  }

  private static boolean isNoEnd(Token token) {
    return !(Character.isLetterOrDigit(token.word().codePointAt(0)) || hasCapital(token.word()))
        || LINKS.contains(token.word())
        || token.word().equals("'s")
        || token.tagged("POS");
  }
}
