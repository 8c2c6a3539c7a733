package org.dateline.names;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.names.HeadNouns.HeadNoun;
import org.dateline.names.Organisations.Organisation;
import org.dateline.text.AnnotatedArticle;

/** Makes the names of an article out of their mentions, with all that is known of each. */
final class Naming {
  /** Kinds of organisations whose people are of their country. */
  private static final Set<String> PUBLIC =
      Set.of("government", "military", "police", "court", "party");

  private static final Pattern LINK = Pattern.compile(" (of|for) ");

  private final Atlas atlas;
  private final HeadNouns headNouns;
  private final Organisations organisations;
  private final Metonyms metonyms;
  private final Locator locator;
  private final Roles roles;
  private final Credits credits = new Credits();

  Naming(
      Atlas atlas,
      HeadNouns headNouns,
      Organisations organisations,
      Metonyms metonyms,
      Locator locator,
      Roles roles) {
    this.atlas = atlas;
    this.headNouns = headNouns;
    this.organisations = organisations;
    this.metonyms = metonyms;
    this.locator = locator;
    this.roles = roles;
  }

  List<Name> names(AnnotatedArticle article, List<Cluster> clusters) {
    List<Cluster> places =
        clusters.stream().filter(cluster -> cluster.type() == NameType.PLACE).toList();
    Map<Cluster, Placement> placements = locator.locate(article, places);
    Roles.Article stated = roles.in(article, clusters, name -> state(name, placements));
    return clusters.stream()
        .map(
            cluster ->
                switch (cluster.type()) {
                  case PERSON -> person(article, cluster, stated.of(cluster));
                  case PLACE ->
                      place(article, cluster, placements.getOrDefault(cluster, Placement.NONE));
                  case ORGANISATION -> organisation(article, cluster);
                })
        .toList();
  }

  private Name person(AnnotatedArticle article, Cluster cluster, Roles.Role role) {
    return name(article, cluster, role, "", "", role.country(), Optional.empty());
  }

  private Name place(AnnotatedArticle article, Cluster cluster, Placement placement) {
    return name(
        article,
        cluster,
        Roles.Role.NONE,
        "",
        placement.kind(),
        placement.country(),
        placement.location());
  }

  private Name organisation(AnnotatedArticle article, Cluster cluster) {
    String acronym = cluster.aliases().stream().filter(Words::isAcronym).findFirst().orElse("");
    if (acronym.isEmpty() && Words.isAcronym(cluster.name())) {
      acronym = cluster.name();
    }
    return name(
        article,
        cluster,
        Roles.Role.NONE,
        acronym,
        kind(cluster),
        country(cluster),
        Optional.empty());
  }

  /** The country that a place lies in, or that a public body is of; "" for none. */
  private String state(Cluster name, Map<Cluster, Placement> placements) {
    return switch (name.type()) {
      case PERSON -> "";
      case PLACE -> placements.getOrDefault(name, Placement.NONE).country();
      case ORGANISATION -> PUBLIC.contains(kind(name)) ? country(name) : "";
    };
  }

  private String kind(Cluster organisation) {
    return listed(organisation)
        .map(Organisation::kind)
        .or(() -> headNoun(organisation.name()).map(HeadNoun::kind))
        .orElse("");
  }

  private String country(Cluster organisation) {
    return listed(organisation)
        .map(Organisation::country)
        .filter(code -> !code.isEmpty())
        .orElseGet(() -> country(organisation.name()));
  }

  private Optional<Organisation> listed(Cluster cluster) {
    return organisations
        .named(cluster.name())
        .or(
            () ->
                cluster.aliases().stream()
                    .flatMap(alias -> organisations.named(alias).stream())
                    .findFirst());
  }

  /** The last head noun of the name: of "Ministry of Defence of Ukraine", the ministry. */
  private Optional<HeadNoun> headNoun(String name) {
    String[] words = LINK.split(name)[0].split(" ");
    return headNouns
        .of(words[words.length - 1])
        .filter(noun -> noun.type().filter(t -> t == NameType.ORGANISATION).isPresent());
  }

  /** The country that the organisation's own name tells: "Ukrainian Railways", "Bank of Ghana". */
  private String country(String name) {
    Countries countries = atlas.countries();
    for (String word : name.split(" ")) {
      Optional<Countries.Country> country =
          countries.ofDemonym(word).or(() -> countries.named(word));
      if (country.isPresent()) {
        return country.get().code();
      }
    }
    return "";
  }

  private Name name(
      AnnotatedArticle article,
      Cluster cluster,
      Roles.Role role,
      String acronym,
      String kind,
      String country,
      Optional<Location> location) {
    List<Mention> mentions =
        cluster.mentions().stream()
            .map(
                candidate ->
                    new Mention(
                        candidate.span(),
                        candidate.type(),
                        candidate.confidence(),
                        metonyms.isMetonym(candidate, cluster.name()),
                        credits.isCredit(article, candidate),
                        candidate.rule()))
            .toList();
    return new Name(
        cluster.type(),
        cluster.name(),
        cluster.aliases(),
        mentions,
        role.words(),
        role.organisation(),
        acronym,
        kind,
        country,
        location);
  }
}
