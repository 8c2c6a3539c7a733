package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import org.dateline.names.ContinuationWords.Role;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.text.EntityLabel;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Finds where a name ends that goes on after its head noun: "Ministry of Health and Welfare". */
final class Continuation {
  private static final int ROUNDS = 4;
  private static final Set<String> LINKS = Set.of("for", "on", "with", "in");
  private static final Set<String> ABOUT = Set.of("on", "into");

  private final ContinuationWords continuing;
  private final Phrase phrase;
  private final Marks marks;
  private final Sentence sentence;
  private final Words words;
  private final HeadNouns headNouns;
  private final Atlas atlas;

  Continuation(
      ContinuationWords continuing,
      Phrase phrase,
      Marks marks,
      Words words,
      HeadNouns headNouns,
      Atlas atlas) {
    this.continuing = continuing;
    this.phrase = phrase;
    this.marks = marks;
    this.sentence = marks.sentence;
    this.words = words;
    this.headNouns = headNouns;
    this.atlas = atlas;
  }

  /** The index of the last word: of "Ministry of Health and Welfare", that of "Welfare". */
  int end(int noun, HeadNoun head) {
    int last = isNumber(noun + 1) || isPoliceDepartment(noun) ? noun + 1 : noun;
    for (int round = 0; round < ROUNDS && last + 2 < sentence.size(); round++) {
      int next = afterOf(noun, last, head);
      if (next <= last + 1) {
        break;
      }
      last = next;
    }
    return isSecondHead(last) ? last + 2 : isBranch(last + 1, head) ? last + 1 : last;
  }

  /** The country of "Kestrel Petroleum Guyana", where most taggers count it to the company. */
  private boolean isBranch(int index, HeadNoun head) {
    return head.kind().equals("company")
        && isCountryAt(index)
        && sentence.token(index).votes().count(EntityLabel.ORGANISATION) > 1;
  }

  /** The hospital of "Dhaka Medical College and Hospital". */
  private boolean isSecondHead(int last) {
    int second = last + 2;
    return second < sentence.size()
        && sentence.token(last + 1).word().equals("and")
        && sentence.token(second).isCapitalised()
        && phrase.isHead(sentence.token(last))
        && headNouns.at(sentence.token(second)).flatMap(HeadNoun::type).isPresent()
        && marks.isFree(second)
        && (second + 1 == sentence.size()
            || !(sentence.token(second + 1).isCapitalised()
                || sentence.token(second + 1).lower().equals("of")));
  }

  /** "Las Vegas Police department". */
  private boolean isPoliceDepartment(int noun) {
    return noun + 1 < sentence.size()
        && sentence.token(noun).lower().equals("police")
        && sentence.token(noun + 1).lower().equals("department");
  }

  /** "Mobile Unit Two", "Highway 11". */
  private boolean isNumber(int index) {
    return index < sentence.size()
        && sentence.token(index).tagged("CD")
        && ((sentence.token(index).word().codePoints().allMatch(Character::isLetter)
                && sentence.token(index).isCapitalised())
            || continuing.has(Role.ROAD, sentence.token(index - 1).lower()));
  }

  private int afterOf(int noun, int last, HeadNoun head) {
    String link = sentence.token(last + 1).lower();
    boolean office = isOffice(head);
    boolean body = continuing.has(Role.BODY, sentence.token(noun).lower());
    boolean links =
        link.equals("of")
            || (link.equals("for") && office)
            || (ABOUT.contains(link) && body)
            || (LINKS.contains(link) && Phrase.isOfOrganisation(sentence.token(last + 1)));
    boolean organisation =
        office
            || (head.type().filter(type -> type == NameType.ORGANISATION).isPresent()
                && Phrase.isOfOrganisation(sentence.token(last + 1)));
    if (!links || !(organisation || continuing.has(Role.PLACE, sentence.token(last).lower()))) {
      return last;
    }
    int first = last + 2;
    if (first < sentence.size() - 1 && sentence.token(first).lower().equals("the")) {
      first++;
    }
    if (link.equals("for") && isCountryAt(first)) {
      return last;
    }
    boolean named = noun > 0 && phrase.isPart(noun - 1, noun);
    if ((noun < last || (named && first > last + 2)) && isUniversityOfCountry(first, head)) {
      return last;
    }
    if (noun == last && link.equals("of") && isUnitOfAnother(noun, head, first)) {
      return last;
    }
    Optional<Integer> marked = marks.startingAt(first).map(Candidate::last);
    if (marked.filter(end -> !isAndAt(end + 1) && !link.equals("in")).isPresent()) {
      return marked.get();
    }
    int end = listEnd(first, marked.map(known -> known + 1).orElse(first));
    boolean inside = !link.equals("in") || (end > first && phrase.isHead(sentence.token(end)));
    return end < first || !inside ? last : end;
  }

