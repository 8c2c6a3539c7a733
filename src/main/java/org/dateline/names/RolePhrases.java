package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds the words that say what a person is: before the name, after it, or behind "is". */
final class RolePhrases {
  /** A role's words, from first to last, both included. */
  record RolePhrase(Sentence sentence, int first, int last) {}

  private static final int LONGEST = 14;

  /** How many words may stand between the commas: "director of the Institute for ...". */
  private static final int LONGEST_AFTER = 20;

  /** How many words of a list may stand between a title and its last name. */
  private static final int LONGEST_LIST = 40;

  private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "on");
  private static final Set<String> ENDS =
      Set.of(",", ".", ";", ":", "--", "–", "—", "(", "-LRB-", ")", "-RRB-");

  private final Words words;
  private final Occupations occupations;
  private final Honorifics honorifics = Honorifics.load();
  private final NamesAt names;

  RolePhrases(Words words, Occupations occupations, NamesAt names) {
    this.words = words;
    this.occupations = occupations;
    this.names = names;
  }

  Optional<RolePhrase> of(Candidate mention) {
    return before(mention)
        .or(() -> after(mention))
        .or(() -> shared(mention))
        .or(() -> said(mention));
  }

  /** The title before a name, with the words that say of what. */
  private Optional<RolePhrase> before(Candidate mention) {
    Sentence sentence = mention.sentence();
    int last = mention.first() - 1;
    if (last >= 0 && sentence.token(last).word().equals(",")) {
      last--;
    }
    int title = title(sentence, last);
    if (title < 0 || honorifics.isCivil(sentence.token(title))) {
      return Optional.empty();
    }
    int first = occupations.start(sentence, title);
    while (first > 0 && last - first < LONGEST && isModifier(sentence, first - 1, mention)) {
      first--;
    }
    while (sentence.token(first).tagged("POS") || Words.isHyphen(sentence.token(first))) {
      first++;
    }
    return Optional.of(new RolePhrase(sentence, first, last));
  }

  /** The index of the title that ends at an index or is of what stands there; -1 for none. */
  private int title(Sentence sentence, int last) {
    if (last >= 0 && LINKS.contains(sentence.token(last).lower())) {
      return -1;
    }
    for (int i = last; i >= 0 && last - i < LONGEST; i--) {
      if (occupations.endsAt(sentence, i)
          && (i == last || LINKS.contains(sentence.token(i + 1).lower()))) {
        return i;
      }
      if (names.at(sentence, i, NameType.PERSON).isPresent() || !isOfRole(sentence.token(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a title and what it is of may have it between them. */
  private static boolean isOfRole(Token token) {
    return token.tagged("NN")
        || token.tagged("JJ")
        || token.tagged("DT")
        || token.tagged("POS")
        || token.tagged("-LRB-")
        || token.tagged("-RRB-")
        || token.lower().equals("and")
        || Words.isHyphen(token)
        || LINKS.contains(token.lower());
  }

  private boolean isModifier(Sentence sentence, int index, Candidate person) {
    Token token = sentence.token(index);
    Optional<Cluster> name = names.at(sentence, index);
    if (name.isPresent()) {
      return name.get().type() != NameType.PERSON;
    }
    boolean possessive =
        token.tagged("POS") && index > 0 && names.at(sentence, index - 1).isPresent();
    return (token.tagged("NN") && !isOutside(sentence, index))
        || token.tagged("JJ")
        || (Words.isHyphen(token) && Words.joinsNext(sentence, index))
        || possessive
        || (token.lower().equals("of")
            && person.first() - index < LONGEST
            && index > 0
            && words.endsTitle(sentence, index - 1));
  }

  /**
   * A plain noun before a title in capitals or an adjective: "the way Sen. Lund", "in the inquiry
   * former minister Lund".
   */
  private boolean isOutside(Sentence sentence, int index) {
    Token next = sentence.token(index + 1);
    return !sentence.token(index).isCapitalised()
        && (next.tagged("JJ")
            || (next.isCapitalised() && words.afterTitle(sentence, index + 1) > index + 1));
  }

  /** What stands between the commas after a name: ", 42, a lawyer,". */
  private Optional<RolePhrase> after(Candidate mention) {
    Sentence sentence = mention.sentence();
    int first = afterBracket(sentence, mention.last() + 1);
    if (first + 1 >= sentence.size() || !sentence.token(first).word().equals(",")) {
      return Optional.empty();
    }
    first++;
    if (isAge(sentence, first)) {
      first += 2;
    }
    if (sentence.token(first).tagged("RB")) {
      first++;
    }
    return phrase(sentence, withoutArticle(sentence, first));
  }

  /** The index after "(D-Ore.)". */
  private static int afterBracket(Sentence sentence, int index) {
    if (index >= sentence.size() || !sentence.token(index).tagged("-LRB-")) {
      return index;
    }
    int end = index;
    while (end < sentence.size() && !sentence.token(end).tagged("-RRB-")) {
      end++;
    }
    return end + 1;
  }

  private static boolean isAge(Sentence sentence, int index) {
    return index + 2 < sentence.size()
        && sentence.token(index).tagged("CD")
        && sentence.token(index + 1).word().equals(",");
  }

  private static int withoutArticle(Sentence sentence, int index) {
    if (index >= sentence.size()) {
      return index;
    }
    Token token = sentence.token(index);
    return token.tagged("DT") || token.tagged("PRP$") ? index + 1 : index;
  }

  /** The words from an index up to a comma or a clause, if one of them is a title. */
  private Optional<RolePhrase> phrase(Sentence sentence, int first) {
    int last = first;
    while (last < sentence.size()
        && last - first < LONGEST_AFTER
        && !ENDS.contains(sentence.token(last).word())
        && !(sentence.token(last).tagged("V") && !Words.isHyphen(sentence.token(last - 1)))
        && !isRelative(sentence.token(last))) {
      last++;
    }
    if (last >= sentence.size() || !isEnd(sentence.token(last))) {
      return Optional.empty();
    }
    while (last > first && isLoose(sentence.token(last - 1))) {
      last--;
    }
    for (int i = first; i < last && !isOther(sentence, first, i); i++) {
      if (occupations.endsAt(sentence, i)
          && names.at(sentence, i).isEmpty()
          && !isOther(sentence, first, i + 1)) {
        return Optional.of(new RolePhrase(sentence, first, last - 1));
      }
    }
    return Optional.empty();
  }

  /** Another person, who comes next in a list: ", Governor Lund,"; not "spokesman for Lund". */
  private boolean isOther(Sentence sentence, int first, int index) {
    return names.at(sentence, index, NameType.PERSON).isPresent()
        && sentence.tokens().subList(first, index).stream()
            .noneMatch(token -> LINKS.contains(token.lower()) || token.tagged("POS"));
  }

  /** What no role ends in: "and", "for the". */
  private static boolean isLoose(Token token) {
    return token.tagged("CC") || token.tagged("IN") || token.tagged("DT");
  }

  /** "who", "whose"; not the WHO. */
  private static boolean isRelative(Token token) {
    return token.tagged("W") && !token.isCapitalised();
  }

  /** A comma, or the begin of a clause: "a lawyer who", "a journalist imprisoned". */
  private static boolean isEnd(Token token) {
    return ENDS.contains(token.word())
        || isRelative(token)
        || token.tagged("VBN")
        || token.tagged("VBG");
  }

  /** The role that a list's first person has, where it is of several: "Sens. Lund and Becker". */
  private Optional<RolePhrase> shared(Candidate mention) {
    Sentence sentence = mention.sentence();
    int first = mention.first();
    while (first > 1 && mention.first() - first < LONGEST_LIST && isListed(sentence, first - 1)) {
      first = startOfName(sentence, first - 2);
    }
    if (first == mention.first() || first == 0 || !isPlural(sentence.token(first - 1))) {
      return Optional.empty();
    }
    return before(mention.over(first, first, mention.rule()));
  }

  private boolean isListed(Sentence sentence, int link) {
    String word = sentence.token(link).lower();
    return (word.equals(",") || word.equals("and"))
        && names.at(sentence, link - 1, NameType.PERSON).isPresent();
  }

  private int startOfName(Sentence sentence, int last) {
    Optional<Cluster> name = names.at(sentence, last);
    int first = last;
    while (first > 0 && names.at(sentence, first - 1).equals(name)) {
      first--;
    }
    return first;
  }

  private static boolean isPlural(Token token) {
    return token.tagged("NNS") || token.tagged("NNPS") || token.lower().endsWith("s.");
  }

  /** "Lund is director of the institute": only of somewhere, as what is said may be an opinion. */
  private Optional<RolePhrase> said(Candidate mention) {
    Sentence sentence = mention.sentence();
    int be = mention.last() + 1;
    if (be + 1 >= sentence.size()
        || !sentence.token(be).lemma().equals("be")
        || !sentence.token(be).isFinite()) {
      return Optional.empty();
    }
    return phrase(sentence, withoutArticle(sentence, be + 1)).filter(this::isSomewhere);
  }

  private boolean isSomewhere(RolePhrase phrase) {
    boolean somewhere = false;
    for (int i = phrase.first(); i <= phrase.last(); i++) {
      Token token = phrase.sentence().token(i);
      if (token.tagged("RB") || token.tagged("JJR") || token.tagged("JJS")) {
        return false;
      }
      somewhere |=
          names.at(phrase.sentence(), i).filter(n -> n.type() != NameType.PERSON).isPresent();
    }
    return somewhere;
  }
}
