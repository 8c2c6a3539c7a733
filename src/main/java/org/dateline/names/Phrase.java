package org.dateline.names;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.text.EntityLabel;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds where a name with a head noun begins. */
final class Phrase {

  private static final Set<String> SUFFIXES =
      Set.of("inc", "inc.", "corp", "corp.", "co.", "cos.", "ltd", "ltd.", "llc", "plc");

  /** "uThukela", "eThekwini", "e-Bangla". */
  private static final Pattern INNER_CAPITAL =
      Pattern.compile("^\\p{Ll}(?:\\p{Ll}?-)?\\p{Lu}\\p{Ll}{2}");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final int REACH = 8;
  private static final Set<String> MODIFIERS =
      Set.of(
          "nuclear",
          "power",
          "police",
          "railway",
          "train",
          "bus",
          "metro",
          "refugee",
          "air",
          "military",
          "naval",
          "training",
          "detention",
          "border",
          "health",
          "hydroelectric");
  private static final Set<String> PARTICLES = Set.of("de", "del", "do", "da", "dos");

  /** What names of streets, islands and universities begin with: "King Saud University". */
  private static final Set<String> ROYAL =
      Set.of("prince", "princess", "king", "queen", "sheikh", "lord", "lady", "sultan", "emperor");

  private static final Set<String> SAINTS = Set.of("st.", "st", "saint", "queen", "king", "prince");
  private static final Set<String> MANY =
      Set.of("people", "women", "men", "children", "workers", "peoples");

  private final Marks marks;
  private final Sentence sentence;
  private final Words words;
  private final HeadNouns headNouns;
  private final Atlas atlas;

  Phrase(Marks marks, Words words, HeadNouns headNouns, Atlas atlas) {
    this.marks = marks;
    this.sentence = marks.sentence;
    this.words = words;
    this.headNouns = headNouns;
    this.atlas = atlas;
  }

  /** The index of the first word of the name whose head noun stands at an index. */
  int start(int noun, HeadNoun head) {
    int first = noun;
    while (first > 0 && marks.isFree(first - 1)) {
      if (isPart(first - 1, noun) || isModifier(first - 1, noun)) {
        first--;
      } else if (first > 1
          && (isLink(first - 1, head) || isYearOfEvent(first - 1, head))
          && isPart(first - 2, noun)) {
        first -= 2;
      } else {
        break;
      }
    }
    return withoutLead(first, noun, head);
  }

  /** Whether a word before the head noun belongs to the name. */
  boolean isPart(int index, int noun) {
    Token token = sentence.token(index);
    if (!(token.isCapitalised() || isOrdinal(token) || INNER_CAPITAL.matcher(token.word()).find())
        || Words.isCalendar(token)
        || (words.isFunctionWord(token) && !token.word().equals("First") && !isSure(token))) {
      return false;
    }
    boolean titled =
        words.afterTitle(sentence, index) > index
            && !token.tagged("JJ")
            && !ROYAL.contains(token.lower());
    return (index > 0 || token.tagged("NNP") || token.tagged("JJ") || words.isDemonym(token))
        && !(titled && index + 1 < noun && isPerson(sentence.token(index + 1)));
  }

  /** Whether all taggers take it for an organisation's word: "All India Institute". */
  private static boolean isSure(Token token) {
    return token.votes().count(EntityLabel.ORGANISATION) == 3;
  }

  /** "nuclear" in "Fukushima nuclear plant", "refugee" in "Dadaab refugee camp". */
  private boolean isModifier(int index, int noun) {
    return index > 0
        && MODIFIERS.contains(sentence.token(index).word())
        && !sentence.token(noun).isCapitalised()
        && (isPart(index - 1, noun) || isModifier(index - 1, noun));
  }

  /** "2024" in "Paris 2024 Olympic Games". */
  private boolean isYearOfEvent(int index, HeadNoun head) {
    return head.type().isEmpty() && YEAR.matcher(sentence.token(index).word()).matches();
  }

  /** The number of a military unit: "95th". */
  private static boolean isOrdinal(Token token) {
    return Character.isDigit(token.word().charAt(0))
        && Character.isLetter(token.word().charAt(token.word().length() - 1));
  }

  static boolean isPerson(Token token) {
    return token.votes().broad() == EntityLabel.PERSON;
  }

  private static boolean mayBePerson(Token token) {
    return token.votes().any(EntityLabel.PERSON);
  }

