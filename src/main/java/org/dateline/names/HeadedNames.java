package org.dateline.names;

import java.util.Optional;
import java.util.Set;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.text.EntityLabel;
import org.dateline.text.FirstNames;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Marks the names of a sentence that a head noun ends: "Dnipro River", "Shura Council". */
final class HeadedNames {
  private static final FirstNames FIRST_NAMES = FirstNames.load();
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "each", "every");

  private final Honorifics honorifics = Honorifics.load();
  private final ContinuationWords continuing = new ContinuationWords();
  private final Words words;
  private final HeadNouns headNouns;
  private final Organisations organisations;
  private final Atlas atlas;

  HeadedNames(Words words, HeadNouns headNouns, Organisations organisations, Atlas atlas) {
    this.words = words;
    this.headNouns = headNouns;
    this.organisations = organisations;
    this.atlas = atlas;
  }

  void mark(Marks marks, boolean heading) {
    for (int i = marks.sentence.size() - 1; i >= 0; i--) {
      if (marks.isFree(i) && !(heading && marks.sentence.token(i).isCapitalised())) {
        headed(marks, i).ifPresent(candidate -> marks.addOver(candidate));
      }
    }
  }

  private Optional<Candidate> headed(Marks marks, int index) {
    Sentence sentence = marks.sentence;
    Optional<HeadNoun> noun = headNouns.at(sentence.token(index));
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(marks, words, headNouns, atlas);
    int first = phrase.start(index, noun.get());
    Continuation continuation =
        new Continuation(continuing, phrase, marks, words, headNouns, atlas);
    boolean goesOn = sentence.token(index).isCapitalised() && !isLandmark(sentence, first, index);
    int last = goesOn ? continuation.end(index, noun.get()) : index;
    if ((first == index && last == index)
        || (isOneOfMany(sentence, first, index) && !isDivision(sentence, first, last))
        || isBoard(sentence, first, index)
        || (noun.get().type().isEmpty() && isOfBody(sentence, last))
        || isOfPerson(sentence, first, index)
        || (noun.get().type().filter(NameType.PLACE::equals).isPresent()
            && (isOfOrganisation(sentence, index, last) || isFullName(sentence, first, last)))
        || isCampOfPerson(sentence, index)
        || isListed(sentence, first, last, noun.get())) {
      return Optional.empty();
    }
    boolean country = atlas.isListed(Candidate.form(sentence, first, last));
    NameType type = country ? NameType.PLACE : noun.get().type().orElse(NameType.ORGANISATION);
    return Optional.of(new Candidate(sentence, first, last, type, 1, noun.get().rule()));
  }

  /** "West Bank of the Tigris": two names. */
  private boolean isLandmark(Sentence sentence, int first, int last) {
    return first < last && atlas.landmark(Candidate.form(sentence, first, last)).isPresent();
  }

  /** Whether it is a listed name by itself, or begins one, that the list knows better. */
  private boolean isListed(Sentence sentence, int first, int last, HeadNoun noun) {
    boolean organisation = noun.type().filter(NameType.ORGANISATION::equals).isPresent();
    return organisations
        .at(sentence, first)
        .filter(match -> match.last() > last || (match.last() == last && !organisation))
        .isPresent();
  }

  /** "an Ottawa street", "the Jewish state": a noun in lower case often names nothing. */
  private static boolean isOneOfMany(Sentence sentence, int first, int noun) {
    Token only = sentence.token(first);
    boolean adjective = first + 1 == noun && only.tagged("JJ") && !Votes.isName(only);
    boolean indefinite = first > 0 && INDEFINITE.contains(sentence.token(first - 1).lower());
    return !sentence.token(noun).isCapitalised() && (adjective || indefinite);
  }

  /** "a Washington state farm". */
  private boolean isDivision(Sentence sentence, int first, int last) {
    return first < last
        && sentence.token(last).lower().equals("state")
        && atlas.find(Candidate.form(sentence, first, last - 1)).stream()
            .anyMatch(entry -> entry.exact() && entry.kind() == Gazetteer.Kind.REGION);
  }

  /**
   * "Rep. Park", "Park Sun-ae", "Pentagon Press Secretary": nouns that are surnames or given names
   * too.
   */
  private boolean isOfPerson(Sentence sentence, int first, int noun) {
    if (first < noun && isInnerName(sentence, noun)) {
      return true;
    }
    boolean titled = words.afterTitle(sentence, first) == noun;
    return Toponyms.isSyllable(sentence, noun + 1)
        || (words.afterTitle(sentence, noun) > noun + 1 && !isPolice(sentence, first, noun))
        || (titled
            && (sentence.token(noun).votes().any(EntityLabel.PERSON)
                || honorifics.isBeforeSurname(sentence.token(first))));
  }

  /** "Queensland Police Inspector Ann Lee". */
  private static boolean isPolice(Sentence sentence, int first, int noun) {
    return first < noun && sentence.token(noun).lower().equals("police");
  }

  /** "Anna Church": a first name before it, and a person's to most taggers. */
  private static boolean isFullName(Sentence sentence, int first, int last) {
    return FIRST_NAMES.isFirstName(sentence.token(first).word())
        && sentence.tokens().subList(first, last + 1).stream()
            .allMatch(
                token -> token.isCapitalised() && token.votes().count(EntityLabel.PERSON) > 1);
  }

  /** "President Bill Clinton", "Sandra Day O'Connor". */
  private static boolean isInnerName(Sentence sentence, int noun) {
    return noun + 1 < sentence.size()
        && Words.isProper(sentence.token(noun + 1))
        && areBoth(sentence, noun, noun + 1, EntityLabel.PERSON);
  }

  /** The county of "Wright County Egg", where the taggers hold all for an organisation. */
  private static boolean isOfOrganisation(Sentence sentence, int noun, int last) {
    return last + 1 < sentence.size()
        && Words.isProper(sentence.token(last + 1))
        && areBoth(sentence, noun, last + 1, EntityLabel.ORGANISATION);
  }

  /** The conference of "Conference of Mayors", where the taggers hold all for an organisation. */
  private static boolean isOfBody(Sentence sentence, int noun) {
    return noun + 1 < sentence.size()
        && sentence.token(noun + 1).lower().equals("of")
        && areBoth(sentence, noun, noun + 1, EntityLabel.ORGANISATION);
  }

  private static boolean areBoth(Sentence sentence, int one, int other, EntityLabel label) {
    return sentence.token(one).votes().count(label) > 1
        && sentence.token(other).votes().count(label) > 1;
  }

  /** "the Lund camp": those around a politician. */
  private static boolean isCampOfPerson(Sentence sentence, int noun) {
    return noun > 0
        && sentence.token(noun).word().equals("camp")
        && sentence.token(noun - 1).votes().count(EntityLabel.PERSON) > 1;
  }

  /** "Board of Directors of": the name is what follows. */
  private static boolean isBoard(Sentence sentence, int first, int noun) {
    return first == noun && sentence.token(noun).lower().equals("board");
  }
}
