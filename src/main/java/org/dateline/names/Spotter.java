package org.dateline.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.EntityLabel;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Marks the stretches of a sentence that may be names; what they name is decided later. */
final class Spotter {
  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}");
  private static final Set<String> OWNERS = Set.of("US", "U.S.", "UK", "U.K.", "UN", "U.N.", "EU");
  private static final Set<String> PUBLIC = Set.of("government", "military", "international");

  /** Kinds of organisations whose listed names go on with nothing but other names. */
  private static final Set<String> WHOLE =
      Set.of("government", "military", "international", "party", "social network");

  private final Words words;
  private final Organisations organisations;
  private final HeadNouns headNouns;
  private final Atlas atlas;
  private final KnownFinder known;
  private final PersonalNames personalNames;
  private final TitledNames titledNames;
  private final HeadedNames headed;
  private final Toponyms toponyms;

  Spotter(
      Words words,
      HeadNouns headNouns,
      Organisations organisations,
      Atlas atlas,
      KnownFinder known) {
    this.words = words;
    this.organisations = organisations;
    this.headNouns = headNouns;
    this.atlas = atlas;
    this.known = known;
    personalNames = new PersonalNames(words, atlas, organisations);
    titledNames = new TitledNames(words, atlas);
    headed = new HeadedNames(words, headNouns, organisations, atlas);
    toponyms = new Toponyms(words, headNouns, atlas);
  }

  /** The candidates in reading order; no two overlap. */
  List<Candidate> spot(Sentence sentence) {
    Marks marks = new Marks(sentence);
    markKnown(marks);
    boolean heading = Words.isHeading(sentence);
    personalNames.mark(marks, heading);
    if (!heading) {
      titledNames.mark(marks);
    }
    headed.mark(marks, heading);
    markOrganisations(marks);
    toponyms.mark(marks);
    Shape shape = new Shape(sentence, words, atlas, heading);
    for (Candidate voted : Votes.candidates(sentence)) {
      marks.free(voted).stream()
          .filter(free -> !isProduct(free, marks))
          .forEach(free -> shape.repaired(free, marks).ifPresent(marks::add));
    }
    if (!heading) {
      markCapitals(marks, shape);
      markIntroduced(marks);
    }
    return marks.inOrder().stream().map(Spotter::withStop).toList();
  }

  /** The rest of "Chevrolet Bolt", which the taggers take for one name. */
  private boolean isProduct(Candidate free, Marks marks) {
    return free.type() == NameType.ORGANISATION
        && marks
            .covering(free.first() - 1)
            .flatMap(before -> organisations.named(before.form()))
            .filter(company -> company.kind().equals("company"))
            .isPresent();
  }

  /** "U.S." at the end of a sentence, whose full stop is the name's too. */
  private static Candidate withStop(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    int last = candidate.last();
    boolean stopped =
        Words.joinsNext(sentence, last)
            && sentence.token(last + 1).word().equals(".")
            && ABBREVIATION.matcher(sentence.token(last).word()).matches();
    return stopped ? candidate.over(candidate.first(), last + 1, candidate.rule()) : candidate;
  }

  /** Names whose ends an acronym shows: "Network for Natural Gums and Resin in Africa (NNGRA)". */
  private void markIntroduced(Marks marks) {
    Sentence sentence = marks.sentence;
    for (int i = 2; i + 1 < sentence.size(); i++) {
      Introductions.of(sentence, i)
          .filter(full -> isCapitalised(sentence, full))
          .filter(full -> !marks.isWithinOne(full.first(), full.last()))
          .ifPresent(
              full ->
                  marks.addOver(
                      new Candidate(
                          sentence,
                          marks.covering(full.first()).map(Candidate::first).orElse(full.first()),
                          full.last(),
                          NameType.ORGANISATION,
                          1,
                          "introduces acronym")));
    }
  }

  /** Whether all its words but the small ones are, as in no "Japanese encephalitis (JE)". */
  private static boolean isCapitalised(Sentence sentence, Introductions.Full full) {
    return sentence.tokens().subList(full.first(), full.last() + 1).stream()
        .allMatch(token -> token.isCapitalised() || !token.tagged("NN"));
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

  private void markOrganisations(Marks marks) {
    Sentence sentence = marks.sentence;
    for (int i = 0; i < sentence.size(); i++) {
      organisations
          .at(sentence, i)
          .filter(match -> !isSurname(sentence, match.first(), match.last()))
          .filter(match -> !isOfMinister(sentence, match.first()))
          .ifPresent(match -> marks.add(organisation(sentence, match)));
    }
  }

  /** Without a leading "The", but with whose office it is: "US Food and Drug Administration". */
  private Candidate organisation(
      Sentence sentence, Phrases.Match<Organisations.Organisation> match) {
    int first = match.first();
    if (first < match.last() && sentence.token(first).lower().equals("the")) {
      first++;
    } else if (first > 0
        && first < match.last()
        && OWNERS.contains(sentence.token(first - 1).word())
        && PUBLIC.contains(match.value().kind())) {
      first--;
    }
    int last = match.last();
    if (last + 1 < sentence.size()
        && !PUBLIC.contains(match.value().kind())
        && atlas.isCountry(sentence.token(last + 1).word())
        && sentence.token(last + 1).isCapitalised()
        && (last + 2 >= sentence.size() || !sentence.token(last + 2).tagged("NN"))) {
      last++;
    } else if (!WHOLE.contains(match.value().kind())) {
      last = withMore(sentence, last, match.value().kind().equals("company"));
    }
    return new Candidate(sentence, first, last, NameType.ORGANISATION, 1, match.value().rule());
  }

  /** The last of the words that most taggers count to it: of "CNOOC Petroleum Guyana". */
  private int withMore(Sentence sentence, int last, boolean company) {
    int end = last;
    while (end + 1 < sentence.size()
        && Words.isProper(sentence.token(end + 1))
        && sentence.token(end + 1).votes().broad() == EntityLabel.ORGANISATION
        && sentence.token(end + 1).votes().count(EntityLabel.ORGANISATION) > 1
        && !Words.isAcronym(sentence.token(end + 1).word())
        && words.afterTitle(sentence, end + 1) == end + 1) {
      end++;
    }
    return company && !endsOrganisation(sentence.token(end)) ? last : end;
  }

  /** What a company's branch may end in, as a product's name does not. */
  private boolean endsOrganisation(Token token) {
    return atlas.isCountry(token.word())
        || headNouns.at(token).flatMap(HeadNouns.HeadNoun::type).isPresent();
  }

  /** What the man is minister of: "Minister for Law and Justice", elsewhere a party. */
  private static boolean isOfMinister(Sentence sentence, int first) {
    return first > 1
        && sentence.token(first - 1).tagged("IN")
        && sentence.token(first - 2).lower().startsWith("minist");
  }

  /** The last word of "Philippe Renault". */
  private static boolean isSurname(Sentence sentence, int first, int last) {
    return first == last
        && first > 0
        && Words.isProper(sentence.token(first - 1))
        && isPerson(sentence.token(first - 1))
        && isPerson(sentence.token(first));
  }

  private static boolean isPerson(Token token) {
    return token.votes().any(EntityLabel.PERSON);
  }

  /** Capitalised words that no tagger took for a name. */
  private void markCapitals(Marks marks, Shape shape) {
    Sentence sentence = marks.sentence;
    int i = 0;
    while (i < sentence.size()) {
      int last = i;
      while (marks.isFree(last) && Words.isProper(sentence.token(last))) {
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