  private boolean isLink(int index, HeadNoun head) {
    Token token = sentence.token(index);
    Token before = sentence.token(index - 1);
    if (Words.isHyphen(token)) {
      return Words.joinsNext(sentence, index - 1) && Words.joinsNext(sentence, index);
    }
    boolean organisation = head.type().filter(t -> t == NameType.ORGANISATION).isPresent();
    if (PARTICLES.contains(token.word())) {
      return organisation;
    }
    if (token.word().equals("and") || token.word().equals(",")) {
      boolean joined =
          token.word().equals("and")
              && isOfOrganisation(token)
              && (!isHead(before) || token.votes().count(EntityLabel.ORGANISATION) == 3)
              && !atlas.isListed(before.word());
      boolean couple =
          token.word().equals("and")
              && mayBePerson(before)
              && mayBePerson(sentence.token(index + 1));
      return organisation
          && (words.isPortfolio(before) || joined || couple)
          && !isPersonListed(token, index + 1)
          && !isOfAnother(index - 1);
    }
    boolean company = SUFFIXES.contains(sentence.token(index + 1).lower());
    return token.word().equals("&") || (token.tagged("POS") && (company || isOwner(index - 1)));
  }

  /** "Secretary of Energy, Ann Lee". */
  private boolean isPersonListed(Token comma, int index) {
    return comma.word().equals(",")
        && sentence.token(index).votes().count(EntityLabel.PERSON) > 1
        && !words.isPortfolio(sentence.token(index));
  }

  /**
   * "Women's College Hospital", "St. Peter's Square", "Sheriff's Office"; not "ISIL's Committee".
   */
  private boolean isOwner(int index) {
    Token owner = sentence.token(index);
    boolean saint =
        index > 0 && SAINTS.contains(sentence.token(index - 1).lower()) && owner.isCapitalised();
    boolean office = words.afterTitle(sentence, index) == index + 1 && owner.isCapitalised();
    return saint
        || office
        || owner.tagged("NNS")
        || owner.tagged("NNPS")
        || MANY.contains(owner.lower());
  }

  /**
   * Whether a word before belongs to an office: "Culture" in "Ministry of Culture, State Board".
   */
  private boolean isOfAnother(int index) {
    for (int i = index; i > 1 && i > index - REACH; i--) {
      Token token = sentence.token(i);
      boolean of = token.lower().equals("of") || token.lower().equals("for");
      if (of && isHead(sentence.token(i - 1))) {
        return true;
      }
      if (!(of || token.isCapitalised() || isAnd(token) || token.lower().equals("the"))) {
        return false;
      }
    }
    return false;
  }

  /** Leaves out a title, a leading "The", or a nationality that a company's name needs not. */
  private int withoutLead(int first, int noun, HeadNoun head) {
    int start = first;
    while (start < noun && sentence.token(start).lower().equals("the")) {
      start++;
    }
    boolean foreign =
        start + 1 < noun + (sentence.token(noun).isCapitalised() ? 0 : 1)
            && words.isDemonym(sentence.token(start))
            && head.kind().equals("company")
            && sentence.token(start).votes().broad() != EntityLabel.ORGANISATION;
    boolean adjectiveOnly =
        start + 1 == noun
            && (!sentence.token(noun).isCapitalised() || isStateOf(noun))
            && words.isDemonym(sentence.token(start))
            && head.type().filter(type -> type == NameType.PLACE).isPresent();
    return foreign || isOfCountry(start, noun, head) ? start + 1 : adjectiveOnly ? noun : start;
  }

  /** "the Indian State of Gujarat". */
  private boolean isStateOf(int noun) {
    return noun + 1 < sentence.size()
        && sentence.token(noun).word().equals("State")
        && sentence.token(noun + 1).word().equals("of");
  }

  /** The nationality before "Sudanese Warab state"; not that of "Indian Ocean region". */
  private boolean isOfCountry(int start, int noun, HeadNoun head) {
    return start + 1 < noun
        && !sentence.token(noun).isCapitalised()
        && words.isDemonym(sentence.token(start))
        && !isHead(sentence.token(start + 1))
        && head.type().filter(type -> type == NameType.PLACE).isPresent();
  }

  /** Whether a tagger takes even this "and" or "for" for a part of an organisation's name. */
  static boolean isOfOrganisation(Token token) {
    return token.votes().any(EntityLabel.ORGANISATION);
  }

  /** Whether a name may end in it, so that another one begins after "and". */
  boolean isHead(Token token) {
    return headNouns.at(token).isPresent();
  }

  static boolean isAnd(Token token) {
    return token.word().equals("and") || token.word().equals(",") || token.word().equals("&");
  }
}
