package org.dateline.names;

import java.util.Set;
import org.dateline.text.EntityLabel;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Marks names of people that the words before them alone show: "Capt. Fields", "surnamed So". */
final class TitledNames {
  private static final Set<String> OF = Set.of("of", "for");
  private static final Set<String> OFFICE_LINKS = Set.of("and", ",", "&", "the", "international");
  private static final Set<String> SURNAMED = Set.of("surname", "surnamed");
  private static final int LONGEST = 4;

  /** People; a place of fewer is hardly meant beside a person of its name. */
  private static final int CITY = 50_000;

  private final Words words;
  private final Atlas atlas;
  private final Honorifics honorifics = Honorifics.load();

  TitledNames(Words words, Atlas atlas) {
    this.words = words;
    this.atlas = atlas;
  }

  void mark(Marks marks) {
    for (int i = 1; i < marks.sentence.size(); i++) {
      if (marks.isFree(i)) {
        markAddressed(marks, i);
        markMinister(marks, i);
      }
    }
  }

  /** A surname alone, which may be any word or a letter: "Capt. Fields", "Mr X", "surnamed So". */
  private void markAddressed(Marks marks, int index) {
    Sentence sentence = marks.sentence;
    Token before = sentence.token(index - 1);
    boolean surnamed = SURNAMED.contains(before.lower());
    if (isAlone(sentence, index)
        && (surnamed || (honorifics.isBeforeSurname(before) && isSurname(sentence, index)))) {
      add(marks, index, index);
    }
  }

  /** Whether no other word of a name follows. */
  private static boolean isAlone(Sentence sentence, int index) {
    int next = index + 1;
    return sentence.token(index).isCapitalised()
        && !(next < sentence.size()
            && (sentence.token(next).isCapitalised() || Words.joinsHyphen(sentence, index)));
  }

  /** Whether it is no place's name, which only some of its mentions are, nor a title's second. */
  private boolean isSurname(Sentence sentence, int index) {
    Token token = sentence.token(index);
    boolean civil = honorifics.isCivil(sentence.token(index - 1));
    boolean titled = words.afterTitle(sentence, index) > index;
    return atlas.largest(token.word()) < CITY
        && !atlas.isListed(token.word())
        && (civil || token.word().length() > 1)
        && !(titled && token.votes().count(EntityLabel.PERSON) < (civil ? 2 : 1));
  }

  /** A name right after what a minister is for: "Minister of Natural Resources Tran Hong Ha". */
  private void markMinister(Marks marks, int index) {
    Sentence sentence = marks.sentence;
    if (!OF.contains(sentence.token(index).lower()) || !words.endsTitle(sentence, index - 1)) {
      return;
    }
    int first = afterOffice(sentence, index + 1);
    int last = first;
    while (last + 1 < sentence.size() && sentence.token(last + 1).isCapitalised()) {
      last++;
    }
    if (words.isPortfolio(sentence.token(first - 1))
        && words.isUnknown(sentence, first)
        && !atlas.isListed(sentence.token(first).word())
        && last > first
        && last - first < LONGEST) {
      add(marks, first, last);
    }
  }

  /** The index after "Natural Resources and Environment". */
  private int afterOffice(Sentence sentence, int first) {
    int end = first;
    while (end < sentence.size()
        && (words.isPortfolio(sentence.token(end))
            || OFFICE_LINKS.contains(sentence.token(end).lower()))) {
      end++;
    }
    return end;
  }

  private static void add(Marks marks, int first, int last) {
    marks.add(new Candidate(marks.sentence, first, last, NameType.PERSON, 1, PersonalNames.RULE));
  }
}
