package org.dateline.names;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Reads what the text calls a name: "Vozy is a company", "Addi, a lender", "banks such as Addi".
 */
final class Designations {
  private static final int LONGEST = 8;
  private static final int LIST = 12;
  private static final Set<String> LIKE = Set.of("including", "like", "called", "named", "dubbed");

  private final Words words;
  private final HeadNouns headNouns;
  private final Contexts contexts;
  private final Kin kin = new Kin();

  Designations(Words words, HeadNouns headNouns, Contexts contexts) {
    this.words = words;
    this.headNouns = headNouns;
    this.contexts = contexts;
  }

  /** "person", "place" or "organisation"; empty where the text calls it nothing that is known. */
  Optional<String> type(Candidate name) {
    return after(name).or(() -> of(name)).or(() -> before(name));
  }

  /**
   * "the town of Coco": what a place's noun and "of" stand before is that place; not "the heart of
   * Mao's republic".
   */
  private Optional<String> of(Candidate name) {
    int link = name.first() - 1;
    return link > 0 && name.sentence().token(link).word().equals("of") && !isOwner(name)
        ? contexts
            .before(name.sentence(), name.first())
            .filter(Evidence.name(NameType.PLACE)::equals)
        : Optional.empty();
  }

  private static boolean isOwner(Candidate name) {
    int next = name.last() + 1;
    return next < name.sentence().size() && name.sentence().token(next).tagged("POS");
  }

  private Optional<String> after(Candidate name) {
    Sentence sentence = name.sentence();
    int first = name.last() + 1;
    if (first + 1 >= sentence.size()) {
      return Optional.empty();
    }
    Token link = sentence.token(first);
    boolean linked = link.word().equals(",") || link.word().equals("(") || isBe(link);
    Token article = sentence.token(first + 1);
    boolean one = article.tagged("DT") || article.lower().equals("one");
    return linked && one ? head(sentence, first + 2, isBe(link)) : Optional.empty();
  }

  private static boolean isBe(Token token) {
    return token.lemma().equals("be") || token.lemma().equals("become");
  }

  /**
   * The type of the noun that heads the words from an index on.
   *
   * @param said whether a verb says that the name is it; else no verb may follow, as in "According
   *     to Lund, the roads are shut"
   */
  private Optional<String> head(Sentence sentence, int first, boolean said) {
    int end = Math.min(sentence.size(), first + LONGEST);
    int head = -1;
    for (int i = first; i < end; i++) {
      Token token = sentence.token(i);
      boolean of = token.lower().equals("of") && i <= first + 1;
      if (token.tagged("NN") && !token.tagged("NNP")) {
        head = i;
      } else if (!(of
          || token.tagged("JJ")
          || token.tagged("NNP")
          || token.tagged("DT")
          || token.tagged("POS")
          || token.tagged("CD")
          || Words.isHyphen(token)
          || token.tagged("RBS"))) {
        head = said || !isVerb(token) ? head : -1;
        break;
      }
    }
    return head < 0 ? Optional.empty() : type(sentence, head);
  }

  private static boolean isVerb(Token token) {
    return token.isFinite() || token.tagged("MD");
  }

  private Optional<String> type(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    if (words.afterTitle(sentence, noun) == noun + 1) {
      return Optional.of("person");
    }
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return contexts
        .noun(lemma)
        .or(() -> headNouns.of(lemma).flatMap(HeadNouns.HeadNoun::type).map(Evidence::name));
  }

  /** The noun before "such as" or "including", over the names listed between. */
  private Optional<String> before(Candidate name) {
    Sentence sentence = name.sentence();
    for (int i = name.first() - 1; i > 0 && i > name.first() - LIST; i--) {
      Token token = sentence.token(i);
      boolean suchAs = token.lower().equals("as") && sentence.token(i - 1).lower().equals("such");
      if (suchAs || LIKE.contains(token.lower())) {
        int noun = suchAs ? i - 2 : i - 1;
        while (noun > 0 && sentence.token(noun).word().equals(",")) {
          noun--;
        }
        return noun >= 0 && sentence.token(noun).tagged("NN")
            ? type(sentence, noun)
            : Optional.empty();
      }
      boolean listed =
          token.isCapitalised()
              || token.word().equals(",")
              || token.lower().equals("and")
              || token.lower().equals("or")
              || token.lower().equals("the");
      if (!listed) {
        return isOfKin(name, i) ? Optional.of("person") : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "his brothers Ali, Feisal and Zeid"; not the town of "his wife, a Boston lawyer". */
  private boolean isOfKin(Candidate name, int noun) {
    Sentence sentence = name.sentence();
    int next = name.last() + 1;
    return sentence.token(noun).tagged("NN")
        && kin.contains(sentence.token(noun))
        && sentence.tokens().subList(noun, name.first()).stream()
            .noneMatch(token -> token.lower().equals("the"))
        && !(next < sentence.size() && sentence.token(next).tagged("NN"));
  }
}
