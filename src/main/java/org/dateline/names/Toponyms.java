package org.dateline.names;

import java.util.Set;
import org.dateline.text.EntityLabel;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Marks the places of a sentence that lists know: countries, landmarks and large cities. */
final class Toponyms {
  private static final int LONGEST = 4;
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "ad", "ed", "as", "es", "an", "ul", "ar", "er");
  private static final Set<String> COMPASS =
      Set.of("southeast", "southwest", "northeast", "northwest", "south-east", "north-east");
  private static final Set<String> PARTICLES =
      Set.of("de", "del", "da", "do", "di", "du", "des", "dos", "das");

  private static final Set<String> OF = Set.of("for", "of", "to");

  /** Parts of a country in other languages, which name divisions and much else. */
  private static final Set<String> FOREIGN_PARTS =
      Set.of("Centre", "Nord", "Sud", "Est", "Ouest", "Norte", "Sur", "Este", "Littoral");

  private final Words words;
  private final HeadNouns headNouns;
  private final Atlas atlas;

  Toponyms(Words words, HeadNouns headNouns, Atlas atlas) {
    this.words = words;
    this.headNouns = headNouns;
    this.atlas = atlas;
  }

  /** Countries, landmarks and large cities, longest first. */
  void mark(Marks marks) {
    Sentence sentence = marks.sentence;
    for (int i = 0; i < sentence.size(); i++) {
      atlas.abbreviations().at(sentence, i).ifPresent(marks::add);
      atlas.postalCodes().at(sentence, i).ifPresent(marks::add);
      if (!beginsPlace(sentence, i)
          || isParty(sentence, i)
          || Words.isBeforeDollar(sentence, i)
          || Words.isEra(sentence, i)) {
        continue;
      }
      int longest = Math.min(sentence.size() - 1, i + LONGEST - 1);
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

  /** The party of "Ann Lee (DC)". */
  private static boolean isParty(Sentence sentence, int index) {
    return Introductions.isBracketed(sentence, index)
        && Words.isAcronym(sentence.token(index).word())
        && sentence.token(index - 2).votes().count(EntityLabel.PERSON) > 1;
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
    if (isPart(place)) {
      marks.add(place.as(NameType.PLACE, "part of a place"));
      return true;
    }
    if (atlas.isListed(form)) {
      marks.add(place.as(NameType.PLACE, "countries"));
      return true;
    }
    boolean city =
        isRegion(form, place)
            || isDivision(form, place)
            || (atlas.isCity(form)
                && place.tokens().stream().allMatch(t -> Words.isProper(t) || isOfArticle(t))
                && !words.isFunctionWord(place.tokens().get(0))
                && !isTitleOf(place));
    if (city) {
      marks.add(place.as(NameType.PLACE, "gazetteer"));
    }
    return city;
  }

  /** "Western Cape", "Rio Grande do Sul". */
  private boolean isRegion(String form, Candidate place) {
    return atlas.isRegion(form)
        && place.tokens().stream()
            .allMatch(token -> token.isCapitalised() || PARTICLES.contains(token.word()));
  }

  /** "Jharkhand": no word of the dictionary, and no person to any tagger. */
  private boolean isDivision(String form, Candidate place) {
    Token only = place.tokens().get(0);
    return place.first() == place.last()
        && Words.isProper(only)
        && !CommonWords.contains(form)
        && !FOREIGN_PARTS.contains(form)
        && !only.votes().any(EntityLabel.PERSON)
        && atlas.isDivision(form);
  }

  /** "Wali of Salalah". */
  private boolean isTitleOf(Candidate place) {
    int next = place.last() + 1;
    return words.afterTitle(place.sentence(), place.first()) == next
        && next < place.sentence().size()
        && place.sentence().token(next).word().equals("of");
  }

  /** "Western Kenya"; not the first word of a sentence. */
  private boolean isPart(Candidate place) {
    return place.first() > 0
        && place.first() < place.last()
        && Sites.part(place.form()).filter(whole -> isWhole(whole)).isPresent();
  }

  private boolean isWhole(String name) {
    return atlas.isCountry(name) || atlas.isDivision(name);
  }

  /** The article or the hyphen of "al-Hilla". */
  private static boolean isOfArticle(Token token) {
    return ARTICLES.contains(token.word()) || Words.isHyphen(token);
  }

  private boolean standsAlone(Sentence sentence, int first, int last) {
    return (last + 1 >= sentence.size()
            || !Words.isProper(sentence.token(last + 1))
            || isOffice(sentence, first, last + 1))
        && !isArticle(sentence, last + 1)
        && !isSyllable(sentence, last + 1)
        && (first == 0 || !Words.isProper(sentence.token(first - 1)))
        && !followsParticle(sentence, first)
        && !followsHyphen(sentence, first)
        && !isHyphenated(sentence, last)
        && (sentence.token(last).tagged("NN")
            || (first < last && sentence.token(last).tagged("JJ")));
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
        && Words.isProper(sentence.token(next + 1))
        && headNouns.at(sentence.token(next + 1)).isEmpty()
        && headNouns.at(sentence.token(next)).isEmpty()
        && OF.contains(sentence.token(link).lower())
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
        && Words.isProper(sentence.token(first - 2));
  }

  /** What follows the hyphen of a person's name: "Gregory So Kam-leung". */
  static boolean isSyllable(Sentence sentence, int hyphen) {
    return hyphen + 1 < sentence.size()
        && Words.isHyphen(sentence.token(hyphen))
        && Words.joinsNext(sentence, hyphen)
        && sentence.token(hyphen + 1).votes().any(EntityLabel.PERSON)
        && !sentence.token(hyphen + 1).isCapitalised();
  }

  /** The Arabic article within a name: "Bab el-Oued". */
  private static boolean isArticle(Sentence sentence, int index) {
    return index + 2 < sentence.size()
        && ARTICLES.contains(sentence.token(index).word())
        && Words.isHyphen(sentence.token(index + 1))
        && sentence.token(index + 2).isCapitalised();
  }
}
