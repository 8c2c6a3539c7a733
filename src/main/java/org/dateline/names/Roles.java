package org.dateline.names;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Reads the roles of people off the words around their names: "Kremlin spokesman Dmitry Peskov",
 * "Oleksandr Senkevych, the local mayor,".
 */
final class Roles {
  /** What leads to somebody's task, not to where he is from: "ambassador to Kenya". */
  private static final Set<String> TOWARDS = Set.of("to", "for", "on");

  /** Who writes from a place is not of it. */
  private static final Set<String> SENT = Set.of("correspondent", "correspondents", "bureau");

  /** Of "Latin American" and "Pan American". */
  private static final Set<String> PARTS = Set.of("latin", "pan", "inter");

  private static final Set<String> OF = Set.of("of", "at");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Words words;
  private final Occupations occupations;
  private final Countries countries;

  Roles(Words words, Countries countries) {
    this.words = words;
    this.countries = countries;
    occupations = new Occupations(words);
  }

  /** What a person is, in the text's words, and in which organisation and country. */
  record Role(String words, String organisation, String country) {
    static final Role NONE = new Role("", "", "");

    /** With another's organisation and country where it has none. */
    private Role or(Role other) {
      return new Role(
          words.isEmpty() ? other.words : words,
          organisation.isEmpty() ? other.organisation : organisation,
          country.isEmpty() ? other.country : country);
    }
  }

  /** The roles in one article. */
  final class Article {
    private final AnnotatedArticle article;
    private final NamesAt names;
    private final RolePhrases phrases;
    private final Function<Cluster, String> state;

    Article(AnnotatedArticle article, List<Cluster> clusters, Function<Cluster, String> state) {
      this.article = article;
      this.state = state;
      names = new NamesAt(clusters);
      phrases = new RolePhrases(words, occupations, names);
    }

    /** The first role that the text gives the person, and whose he is. */
    Role of(Cluster person) {
      Role role =
          person.mentions().stream()
              .flatMap(mention -> phrases.of(mention).stream())
              .findFirst()
              .map(this::role)
              .orElse(Role.NONE);
      for (Candidate mention : person.mentions()) {
        Role other = belonging(mention);
        role = role.or(role.words.isEmpty() ? other : new Role("", "", other.country));
      }
      return role;
    }

    private Role role(RolePhrases.RolePhrase phrase) {
      Sentence sentence = phrase.sentence();
      String organisation = "";
      String country = "";
      for (int i = phrase.first(); i <= phrase.last(); i++) {
        Optional<Cluster> name = names.at(sentence, i, NameType.ORGANISATION);
        organisation = organisation.isEmpty() ? name.map(Cluster::name).orElse("") : organisation;
        country = country.isEmpty() ? country(phrase, i) : country;
      }
      String said =
          SPACES
              .matcher(article.text(sentence.span(phrase.first(), phrase.last())))
              .replaceAll(" ");
      return new Role(said, organisation, country);
    }

    /** The country that a word of a role tells; "" for none. */
    private String country(RolePhrases.RolePhrase phrase, int index) {
      Sentence sentence = phrase.sentence();
      String word = sentence.token(index).word();
      Optional<String> people = countries.ofDemonym(word).map(Countries.Country::code);
      if (people.isPresent()) {
        return isPart(sentence, index) ? "" : people.get();
      }
      Optional<Cluster> name = names.at(sentence, index);
      if (name.filter(n -> n.type() == NameType.PLACE).isPresent()) {
        return isElsewhere(phrase, index) ? "" : name.map(state).orElse("");
      }
      return countries
          .named(word)
          .map(Countries.Country::code)
          .or(() -> name.map(state))
          .orElse("");
    }

    private static boolean isPart(Sentence sentence, int index) {
      return index > 0 && PARTS.contains(sentence.token(index - 1).lower());
    }

    /** Whether the place is where somebody is sent, or works on. */
    private boolean isElsewhere(RolePhrases.RolePhrase phrase, int index) {
      Sentence sentence = phrase.sentence();
      int link = index - 1;
      while (link >= phrase.first()
          && (sentence.token(link).tagged("DT") || names.at(sentence, link).isPresent())) {
        link--;
      }
      String to = link < phrase.first() ? "" : sentence.token(link).lower();
      return TOWARDS.contains(to)
          || (to.equals("in") && isAbroad(phrase, index))
          || sentence.tokens().subList(phrase.first(), phrase.last() + 1).stream()
              .anyMatch(token -> SENT.contains(token.lower()));
    }

    /** Whether it is a country in which an organisation is at work: "head of mission in Chad". */
    private boolean isAbroad(RolePhrases.RolePhrase phrase, int index) {
      boolean employed =
          IntStream.rangeClosed(phrase.first(), phrase.last())
              .anyMatch(i -> names.at(phrase.sentence(), i, NameType.ORGANISATION).isPresent());
      return employed
          && names
              .at(phrase.sentence(), index)
              .flatMap(place -> countries.named(place.name()))
              .isPresent();
    }

    /** "Anna Lund of the Meridian Institute", "Kenya's Anna Lund"; by her name in full. */
    private Role belonging(Candidate mention) {
      if (mention.first() == mention.last()) {
        return Role.NONE;
      }
      Sentence sentence = mention.sentence();
      int before = mention.first() - 1;
      if (before > 0 && sentence.token(before).tagged("POS")) {
        return belonging(names.at(sentence, before - 1));
      }
      int link = mention.last() + 1;
      if (link + 1 >= sentence.size() || !OF.contains(sentence.token(link).lower())) {
        return Role.NONE;
      }
      Token next = sentence.token(link + 1);
      boolean article = next.tagged("DT") && link + 2 < sentence.size();
      return belonging(names.at(sentence, article ? link + 2 : link + 1));
    }

    private Role belonging(Optional<Cluster> owner) {
      return owner
          .map(
              name ->
                  switch (name.type()) {
                    case PERSON -> Role.NONE;
                    case PLACE -> new Role("", "", state.apply(name));
                    case ORGANISATION -> new Role("", name.name(), state.apply(name));
                  })
          .orElse(Role.NONE);
    }
  }

  /**
   * @param state tells the country that a place lies in or a public body is of, "" for none
   */
  Article in(AnnotatedArticle article, List<Cluster> clusters, Function<Cluster, String> state) {
    return new Article(article, clusters, state);
  }
}
