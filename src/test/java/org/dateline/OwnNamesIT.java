package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Gives the command a user's own names and countries, as the README shows. */
class OwnNamesIT {
  @TempDir private Path folder;

  @Test
  void theUsersNamesAndCountriesWin() throws Exception {
    Path article =
        Files.writeString(
            folder.resolve("a.txt"),
            "Soldiers left Novopetrovka and Georgetown on Monday. Phoenix said they were safe.\n");
    Path names =
        Files.writeString(
            folder.resolve("own.csv"),
            """
            name,type,aliases,latitude,longitude,note
            Novopetrivka,place,Novopetrovka,46.98,33.71,the one north of Snihurivka
            Phoenix,ignore,,,,our pilot's call sign
            """);
    Path out = folder.resolve("out");
    PrintWriter screen = new PrintWriter(new StringWriter());
    int status =
        Main.run(
            screen,
            screen,
            "extract",
            article.toString(),
            "--out",
            out.toString(),
            "--names",
            names.toString(),
            "--near",
            "GY");
    assertEquals(0, status);
    List<String> places = Files.readAllLines(out.resolve("places.csv"));
    assertEquals(3, places.size(), places.toString());
    assertTrue(places.get(1).contains(",Novopetrivka,Novopetrovka,1,"), places.get(1));
    assertTrue(places.get(1).contains(",46.98,33.71,"), places.get(1));
    assertTrue(places.get(1).contains("own.csv:2: the one north of Snihurivka"), places.get(1));
    assertTrue(places.get(2).contains(",Georgetown,"), places.get(2));
    assertTrue(places.get(2).contains(",GY,"), places.get(2));
  }
}
