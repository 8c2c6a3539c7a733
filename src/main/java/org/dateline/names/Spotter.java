package org.dateline.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.text.EntityLabel;
import org.dateline.text.Phrases;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Marks the stretches of a sentence that may be names; what they name is decided later. */
final class Spotter {
  private static final int LONGEST_PLACE = 4;
  private static final Pattern ABBREVIATION = Pattern.compile("(?:\\p{Lu}\\.)+\\p{Lu}");
  private static final String QUOTE = "[\"“”]|``|''";
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "ed", "as", "es", "an", "ul", "ar", "er");
  private static final Set<String> OWNERS = Set.of("US", "U.S.", "UK", "U.K.", "UN", "U.N.", "EU");
  private static final Set<String> PUBLIC = Set.of("government", "military", "international");
  private static final Set<String> COMPASS =
      Set.of("southeast", "southwest", "northeast", "northwest", "south-east", "north-east");
  private static final Set<String> PARTICLES =
      Set.of("de", "del", "da", "do", "di", "du", "des", "dos", "das");
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
    markNicknames(marks);
    markHeadNouns(marks, heading);
    markOrganisations(marks);
    markPlaces(marks);
    Shape shape = new Shape(sentence, words, atlas, heading);
    for (Candidate voted : Votes.candidates(sentence)) {
      marks.free(voted).forEach(free -> shape.repaired(free, marks).ifPresent(marks::add));
    }
    if (!heading) {
      markCapitals(marks, shape);
      markIntroduced(marks);
    }
    return marks.inOrder().stream().map(Spotter::withStop).toList();
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
          .filter(full -> sentence.token(full.first()).isCapitalised())
          .filter(full -> !marks.isWithinOne(full.first(), full.last()))
          .ifPresent(
              full ->
                  marks.addOver(
                      new Candidate(
                          sentence,
                          full.first(),
                          full.last(),
                          NameType.ORGANISATION,
                          1,
                          "introduces acronym")));
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

  /** A nickname in quotes between the names of a person: 'Richard "Tex" Coe'. */
  private static void markNicknames(Marks marks) {
    Sentence sentence = marks.sentence;
    for (int i = 1; i + 3 < sentence.size(); i++) {
      int close = sentence.token(i + 2).word().matches(QUOTE) ? i + 2 : i + 3;
      if (sentence.token(i).word().matches(QUOTE)
          && close + 1 < sentence.size()
          && sentence.token(close).word().matches(QUOTE)
          && sentence.token(i + 1).isCapitalised()
          && sentence.token(close - 1).isCapitalised()
          && isPerson(sentence.token(i - 1))
          && isPerson(sentence.token(close + 1))) {
        marks.add(new Candidate(sentence, i - 1, close + 1, NameType.PERSON, 1, "nickname"));
      }
    }
  }

  private void markHeadNouns(Marks marks, boolean heading) {
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
    int last = sentence.token(index).isCapitalised() ? phrase.end(index, noun.get()) : index;
    if ((first == index && last == index)
        || (isOneOfMany(sentence, first, index) && !isDivision(sentence, first, last))
        || isBoard(sentence, first, index)
        || isOfPerson(sentence, first, index)
        || (noun.get().type().filter(NameType.PLACE::equals).isPresent()
            && isOfOrganisation(sentence, index, last))
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

  /** "a Washington state farm". */
  private boolean isDivision(Sentence sentence, int first, int last) {
    Candidate name = new Candidate(sentence, first, last - 1, NameType.PLACE, 1, "");
    return first < last
        && sentence.token(last).lower().equals("state")
        && atlas.find(name.form()).stream()
            .anyMatch(entry -> entry.exact() && entry.kind() == Gazetteer.Kind.REGION);
  }

  /**
   * "Rep. Park", "Park Sun-ae", "Pentagon Press Secretary": nouns that are surnames or given names
   * too.
   */
  private boolean isOfPerson(Sentence sentence, int first, int noun) {
    boolean titled = words.afterTitle(sentence, first) == noun;
    return isSyllable(sentence, noun + 1)
        || words.afterTitle(sentence, noun) > noun + 1
        || (titled && sentence.token(noun).votes().count(EntityLabel.PERSON) > 0);
  }

  /** The county of "Wright County Egg", where the taggers hold all for an organisation. */
  private static boolean isOfOrganisation(Sentence sentence, int noun, int last) {
    return last + 1 < sentence.size()
        && isName(sentence.token(last + 1))
        && sentence.token(noun).votes().count(EntityLabel.ORGANISATION) > 1
        && sentence.token(last + 1).votes().count(EntityLabel.ORGANISATION) > 1;
  }

  /** "Board of Directors of": the name is what follows. */
  private static boolean isBoard(Sentence sentence, int first, int noun) {
    return first == noun && sentence.token(noun).lower().equals("board");
  }

  private void markOrganisations(Marks marks) {
    Sentence sentence = marks.sentence;
    for (int i = 0; i < sentence.size(); i++) {
      organisations
          .at(sentence, i)
          .filter(match -> !isSurname(sentence, match.first(), match.last()))
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
    }
    return new Candidate(sentence, first, last, NameType.ORGANISATION, 1, match.value().rule());
  }

  /** The last word of "Philippe Renault". */
  private static boolean isSurname(Sentence sentence, int first, int last) {
    return first == last
        && first > 0
        && isName(sentence.token(first - 1))
        && isPerson(sentence.token(first - 1))
        && isPerson(sentence.token(first));
  }

  private static boolean isPerson(Token token) {
    return token.votes().count(EntityLabel.PERSON) > 0;
  }

  /** Countries, landmarks and large cities, longest first. */
  private void markPlaces(Marks marks) {
    Sentence sentence = marks.sentence;
    for (int i = 0; i < sentence.size(); i++) {
      if (!beginsPlace(sentence, i)) {
        continue;
      }
      int longest = Math.min(sentence.size() - 1, i + LONGEST_PLACE - 1);
      for (int last = longest; last >= i; last--) {
        if (marks.isFree(i, last)
            && hasCapital(sentence.token(last))
            && standsAlone(sentence, i, last)
            && mark(marks, new Candidate(sentence, i, last, NameType.PLACE, 1, ""))) {
          break;
        }
      }
    }
  }

  /** "Lviv", "southeast Asia", "al-Hilla". */
  private static boolean beginsPlace(Sentence sentence, int index) {
    Token token = sentence.token(index);
    return token.isCapitalised()
        || COMPASS.contains(token.word())
        || (ARTICLES.contains(token.word()) && isArticle(sentence, index));
  }

  /** "d'Ivoire". */
  private static boolean hasCapital(Token token) {
    return token.word().codePoints().anyMatch(Character::isUpperCase);
  }

  private boolean mark(Marks marks, Candidate place) {
    String form = place.form();
    if (atlas.isListed(form)) {
      marks.add(place.as(NameType.PLACE, "countries"));
      return true;
    }
    boolean city =
        (atlas.isCity(form) || atlas.isRegion(form))
            && place.tokens().stream().allMatch(t -> isName(t) || isOfArticle(t))
            && !words.isFunctionWord(place.tokens().get(0));
    if (city) {
      marks.add(place.as(NameType.PLACE, "gazetteer"));
    }
    return city;
  }

  /** The article or the hyphen of "al-Hilla". */
  private static boolean isOfArticle(Token token) {
    return ARTICLES.contains(token.word()) || Words.isHyphen(token);
  }

  private boolean standsAlone(Sentence sentence, int first, int last) {
    return (last + 1 >= sentence.size()
            || !isName(sentence.token(last + 1))
            || isOffice(sentence, first, last + 1))
        && !isArticle(sentence, last + 1)
        && !isSyllable(sentence, last + 1)
        && (first == 0 || !isName(sentence.token(first - 1)))
        && !followsParticle(sentence, first)
        && !followsHyphen(sentence, first)
        && !isHyphenated(sentence, last)
        && sentence.token(last).tagged("NN");
  }

  /** "UK Special Representative", "Minister for the Middle East Ann Lee". */
  private boolean isOffice(Sentence sentence, int place, int next) {
    if (words.afterTitle(sentence, next) > next) {
      return true;
    }
    int link = place - 1;
    if (link > 0 && sentence.token(link).lower().equals("the")) {
      link--;
    }
    return link > 0
        && next + 1 < sentence.size()
        && isName(sentence.token(next + 1))
        && headNouns.at(sentence.token(next + 1)).isEmpty()
        && headNouns.at(sentence.token(next)).isEmpty()
        && Set.of("for", "of", "to").contains(sentence.token(link).lower())
        && (words.endsTitle(sentence, link - 1) || words.endsTitle(sentence, link));
  }

  /** The begin of "Saint-Marc"; not of "Kyiv-Lviv". */
  private boolean isHyphenated(Sentence sentence, int last) {
    return Words.joinsNext(sentence, last)
        && Words.isHyphen(sentence.token(last + 1))
        && Words.joinsNext(sentence, last + 1)
        && sentence.token(last + 2).isCapitalised()
        && !atlas.isListed(sentence.token(last).word())
        && !words.isDemonym(sentence.token(last + 2))
        && atlas.largest(sentence.token(last).word() + " " + sentence.token(last + 2).word()) >= 0;
  }

  /** The rest of "Vest-Agder". */
  private static boolean followsHyphen(Sentence sentence, int first) {
    return first > 1
        && Words.isHyphen(sentence.token(first - 1))
        && Words.joinsNext(sentence, first - 1)
        && Words.joinsNext(sentence, first - 2)
        && sentence.token(first - 2).isCapitalised()
        && sentence.token(first - 2).tagged("NN")
        && !sentence.token(first - 2).votes().broad().equals(EntityLabel.PLACE);
  }

  /** The rest of a foreign name: "Metro de [Santiago]". */
  private static boolean followsParticle(Sentence sentence, int first) {
    return first > 1
        && PARTICLES.contains(sentence.token(first - 1).word())
        && isName(sentence.token(first - 2));
  }

  /** What follows the hyphen of a person's name: "Gregory So Kam-leung". */
  private static boolean isSyllable(Sentence sentence, int hyphen) {
    return hyphen + 1 < sentence.size()
        && Words.isHyphen(sentence.token(hyphen))
        && Words.joinsNext(sentence, hyphen)
        && sentence.token(hyphen + 1).votes().count(EntityLabel.PERSON) > 0
        && !sentence.token(hyphen + 1).isCapitalised();
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
