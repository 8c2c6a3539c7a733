package org.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class NameExtractorTest {
  private static final NameExtractor EXTRACTOR = new NameExtractor();

  private static List<Name> names(NameExtractor extractor, String text) {
    AnnotatedArticle article = Recorded.text(NameExtractorTest.class, text);
    return extractor.extract(article);
  }

  private static Optional<Name> name(String text, String name) {
    return names(EXTRACTOR, text).stream().filter(n -> n.name().equals(name)).findFirst();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "names.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void findsTheNames(String what, String text, String expected) {
    List<String> found =
        names(EXTRACTOR, text).stream()
            .map(n -> n.type() + " " + n.name() + " " + n.mentions().size())
            .toList();
    assertEquals(expected, String.join("; ", found), what);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "places.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void putsPlacesOnTheMap(
      String text, String place, String kind, String country, int latitude, int longitude) {
    Name name = name(text, place).orElseThrow(() -> new AssertionError("no " + place));
    Location.Point point = name.location().flatMap(Location::point).orElseThrow();
    assertEquals(Optional.ofNullable(kind).orElse(""), name.kind());
    assertEquals(Optional.ofNullable(country).orElse(""), name.country());
    assertEquals(latitude, Math.round(point.latitude()));
    assertEquals(longitude, Math.round(point.longitude()));
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "roles.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void readsRoles(String text, String person, String role, String organisation, String country) {
    Name name = name(text, person).orElseThrow(() -> new AssertionError("no " + person));
    assertEquals(Optional.ofNullable(role).orElse(""), name.role());
    assertEquals(Optional.ofNullable(organisation).orElse(""), name.organisation());
    assertEquals(Optional.ofNullable(country).orElse(""), name.country());
  }

  @ParameterizedTest
  @CsvSource({"Lake Umbra, lake", "Gulf of Umbra, gulf", "Cerro Umbra, mountain"})
  void unlistedPlaceIsWhatItsNameSays(String place, String kind) {
    String text = "Fog lay over Lake Umbra, the Gulf of Umbra and Cerro Umbra in Kenya.";
    assertEquals(kind, name(text, place).orElseThrow().kind());
  }

  @Test
  void capitalThatActsStandsForItsGovernment() {
    List<Boolean> metonyms =
        name("Moscow rejected the plan. Two people died in Moscow.", "Moscow").stream()
            .flatMap(moscow -> moscow.mentions().stream().map(Mention::metonym))
            .toList();
    assertEquals(List.of(true, false), metonyms);
  }

  @Test
  void countriesTheUserCallsNearDecideAmongNamesakes() {
    String text = "Snow fell in Odessa on Monday.";
    NameExtractor near = new NameExtractor(new NameOptions(KnownNames.NONE, Set.of("US")));
    assertTrue(names(near, text).stream().allMatch(n -> n.country().equals("US")));
    assertTrue(names(EXTRACTOR, text).stream().allMatch(n -> n.country().equals("UA")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chile closed the roads to La Florida. The Chilean police told Chile's radio.| La Florida",
        "South Korean police searched Wando. Officials in South Korea were silent.| Wando",
        "Americans waited in the Sunshine state. Voters in Ohio waited too.| Sunshine state",
        "American troops left the city of Babylon in Iraq. Americans in Texas waited.| Babylon",
        "Shells hit Kherson in Ukraine. Troops reached the West Bank of the river.| West Bank",
        "Troops in Iraq reached the West Bank of the Tigris.| West Bank",
        "Korean police closed the Central Plaza in Seoul. Seoul was calm.| Central Plaza",
        "The Bat Cave was shut. Visitors from Brazil and Sao Paulo waited.| Bat Cave"
      })
  void namesakeFarFromTheArticleIsNotTaken(String text, String place) {
    Name name = name(text, place).orElseThrow();
    Optional<String> id = name.location().flatMap(Location::point).map(Location.Point::geonamesId);
    assertEquals("", id.orElse(""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shells hit Kramatorsk in Ukraine. A house burned in Zelenorivske.| Zelenorivske| UA| region",
        "Rain fell in Kenya. The Kenyan police closed Umbara Hospital.| Umbara Hospital| KE| ''",
        "Snow fell in Lima, Peru. The church is in Umbara Street.| Umbara Street| PE| city",
        "The Ghanaian police and Ghana's army left. Rain fell in Northern Umbrasia.| Northern Umbrasia| GH| ''",
        "Brazil was calm. A Brazilian flag hung at the US Capitol.| US Capitol| US| ''",
        "Rain fell in Geneva. A flag burned in Umbara Street.| Umbara Street| CH| ''",
        "Rain fell in Ghana. The Ghanaian trader flew to Northern Africa.| Northern Africa| ''| region"
      })
  void unlistedPlaceIsWhereThoseNamedWithItAre(
      String text, String place, String country, String precision) {
    Name name = name(text, place).orElseThrow(() -> new AssertionError("no " + place));
    assertEquals(country, name.country());
    assertEquals(precision, name.location().map(Location::precision).orElse(""));
  }

  @Test
  void codeOfAnAirportIsNoNameOfItsCity() {
    List<Gazetteer.Entry> found = new Atlas(new Countries()).find("Del");
    assertTrue(found.stream().noneMatch(entry -> entry.name().contains("Delhi")));
  }
}
