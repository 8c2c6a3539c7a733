package org.dateline.names;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Marks the stretches of a sentence that may be names; what they name is decided later. */
final class Spotter {
  private static final int LONGEST_PLACE = 4;
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "ed", "as", "es", "an", "ul", "ar", "er");
  private static final Set<String> INDEFINITE = Set.of("a", "an", "another", "each", "every");

  private final Words words;
  private final HeadNouns headNouns;
  private final Organisations organisations;
  private final Atlas atlas;
  private final KnownFinder known;

  Spotter(
      Words words,
      HeadNouns headNouns,
      Organisations organisations,
      Atlas atlas,
      KnownFinder known) {
    this.words = words;
    this.headNouns = headNouns;
    this.organisations = organisations;
    this.atlas = atlas;
    this.known = known;
  }

  /** The candidates in reading order; no two overlap. */
  List<Candidate> spot(Sentence sentence) {
    Marks marks = new Marks(sentence);
    markKnown(marks);
    boolean heading = Words.isHeading(sentence);
    if (!heading) {
      markHeadNouns(marks);
    }
    markOrganisations(marks);
    markPlaces(marks);
    Shape shape = new Shape(sentence, words, atlas, heading);
    for (Candidate voted : Votes.candidates(sentence)) {
      marks.free(voted).forEach(free -> shape.repaired(free, marks).ifPresent(marks::add));
    }
    if (!heading) {
      markCapitals(marks, shape);
    }
    return marks.inOrder();
  }

  /** The candidates of one sentence so far. */
  static final class Marks {
    final Sentence sentence;
    private final boolean[] taken;
    private final NavigableMap<Integer, Candidate> candidates = new TreeMap<>();

    Marks(Sentence sentence) {
      this.sentence = sentence;
      this.taken = new boolean[sentence.size()];
    }

    boolean isFree(int index) {
      return index >= 0 && index < taken.length && !taken[index];
    }

    boolean isFree(int first, int last) {
      for (int i = first; i <= last; i++) {
        if (!isFree(i)) {
          return false;
        }
      }
      return first <= last;
    }

    void add(Candidate candidate) {
      if (isFree(candidate.first(), candidate.last())) {
        candidates.put(candidate.first(), candidate);
        for (int i = candidate.first(); i <= candidate.last(); i++) {
          taken[i] = true;
        }
      }
    }

    /** The candidate that begins at an index. */
    Optional<Candidate> startingAt(int index) {
      return Optional.ofNullable(candidates.get(index));
    }

    void remove(Candidate candidate) {
      candidates.remove(candidate.first());
      for (int i = candidate.first(); i <= candidate.last(); i++) {
        taken[i] = false;
      }
    }

    /** The parts of a candidate that no other one has taken. */
    List<Candidate> free(Candidate candidate) {
      List<Candidate> parts = new ArrayList<>();
      int first = candidate.first();
      for (int i = first; i <= candidate.last() + 1; i++) {
        if (i > candidate.last() || taken[i]) {
          if (first < i) {
            parts.add(candidate.over(first, i - 1, candidate.rule()));
          }
          first = i + 1;
        }
      }
      return parts;
    }

    List<Candidate> inOrder() {
      return List.copyOf(candidates.values());
    }
  }

  private void markKnown(Marks marks) {
    for (int i = 0; i < marks.sentence.size(); i++) {
      known
          .at(marks.sentence, i)
          .ifPresent(
              match ->
                  marks.add(
                      new Candidate(
                          marks.sentence,
                          match.first(),
                          match.last(),
                          match.value().type().orElse(NameType.ORGANISATION),
                          1,
                          match.value().rule())));
    }
  }

  private void markHeadNouns(Marks marks) {
    for (int i = marks.sentence.size() - 1; i >= 0; i--) {
      if (marks.isFree(i)) {
        headed(marks, i).ifPresent(candidate -> addOver(marks, candidate));
      }
    }
  }

  /** Adds a name and takes out those within it: "General Staff of the [Armed Forces]". */
  private static void addOver(Marks marks, Candidate candidate) {
    for (int i = candidate.first(); i <= candidate.last(); i++) {
      marks.startingAt(i).ifPresent(marks::remove);
    }
    marks.add(candidate);
  }

  private Optional<Candidate> headed(Marks marks, int index) {
    Sentence sentence = marks.sentence;
    Optional<HeadNoun> noun = headNouns.at(sentence.token(index));
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    Phrase phrase = new Phrase(marks, words, headNouns, atlas);
    int first = phrase.start(index, noun.get());
    int last = sentence.token(index).isCapitalised() ? phrase.end(index, noun.get()) : index;
    if ((first == index && last == index)
        || isOneOfMany(sentence, first, index)
        || organisations.at(sentence, first).filter(match -> match.last() >= last).isPresent()) {
      return Optional.empty();
    }
    boolean country =
        atlas.isCountry(new Candidate(sentence, first, last, NameType.PLACE, 1, "").form());
    NameType type = country ? NameType.PLACE : noun.get().type().orElse(NameType.ORGANISATION);
    return Optional.of(new Candidate(sentence, first, last, type, 1, noun.get().rule()));
  }

  /** "an Ottawa street", "the Jewish state": a noun in lower case often names nothing. */
  private static boolean isOneOfMany(Sentence sentence, int first, int noun) {
    Token only = sentence.token(first);
    boolean adjective = first + 1 == noun && only.tagged("JJ") && !Votes.isName(only);
    boolean indefinite = first > 0 && INDEFINITE.contains(sentence.token(first - 1).lower());
    return !sentence.token(noun).isCapitalised() && (adjective || indefinite);
  }

  private void markOrganisations(Marks marks) {
    for (int i = 0; i < marks.sentence.size(); i++) {
      organisations
          .at(marks.sentence, i)
          .ifPresent(
              match ->
                  marks.add(
                      new Candidate(
                          marks.sentence,
                          match.first(),
                          match.last(),
                          NameType.ORGANISATION,
                          1,
                          match.value().rule())));
    }
  }

  /** Countries, landmarks and large cities, longest first. */
  private void markPlaces(Marks marks) {
    Sentence sentence = marks.sentence;
    for (int i = 0; i < sentence.size(); i++) {
      if (!sentence.token(i).isCapitalised()) {
        continue;
      }
      int longest = Math.min(sentence.size() - 1, i + LONGEST_PLACE - 1);
      for (int last = longest; last >= i; last--) {
        if (marks.isFree(i, last)
            && sentence.token(last).isCapitalised()
            && standsAlone(sentence, i, last)
            && mark(marks, new Candidate(sentence, i, last, NameType.PLACE, 1, ""))) {
          break;
        }
      }
    }
  }

  private boolean mark(Marks marks, Candidate place) {
    String form = place.form();
    if (atlas.isListed(form)) {
      marks.add(place.as(NameType.PLACE, "countries"));
      return true;
    }
    boolean city =
        (atlas.isCity(form) || atlas.isRegion(form))
            && place.tokens().stream().allMatch(Spotter::isName)
            && !words.isFunctionWord(place.tokens().get(0));
    if (city) {
      marks.add(place.as(NameType.PLACE, "gazetteer"));
    }
    return city;
  }

  private static boolean standsAlone(Sentence sentence, int first, int last) {
    return (last + 1 >= sentence.size() || !isName(sentence.token(last + 1)))
        && !isArticle(sentence, last + 1)
        && (first == 0 || !isName(sentence.token(first - 1)))
        && sentence.token(last).tagged("NN");
  }

  /** The Arabic article within a name: "Bab el-Oued". */
  private static boolean isArticle(Sentence sentence, int index) {
    return index + 2 < sentence.size()
        && ARTICLES.contains(sentence.token(index).word())
        && Words.isHyphen(sentence.token(index + 1))
        && sentence.token(index + 2).isCapitalised();
  }

  private static boolean isName(Token token) {
    return token.tagged("NNP") && token.isCapitalised();
  }

  /** Capitalised words that no tagger took for a name. */
  private void markCapitals(Marks marks, Shape shape) {
    Sentence sentence = marks.sentence;
    int i = 0;
    while (i < sentence.size()) {
      int last = i;
      while (marks.isFree(last) && isName(sentence.token(last))) {
        last++;
      }
      if (last > i) {
        shape
            .repaired(
                new Candidate(sentence, i, last - 1, NameType.ORGANISATION, 0, "capitals"), marks)
            .ifPresent(marks::add);
      }
      i = Math.max(last, i + 1);
    }
  }
}
