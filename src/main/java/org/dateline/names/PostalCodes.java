package org.dateline.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.dateline.names.Gazetteer.Entry;
import org.dateline.text.EntityLabel;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * The codes of states and provinces, as addresses write them after a town: "Austin, TX".
 *
 * <p>Most of them are words and acronyms too, such as "OR" and "PA": only after a comma and a town
 * that lies in the state, or before the number of a post office, are they taken for codes.
 */
final class PostalCodes {
  private static final String FILE = "postalcodes.tsv";
  private static final int LONGEST_TOWN = 4;
  private static final Map<String, Pattern> NUMBERS =
      Map.of(
          "US", Pattern.compile("\\d{5}(?:-\\d{4})?"),
          "CA", Pattern.compile("\\p{Lu}\\d\\p{Lu}(?:\\d\\p{Lu}\\d)?"));

  private final Function<String, List<Entry>> places;
  private final Map<String, List<Lexicon.Entry>> byCode = new HashMap<>();
  private final Map<String, Lexicon.Entry> byRule = new HashMap<>();

  /**
   * @param places finds the places of a name
   */
  PostalCodes(Function<String, List<Entry>> places) {
    this.places = places;
    for (Lexicon.Entry entry : Lexicon.load(PostalCodes.class, FILE).entries()) {
      byCode.computeIfAbsent(entry.get("code"), code -> new ArrayList<>()).add(entry);
      byRule.put(entry.rule(), entry);
    }
  }

  static boolean isOne(Candidate mention) {
    return mention.rule().startsWith(FILE);
  }

  boolean isCode(String form) {
    return byCode.containsKey(form);
  }

  /** The name in full of what a mention is the code of; empty where it is none. */
  Optional<String> full(Candidate mention) {
    return Optional.ofNullable(byRule.get(mention.rule())).map(entry -> entry.get("name"));
  }

  /** The state or province that a mention is the code of. */
  Optional<Entry> division(Candidate mention) {
    return Optional.ofNullable(byRule.get(mention.rule()))
        .flatMap(
            code ->
                places.apply(code.get("name")).stream()
                    .filter(place -> place.kind() == Gazetteer.Kind.REGION)
                    .filter(place -> place.country().equals(code.get("country")))
                    .findFirst());
  }

  /** The code that stands at a token. */
  Optional<Candidate> at(Sentence sentence, int index) {
    List<Lexicon.Entry> codes = byCode.getOrDefault(sentence.token(index).word(), List.of());
    if (codes.isEmpty() || index < 2 || !sentence.token(index - 1).word().equals(",")) {
      return Optional.empty();
    }
    return codes.stream()
        .filter(code -> isAddress(sentence, index, code))
        .map(code -> new Candidate(sentence, index, index, NameType.PLACE, 1, code.rule()))
        .findFirst();
  }

  private boolean isAddress(Sentence sentence, int index, Lexicon.Entry code) {
    int town = index - 2;
    if (!sentence.token(town).isCapitalised()) {
      return false;
    }
    boolean last = index + 1 >= sentence.size();
    if (!last && isNumber(sentence.token(index + 1), code)) {
      return true;
    }
    return (last || isAfterName(sentence.token(index + 1))) && isTownIn(sentence, town, code);
  }

  private static boolean isNumber(Token token, Lexicon.Entry code) {
    Pattern number = NUMBERS.get(code.get("country"));
    return number != null && number.matcher(token.word()).matches();
  }

  /** Not the next word of "PA officials" and "IN A STATEMENT". */
  private static boolean isAfterName(Token next) {
    return !next.isCapitalised() && !next.tagged("NN");
  }

  private boolean isTownIn(Sentence sentence, int last, Lexicon.Entry code) {
    for (int first = last; first >= 0 && first > last - LONGEST_TOWN; first--) {
      if (!sentence.token(first).isCapitalised()) {
        return false;
      }
      Candidate town = new Candidate(sentence, first, last, NameType.PLACE, 1, "");
      if (!followsPerson(sentence, first)
          && places.apply(town.form()).stream().anyMatch(place -> isIn(place, code))) {
        return true;
      }
    }
    return false;
  }

  /** "Jane" before "Lee, MA". */
  private static boolean followsPerson(Sentence sentence, int first) {
    return first > 0
        && sentence.token(first - 1).isCapitalised()
        && sentence.token(first - 1).votes().any(EntityLabel.PERSON);
  }

  private static boolean isIn(Entry place, Lexicon.Entry code) {
    return place.exact()
        && place.country().equals(code.get("country"))
        && place.region().equals(code.get("name"));
  }
}
