package org.dateline.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Finds mentions that were missed of names that were found, and of acronyms that were introduced.
 */
final class Repeats {
  private static final String RULE = "named elsewhere";
  private static final Set<String> AUXILIARIES = Set.of("be", "do", "have");
  private static final String ACRONYM = "acronym introduced";

  private final Words words;
  private final Atlas atlas;

  Repeats(Words words, Atlas atlas) {
    this.words = words;
    this.atlas = atlas;
  }

  /**
   * The names found, and the mentions that none of them covers.
   *
   * @param seen what was taken for names at first; of those that are none, no part is one
   */
  List<Candidate> completed(List<Sentence> sentences, List<Candidate> found, List<Candidate> seen) {
    Phrases<Candidate> forms = new Phrases<>();
    Map<String, Candidate> initials = new HashMap<>();
    Surnames.of(found).forEach(forms::put);
    found.stream().filter(c -> !PostalCodes.isOne(c)).forEach(c -> forms.put(c.form(), c));
    for (Candidate candidate : found) {
      String acronym = Acronyms.bracketed(candidate);
      if (!acronym.isEmpty()) {
        forms.put(acronym, acronym(candidate));
      } else if (candidate.type() == NameType.ORGANISATION) {
        initials.putIfAbsent(Acronyms.initials(candidate.form()), candidate);
        initials.putIfAbsent(Acronyms.ofOffice(candidate.form()), candidate);
      }
    }
    ofPlaces(found).forEach(initials::putIfAbsent);
    initials.remove("");
    Map<Integer, List<Candidate>> bySentence = new HashMap<>();
    Stream.concat(found.stream(), seen.stream().filter(Repeats::isWhole))
        .forEach(
            c -> bySentence.computeIfAbsent(c.sentence().number(), n -> new ArrayList<>()).add(c));
    List<Candidate> all = new ArrayList<>(found);
    for (Sentence sentence : sentences) {
      all.addAll(
          repeats(
              sentence, forms, initials, bySentence.getOrDefault(sentence.number(), List.of())));
    }
    return all;
  }

  /** "NSW" and "UP" for New South Wales and Uttar Pradesh, but what several may be short for. */
  private Map<String, Candidate> ofPlaces(List<Candidate> found) {
    Map<String, Candidate> places = new HashMap<>();
    Set<String> several = new HashSet<>();
    for (Candidate candidate : found) {
      String form = candidate.form();
      if (candidate.type() == NameType.PLACE && (atlas.isCountry(form) || atlas.isRegion(form))) {
        String initials = Acronyms.initials(form);
        Candidate other = places.putIfAbsent(initials, candidate);
        if (other != null && !other.form().equals(form)) {
          several.add(initials);
        }
      }
    }
    places.keySet().removeAll(several);
    return places;
  }

  /** Of several words that belong together, as in "Cannes Film Festival". */
  private static boolean isWhole(Candidate candidate) {
    return candidate.first() < candidate.last() && !candidate.rule().equals("capitals");
  }

  private static Candidate acronym(Candidate full) {
    return new Candidate(
        full.sentence(), full.last() + 2, full.last() + 2, full.type(), full.confidence(), ACRONYM);
  }

