package org.dateline.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.Recorded;
import org.dateline.text.AnnotatedArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownNamesTest {
  @TempDir Path folder;

  private KnownNames read(String text) throws IOException {
    return KnownNames.read(Files.writeString(folder.resolve("names.csv"), text));
  }

  private List<Name> extract(String file, String text) throws IOException {
    AnnotatedArticle article = Recorded.text(KnownNamesTest.class, text);
    return new NameExtractor(new NameOptions(read(file), Set.of())).extract(article);
  }

  @Test
  void namesOfTheFileWinOverTheText() throws IOException {
    List<Name> names =
        extract(
            """
            name,type,aliases,latitude,longitude,note
            Krynky,place,Krinki,46.74,33.09,on the left bank
            """,
            "Krinki was shelled. Soldiers left Krynky.");
    assertEquals(1, names.size());
    assertEquals("Krynky", names.get(0).name());
    assertEquals(List.of("Krinki"), names.get(0).aliases());
    assertEquals("names.csv:2", names.get(0).rule());
    assertEquals(
        Optional.of("given by the user, names.csv:2: on the left bank"),
        names.get(0).location().map(Location::reason));
    assertEquals("UA", names.get(0).country());
    assertEquals(46.74, names.get(0).location().flatMap(Location::point).orElseThrow().latitude());
  }

  @Test
  void typeOfTheFileWinsOverTheText() throws IOException {
    List<Name> names =
        extract("name,type\nStarlink,place\n", "Russian troops used Starlink again.");
    assertEquals(List.of(NameType.PLACE), names.stream().map(Name::type).toList());
  }

  @Test
  void ignoredNamesAreLeftOut() throws IOException {
    assertEquals(
        List.of(), extract("name,type\nStarlink,ignore\n", "Russian troops used Starlink again."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "name,kind | names.csv:1: columns [name, kind]; expected name and type, and perhaps others of"
            + " [name, type, aliases, latitude, longitude, note]",
        "name,type\\nLviv,town | names.csv:2: type \"town\"; expected person, place, organisation or"
            + " ignore",
        "name,type\\n,place | names.csv:2: no name; expected a name in the column \"name\"",
        "name,type,latitude,longitude\\nLviv,place,95,24 | names.csv:2: latitude \"95\"; expected"
            + " degrees from -90 to 90",
        "name,type,latitude,longitude\\nLviv,place,49,east | names.csv:2: longitude \"east\"; expected"
            + " degrees from -180 to 180",
      })
  void badLinesAreNamedWithWhatIsAllowed(String file, String message) {
    Exception thrown =
        assertThrows(IllegalArgumentException.class, () -> read(file.strip().replace("\\n", "\n")));
    assertEquals(message.strip(), thrown.getMessage());
  }

  @Test
  void unknownCountryCodeIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> new NameOptions(KnownNames.NONE, Set.of("XX")));
  }
}
