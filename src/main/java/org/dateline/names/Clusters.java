package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Groups the mentions of an article by what they name.
 *
 * <p>Forms are joined only where one reading is left: a surname that two people bear joins neither.
 */
final class Clusters {
  // Beyond this many names, as in a list of thousands, comparing each with each would take too
  // long.
  private static final int MANY = 2000;

  /** People; a smaller namesake is hardly meant beside the region. */
  private static final int TOWN = 10_000;

  private final Atlas atlas;
  private final People people = new People();
  private final KnownFinder known;
  private final HeadNouns headNouns;
  private final Bodies bodies;

  Clusters(Atlas atlas, HeadNouns headNouns, Organisations organisations, KnownFinder known) {
    this.atlas = atlas;
    this.headNouns = headNouns;
    bodies = new Bodies(atlas, headNouns, organisations);
    this.known = known;
  }

  /** The names in order of their first mentions. */
  List<Cluster> of(List<Candidate> candidates) {
    List<Cluster> clusters = new ArrayList<>();
    for (NameType type : NameType.values()) {
      clusters.addAll(ofType(type, candidates.stream().filter(c -> c.type() == type).toList()));
    }
    clusters.sort(Comparator.comparing(cluster -> cluster.mentions().get(0).span()));
    return clusters;
  }

  private List<Cluster> ofType(NameType type, List<Candidate> candidates) {
    Spouses spouses = new Spouses(type == NameType.PERSON ? candidates : List.of());
    Map<String, List<Candidate>> forms = new LinkedHashMap<>();
    for (Candidate candidate : candidates) {
      String form = type == NameType.PERSON ? spouses.form(candidate) : form(candidate);
      forms.computeIfAbsent(form, f -> new ArrayList<>()).add(candidate);
    }
    Map<String, String> heads = heads(type, forms);
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (String form : forms.keySet()) {
      groups.computeIfAbsent(root(heads, form), r -> new LinkedHashSet<>()).add(form);
    }
    return groups.values().stream().map(group -> cluster(type, group, forms)).toList();
  }

  /** "Texas" for "TX" after a town; "New York state" for "NY", as the city is another place. */
  private String form(Candidate candidate) {
    return atlas
        .postalCodes()
        .full(candidate)
        .map(division -> atlas.isCity(division) ? division + " state" : division)
        .orElseGet(() -> Regions.form(candidate));
  }

  /** For each form the one that it is short for, or another spelling of. */
  private Map<String, String> heads(NameType type, Map<String, List<Candidate>> forms) {
    Map<String, String> heads = new TreeMap<>();
    Map<String, String> spellings = new TreeMap<>();
    for (String form : longestFirst(forms.keySet())) {
      String first = spellings.putIfAbsent(spelling(type, form), form);
      if (first != null && !first.equals(form)) {
        heads.put(form, first);
      } else {
        fullForm(type, form, forms).ifPresent(full -> heads.put(form, full));
      }
    }
    return heads;
  }

