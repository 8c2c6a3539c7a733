package org.dateline.names;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.text.EntityLabel;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Tells the stretches of a sentence that look like names and are none: "Class B", "EB-5". */
final class Nameless {
  /** "F-16", "EB-5". */
  private static final Pattern CODE = Pattern.compile("\\p{Lu}{1,3}-\\d+\\p{L}?");

  /** What any company has: "Board of Executive Directors". */
  private static final Pattern BOARD =
      Pattern.compile("Board of (?:\\p{Lu}\\S+ )?(?:Directors|Governors|Trustees)");

  private static final Pattern NUMBER = Pattern.compile("\\p{Lu}|\\d+|[IVX]+");
  private static final Set<String> NUMBERED =
      Set.of(
          "class",
          "series",
          "title",
          "chapter",
          "section",
          "phase",
          "article",
          "type",
          "model",
          "grade",
          "level",
          "category",
          "tier",
          "form",
          "appendix",
          "annex",
          "proposition",
          "resolution",
          "stage",
          "round",
          "amendment",
          "part",
          "volume",
          "act");
  private static final Set<String> CONTINENTAL =
      Set.of("european", "african", "asian", "arab", "western", "eastern", "northern", "southern");

  /** What stands for a country before a hyphen. */
  private static final Set<String> PREFIXES =
      Set.of("Sino", "Anglo", "Franco", "Indo", "Russo", "Afro", "Austro", "Greco", "Luso", "Euro");

  private static final Set<String> MINISTERS =
      Set.of("minister", "ministers", "secretary", "secretaries", "commissioner");
  private static final Set<String> OFFICE_LINKS = Set.of(",", "and", "&", "the");
  private static final int LONGEST_OFFICE = 14;

  private final Sentence sentence;
  private final Words words;

  Nameless(Sentence sentence, Words words) {
    this.sentence = sentence;
    this.words = words;
  }

  /** Whether it is none, whatever stands around it. */
  boolean isNone(int first, int last) {
    return isNoName(first, last) || isOfMinister(first, last);
  }

  private boolean isNoName(int first, int last) {
    Token token = sentence.token(first);
    if (first < last) {
      return isNumbered(first, last)
          || isCode(first, last)
          || isBoard(first, last)
          || words.isDemonym(form(first, last))
          || words.afterTitle(sentence, first) == last + 1;
    }
    return token.tagged("PRP")
        || Shape.PARTY_LABEL.matcher(token.word()).matches()
        || isOfTitle(first)
        || isPrefix(first)
        || Words.isEra(sentence, first)
        || Words.isBeforeDollar(sentence, first)
        || (words.isPortfolio(token) && words.afterTitle(sentence, first + 1) > first + 1)
        || Words.isCalendar(token)
        || (words.isDemonym(token) && !token.word().equals("US"))
        || CONTINENTAL.contains(token.lower())
        || CODE.matcher(token.word()).matches()
        || token.tagged("CD")
        || words.afterTitle(sentence, first) == first + 1
        || !Shape.hasCapital(token.word());
  }

  /** "Sino" in "Sino-Japanese". */
  private boolean isPrefix(int index) {
    return PREFIXES.contains(sentence.token(index).word())
        && Words.joinsNext(sentence, index)
        && Words.isHyphen(sentence.token(index + 1));
  }

  private boolean isBoard(int first, int last) {
    int start = first > 1 && sentence.token(first - 2).word().equals("Board") ? first - 2 : first;
    return BOARD.matcher(form(start, last)).matches();
  }

  /** "Class B", "Chapter 11". */
  private boolean isNumbered(int first, int last) {
    return last == first + 1
        && NUMBERED.contains(sentence.token(first).lower())
        && NUMBER.matcher(sentence.token(last).word()).matches();
  }

  /** "EB-5", cut at its hyphen. */
  private boolean isCode(int first, int last) {
    return last == first + 2 && CODE.matcher(form(first, last).replace(" ", "")).matches();
  }

  String form(int first, int last) {
    return Candidate.form(sentence, first, last);
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

  /** Whether it follows "Minister of" or a list of what the minister is for. */
  boolean followsMinister(int first) {
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

  private boolean isPerson(int index) {
    return sentence.token(index).votes().any(EntityLabel.PERSON);
  }
}