  private List<Candidate> repeats(
      Sentence sentence,
      Phrases<Candidate> forms,
      Map<String, Candidate> initials,
      List<Candidate> found) {
    boolean[] taken = new boolean[sentence.size()];
    for (Candidate candidate : found) {
      Arrays.fill(taken, candidate.first(), candidate.last() + 1, true);
    }
    List<Candidate> repeats = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      if (taken[i]) {
        continue;
      }
      int first = i;
      Candidate full = initials.get(sentence.token(i).word().replace(".", ""));
      if (full != null && !isShouted(sentence) && !isOfThing(full, sentence, i)) {
        taken[i] = true;
        repeats.add(
            new Candidate(sentence, i, i, full.type(), full.confidence(), "initials of a name"));
        continue;
      }
      forms
          .longestAt(sentence.tokens(), i)
          .filter(match -> isFree(taken, match) && isRepeat(sentence, match))
          .ifPresent(
              match -> {
                Arrays.fill(taken, match.first(), match.last() + 1, true);
                Candidate name = match.value();
                String rule = name.rule().equals(ACRONYM) ? ACRONYM : RULE;
                repeats.add(
                    new Candidate(
                        sentence, first, match.last(), name.type(), name.confidence(), rule));
              });
    }
    return repeats;
  }

  /** "PR" and "MP" are no places' initials. */
  private boolean isOfThing(Candidate full, Sentence sentence, int index) {
    return full.type() == NameType.PLACE
        && (words.isInitialism(sentence.token(index))
            || words.afterTitle(sentence, index) > index
            || !Words.isAcronym(sentence.token(index).word()));
  }

  /** Whether the sentence is in capitals, so that any short word looks like an acronym. */
  private static boolean isShouted(Sentence sentence) {
    return sentence.tokens().stream().filter(t -> Words.isAcronym(t.word())).count() * 2
        > sentence.size();
  }

  private static boolean isFree(boolean[] taken, Phrases.Match<Candidate> match) {
    for (int i = match.first(); i <= match.last(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is written as the name is, or in capitals, and does not merely begin a sentence. */
  private boolean isRepeat(Sentence sentence, Phrases.Match<Candidate> match) {
    Candidate name = match.value();
    for (int i = 0; i < name.tokens().size(); i++) {
      String word = sentence.token(match.first() + i).word();
      String named = name.tokens().get(i).word();
      boolean capitals = Words.isAcronym(word) && word.length() > 3;
      boolean half = i > 0 && Words.isHyphen(name.tokens().get(i - 1));
      if (!word.equals(named) && !capitals && !(half && word.equalsIgnoreCase(named))) {
        return false;
      }
    }
    return (match.first() < match.last() || isAlone(sentence, match))
        && !continues(sentence, match);
  }

  /** Whether a single word is a name here: no adjective, and nothing that begins a sentence. */
  private boolean isAlone(Sentence sentence, Phrases.Match<Candidate> match) {
    Token word = sentence.token(match.first());
    return Words.isAcronym(word.word())
        || (!word.tagged("JJ")
            && ((!words.isFunctionWord(word) && (match.first() > 0 || word.tagged("NNP")))
                || actsOrOwns(sentence, match)))
        || isPersonWithin(sentence, match);
  }

  /** "told So that he", "the Blunt administration": a capital that only a name has there. */
  private boolean isPersonWithin(Sentence sentence, Phrases.Match<Candidate> match) {
    int next = match.last() + 1;
    if (match.first() == 0 || next >= sentence.size()) {
      return false;
    }
    Token word = sentence.token(match.first());
    Token before = sentence.token(match.first() - 1);
    return match.value().type() == NameType.PERSON
        && (Character.isLowerCase(before.word().codePointAt(0)) || before.tagged("DT"))
        && !sentence.token(next).isCapitalised()
        && !words.isDemonym(word)
        && !Words.isCalendar(word);
  }

  /** "So's jail term", "So intended to": the man of that name. */
  private static boolean actsOrOwns(Sentence sentence, Phrases.Match<Candidate> match) {
    int next = match.last() + 1;
    if (match.value().type() != NameType.PERSON || next >= sentence.size()) {
      return false;
    }
    Token after = sentence.token(next);
    boolean acts = after.tagged("VBD") || after.tagged("VBZ");
    boolean auxiliary = AUXILIARIES.contains(after.lemma());
    return after.tagged("POS") || (acts && !(auxiliary && match.first() == 0));
  }

  /** Whether the name goes on: "Ivan" in "Ivan Petrov". */
  private static boolean continues(Sentence sentence, Phrases.Match<Candidate> match) {
    int next = match.last() + 1;
    return next < sentence.size()
        && sentence.token(next).tagged("NNP")
        && match.value().type() == NameType.PERSON;
  }
}