  private static List<String> longestFirst(Set<String> forms) {
    return forms.stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(f -> f))
        .toList();
  }

  /** What two spellings of one name have in common. */
  private String spelling(NameType type, String form) {
    Optional<KnownNames.Known> listed = known.named(form);
    if (listed.isPresent()) {
      return "known " + listed.get().name();
    }
    return switch (type) {
      case PERSON -> People.spelling(form);
      case PLACE -> atlas.identity(form);
      case ORGANISATION -> Bodies.spelling(form);
    };
  }

  private Optional<String> fullForm(
      NameType type, String form, Map<String, List<Candidate>> forms) {
    if (known.named(form).isPresent() || forms.size() > MANY) {
      return Optional.empty();
    }
    return switch (type) {
      case PERSON -> people.fullForm(form, forms);
      case PLACE -> River.fullForm(form, forms).or(() -> place(form, forms));
      case ORGANISATION -> bodies.fullForm(form, forms);
    };
  }

  /** "NSW" for "New South Wales"; a country's code is a spelling of its own. */
  private Optional<String> place(String form, Map<String, List<Candidate>> forms) {
    if (atlas.isCountry(form)) {
      return Optional.empty();
    }
    return Words.isAcronym(form)
        ? only(forms.keySet(), full -> Acronyms.isOf(form, full))
        : only(forms.keySet(), full -> isDivision(form, full) || isShortSite(form, full));
  }

  /** "Anhui province" for "Anhui", which is no town's name too, as Kherson is. */
  private boolean isDivision(String form, String full) {
    return full.startsWith(form + " ")
        && full.indexOf(' ', form.length() + 1) < 0
        && headNouns.of(last(full)).filter(noun -> noun.kind().equals("region")).isPresent()
        && atlas.isDivision(form)
        && !atlas.isTown(form, TOWN);
  }

  /** "Lund International Airport" for "Lund airport". */
  private static boolean isShortSite(String form, String full) {
    if (!mayBeShortSite(form, full)) {
      return false;
    }
    List<String> words = List.of(form.toLowerCase(Locale.ROOT).split(" "));
    List<String> all = List.of(full.toLowerCase(Locale.ROOT).split(" "));
    return words.size() > 1
        && words.size() < all.size()
        && words.get(0).equals(all.get(0))
        && last(form).equalsIgnoreCase(last(full))
        && all.containsAll(words);
  }

  /** What costs little to see: that the first and the last letters are the same. */
  private static boolean mayBeShortSite(String form, String full) {
    return form.indexOf(' ') >= 0
        && form.regionMatches(true, 0, full, 0, 1)
        && form.regionMatches(true, form.length() - 1, full, full.length() - 1, 1);
  }

  static Optional<String> only(Set<String> forms, Predicate<String> isFull) {
    List<String> full = forms.stream().filter(isFull).toList();
    Set<String> sounds = new HashSet<>();
    full.forEach(f -> sounds.add(Fold.sound(Bodies.spelling(f))));
    return sounds.size() == 1 ? Optional.of(full.get(0)) : Optional.empty();
  }

  static String last(String form) {
    return form.substring(form.lastIndexOf(' ') + 1);
  }

  private static String root(Map<String, String> heads, String form) {
    String root = form;
    for (int i = 0; i < heads.size() && heads.containsKey(root); i++) {
      root = heads.getOrDefault(root, root);
    }
    return root;
  }

  private Cluster cluster(NameType type, Set<String> group, Map<String, List<Candidate>> forms) {
    List<Candidate> mentions =
        group.stream()
            .flatMap(form -> forms.getOrDefault(form, List.of()).stream())
            .sorted(Comparator.comparing(Candidate::span))
            .toList();
    List<String> spellings = mentions.stream().map(Regions::written).distinct().toList();
    String name = name(type, spellings, mentions);
    return new Cluster(
        type, name, spellings.stream().filter(form -> !form.equals(name)).toList(), mentions);
  }

  /** The user's name for it; else the fullest form, of those equally full the most frequent. */
  private String name(NameType type, List<String> spellings, List<Candidate> mentions) {
    for (String spelling : spellings) {
      Optional<KnownNames.Known> listed = known.named(spelling);
      if (listed.isPresent()) {
        return listed.get().name();
      }
    }
    Comparator<String> fullest =
        type == NameType.PLACE && !atlas.isCountry(spellings.get(0))
            ? Comparator.comparingInt(this::words)
            : Comparator.comparingInt(Clusters::fullness);
    return spellings.stream()
        .max(
            fullest
                .thenComparing(
                    s -> mentions.stream().filter(m -> Regions.written(m).equals(s)).count())
                .thenComparing(s -> -spellings.indexOf(s)))
        .orElseThrow();
  }

  /** "Guerrero" is as full as "Guerrero state". */
  private int words(String place) {
    boolean isShort =
        atlas.abbreviations().full(place).isPresent() || atlas.postalCodes().isCode(place);
    int state = last(place).equalsIgnoreCase("state") ? 1 : 0;
    return isShort ? 0 : place.split(" ").length - state;
  }

  private static int fullness(String spelling) {
    return Words.isAcronym(spelling) ? 0 : spelling.length();
  }
}