  /** "University of Leeds of the UK": the second "of" is no part of the name. */
  private boolean isUniversityOfCountry(int index, HeadNoun head) {
    return head.kind().equals("university") && isCountryAt(index);
  }

  /** "Islamic Education Unit of the Ghana Education Service": two names. */
  private boolean isUnitOfAnother(int noun, HeadNoun head, int first) {
    boolean named = noun > 0 && phrase.isPart(noun - 1, noun);
    return named
        && !head.kind().equals("military")
        && marks
            .startingAt(first)
            .filter(other -> other.first() < other.last() && !atlas.isListed(other.form()))
            .filter(
                other ->
                    other.tokens().stream().anyMatch(t -> atlas.isCountry(t.word()) || isPlace(t)))
            .isPresent();
  }

  private static boolean isPlace(Token token) {
    return token.votes().any(EntityLabel.PLACE);
  }

  private boolean isCountryAt(int index) {
    return index < sentence.size() && atlas.isCountry(sentence.token(index).word());
  }

  private boolean isAndAt(int index) {
    return index < sentence.size() && Phrase.isAnd(sentence.token(index));
  }

  private boolean isOffice(HeadNoun head) {
    return head.type().filter(type -> type == NameType.ORGANISATION).isPresent()
        && continuing.has(Role.KIND, head.kind());
  }

  /**
   * The index of the last of the words that say what an office is for or of.
   *
   * @param from the index after those of them that are a name by themselves
   */
  private int listEnd(int first, int from) {
    int end = from;
    while (end < sentence.size()) {
      Optional<Candidate> marked =
          marks.startingAt(end).filter(next -> isListedOffice(first, next));
      if (marked.isPresent()) {
        return marked.get().last();
      }
      if (!marks.isFree(end) || !follows(first, end)) {
        break;
      }
      end++;
      if (atlas.isCountry(sentence.token(end - 1).word())) {
        break;
      }
    }
    while (end > first && Phrase.isAnd(sentence.token(end - 1))) {
      end--;
    }
    return end - 1;
  }

  /** "Youth and National Service" after "Ministry of Sport,". */
  private boolean isListedOffice(int first, Candidate next) {
    return next.first() > first
        && Phrase.isAnd(sentence.token(next.first() - 1))
        && next.type() == NameType.ORGANISATION
        && words.isPortfolio(sentence.token(next.first()))
        && words.isPortfolio(sentence.token(next.first() - 2));
  }

  /** Whether it is no name by itself, as in "Ministry of Hajj and Umrah". */
  private boolean isPlainName(int index) {
    Token token = sentence.token(index);
    return marks.isFree(index)
        && token.isCapitalised()
        && !Words.isAcronym(token.word())
        && !Votes.isPlaceOrPerson(token)
        && !atlas.isListed(token.word())
        && words.afterTitle(sentence, index) == index;
  }

  /** "Comparative" in "Centre for Comparative Politics". */
  private boolean isBeforeNoun(int index) {
    return sentence.token(index).tagged("JJ")
        && index + 1 < sentence.size()
        && sentence.token(index + 1).isCapitalised()
        && (sentence.token(index + 1).tagged("NN") || sentence.token(index + 1).tagged("JJ"));
  }

  private boolean follows(int first, int index) {
    Token token = sentence.token(index);
    boolean name =
        token.isCapitalised()
            && (token.tagged("NN")
                || token.tagged("VBG")
                || isBeforeNoun(index)
                || token.votes().count(EntityLabel.ORGANISATION) > 1)
            && !Words.isCalendar(token);
    boolean person = index > first && Phrase.isPerson(token) && !words.isPortfolio(token);
    if (index + 1 < sentence.size() && index > first && Phrase.isAnd(token)) {
      Token next = sentence.token(index + 1);
      boolean listed =
          words.isPortfolio(sentence.token(index - 1))
              && (words.isPortfolio(next) || next.word().equals("and"));
      boolean second =
          token.word().equals("and") && isPlainName(index - 1) && isPlainName(index + 1);
      return (listed || second) && (next.isCapitalised() || next.word().equals("and"));
    }
    if (continuing.has(Role.PARTICLE, token.word())) {
      return index > first && sentence.token(index + 1).isCapitalised();
    }
    if (token.word().equals("and")) {
      return index > first && sentence.token(index - 1).word().equals(",");
    }
    return (name || (token.isCapitalised() && words.isPortfolio(token)))
        && !person
        && !isTitled(index);
  }

  /** "Justice Ann Lee"; not "Association for Justice,". */
  private boolean isTitled(int index) {
    int after = words.afterTitle(sentence, index);
    return after > index && (after >= sentence.size() || sentence.token(after).isCapitalised());
  }
}
