package org.dateline.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Reads the roles of people off the words around their names: "Kremlin spokesman Dmitry Peskov",
 * "Oleksandr Senkevych, the local mayor,".
 */
final class Roles {
  private static final int LONGEST = 12;

  /** How many words may stand between the commas: "director of the Institute for ...". */
  private static final int LONGEST_AFTER = 20;

  private static final Set<String> LINKS = Set.of("of", "for", "to", "at", "on");
  private static final Set<String> ENDS =
      Set.of(",", ".", ";", ":", "--", "–", "—", "(", "-LRB-", ")", "-RRB-");
  private final Honorifics honorifics = Honorifics.load();
  private final Words words;
  private final Countries countries;

  Roles(Words words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /** What a person is, in the text's words, and in which organisation and country. */
  record Role(String words, String organisation, String country) {
    static final Role NONE = new Role("", "", "");
  }

  /** The roles in one article. */
  final class Article {
    private final AnnotatedArticle article;
    private final Map<String, Cluster> nameAt = new HashMap<>();

    Article(AnnotatedArticle article, List<Cluster> clusters) {
      this.article = article;
      for (Cluster cluster : clusters) {
        for (Candidate mention : cluster.mentions()) {
          for (int i = mention.first(); i <= mention.last(); i++) {
            nameAt.put(mention.sentence().number() + " " + i, cluster);
          }
        }
      }
    }

    /** The first role that the text gives the person. */
    Role of(Cluster person) {
      for (Candidate mention : person.mentions()) {
        Optional<Role> role = before(mention).or(() -> after(mention));
        if (role.isPresent()) {
          return role.get();
        }
      }
      return Role.NONE;
    }

    /** The title before a name, with the words that say of what. */
    private Optional<Role> before(Candidate mention) {
      Sentence sentence = mention.sentence();
      int last = mention.first() - 1;
      if (last >= 0 && sentence.token(last).word().equals(",")) {
        last--;
      }
      int title = title(sentence, last);
      if (title < 0 || honorifics.isCivil(sentence.token(title))) {
        return Optional.empty();
      }
      int first = words.startOfTitle(sentence, title);
      while (first > 0 && last - first < LONGEST && isModifier(sentence, first - 1, mention)) {
        first--;
      }
      while (sentence.token(first).tagged("POS") || Words.isHyphen(sentence.token(first))) {
        first++;
      }
      return Optional.of(role(sentence, first, last));
    }

    /** The index of the title that ends at an index or is of what stands there; -1 for none. */
    private int title(Sentence sentence, int last) {
      if (last >= 0 && LINKS.contains(sentence.token(last).lower())) {
        return -1;
      }
      for (int i = last; i >= 0 && last - i < LONGEST; i--) {
        if (words.endsTitle(sentence, i)
            && (i == last || LINKS.contains(sentence.token(i + 1).lower()))) {
          return i;
        }
        Token token = sentence.token(i);
        boolean person =
            name(sentence, i).filter(name -> name.type() == NameType.PERSON).isPresent();
        boolean words =
            token.tagged("NN")
                || token.tagged("JJ")
                || token.tagged("DT")
                || token.tagged("POS")
                || token.lower().equals("and")
                || Words.isHyphen(token)
                || LINKS.contains(token.lower());
        if (person || !words) {
          return -1;
        }
      }
      return -1;
    }

    private boolean isModifier(Sentence sentence, int index, Candidate person) {
      Token token = sentence.token(index);
      Optional<Cluster> name = name(sentence, index);
      if (name.isPresent()) {
        return name.get().type() != NameType.PERSON;
      }
      boolean possessive =
          token.tagged("POS") && index > 0 && name(sentence, index - 1).isPresent();
      return (token.tagged("NN") && !isOutside(sentence, index))
          || token.tagged("JJ")
          || (Words.isHyphen(token) && Words.joinsNext(sentence, index))
          || possessive
          || (token.lower().equals("of")
              && person.first() - index < LONGEST
              && index > 0
              && words.endsTitle(sentence, index - 1));
    }

    /**
     * A plain noun before a title in capitals or an adjective: "the way Sen. Lund", "in the inquiry
     * former minister Lund".
     */
    private boolean isOutside(Sentence sentence, int index) {
      Token next = sentence.token(index + 1);
      return !sentence.token(index).isCapitalised()
          && (next.tagged("JJ")
              || (next.isCapitalised() && words.afterTitle(sentence, index + 1) > index + 1));
    }

    /** What stands between the commas after a name. */
    private Optional<Role> after(Candidate mention) {
      Sentence sentence = mention.sentence();
      int first = mention.last() + 1;
      if (first + 1 >= sentence.size() || !sentence.token(first).word().equals(",")) {
        return Optional.empty();
      }
      first++;
      if (sentence.token(first).tagged("DT") || sentence.token(first).tagged("PRP$")) {
        first++;
      }
      int last = first;
      while (last < sentence.size()
          && last - first < LONGEST_AFTER
          && !ENDS.contains(sentence.token(last).word())
          && !sentence.token(last).tagged("V")
          && !sentence.token(last).tagged("W")) {
        last++;
      }
      if (last >= sentence.size() || !isEnd(sentence.token(last))) {
        return Optional.empty();
      }
      while (last > first && sentence.token(last - 1).tagged("CC")) {
        last--;
      }
      for (int i = first; i < last; i++) {
        if (words.endsTitle(sentence, i) && name(sentence, i).isEmpty()) {
          return Optional.of(role(sentence, first, last - 1));
        }
      }
      return Optional.empty();
    }

    /** A comma, or the begin of a clause: "a lawyer who", "a journalist imprisoned". */
    private static boolean isEnd(Token token) {
      return ENDS.contains(token.word())
          || token.tagged("W")
          || token.tagged("VBN")
          || token.tagged("VBG");
    }

    private Role role(Sentence sentence, int first, int last) {
      String organisation = "";
      String country = "";
      for (int i = first; i <= last; i++) {
        Optional<Cluster> name = name(sentence, i);
        if (name.filter(n -> n.type() == NameType.ORGANISATION).isPresent()
            && organisation.isEmpty()) {
          organisation = name.get().name();
        }
        if (country.isEmpty()) {
          String word = sentence.token(i).word();
          country =
              countries
                  .ofDemonym(word)
                  .or(() -> name.flatMap(n -> countries.named(n.name())))
                  .or(() -> countries.named(word))
                  .map(Countries.Country::code)
                  .orElse("");
        }
      }
      String said = article.text(sentence.span(first, last)).replaceAll("\\s+", " ");
      return new Role(said, organisation, country);
    }

    private Optional<Cluster> name(Sentence sentence, int index) {
      return Optional.ofNullable(nameAt.get(sentence.number() + " " + index));
    }
  }

  Article in(AnnotatedArticle article, List<Cluster> clusters) {
    return new Article(article, clusters);
  }
}
