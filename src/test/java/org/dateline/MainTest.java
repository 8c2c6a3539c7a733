package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  @TempDir private Path folder;

  private record Outcome(int status, String out, String err) {}

  private static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Outcome(status, out.toString(), err.toString());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          extract data                            | Missing required option: '--out=DIR'
          extract data --out x --wrong            | Unknown option: '--wrong'
          extract --out x                         | Missing required parameter: 'INPUT'
          extract nowhere --out x                 | nowhere: no such file or folder
          extract data --out x --threads 0        | --threads 0: must be 1 or more
          extract data --out x --threads many     | 'many' is not an int
          extract data --out x --published friday | --published friday: write the date as 2022-11-11
          extract data --out x --names nowhere    | --names nowhere: cannot be read
          extract data --out x --near UA,Moldova  | Moldova
          figures nowhere                         | nowhere: no figures.csv there
          figures data --status maybe             | 'maybe'
          unheard-of                              | unheard-of
          """)
  void aWrongCallIsOneLineAndStatusTwo(String call, String message) {
    Outcome outcome = run(call.split(" "));
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains(message), outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertFalse(outcome.err().contains("Exception"), outcome.err());
    assertFalse(Files.exists(Path.of("x")));
  }

  @Test
  void figuresPrintsTheRowsAskedFor() throws IOException {
    Files.writeString(
        folder.resolve("figures.csv"),
        """
        id,article,value,low,high,qualifier,unit,what,category,side,place,date,source,status
        f-1,a,40000,40000,40000,exact,,troops,troops,Russia,Kherson,,Oleksii Reznikov,disputed
        f-2,a,,10,12,range,km,front,distance,,,,Oleksii Reznikov,attributed
        f-3,a,52,52,,at_least,,Palestinians,killed,,,,,
        """);
    String all = run("figures", folder.toString()).out();
    assertTrue(all.contains("10 to 12 km"), all);
    assertTrue(all.contains("at least 52"), all);
    String troops =
        run(
                "figures",
                folder.toString(),
                "--category",
                "troops",
                "--source",
                "reznikov",
                "--status",
                "disputed")
            .out();
    assertTrue(troops.contains("40,000") && troops.endsWith("1 figure\n"), troops);
    assertEquals(3, troops.lines().count(), troops);
  }

  @Test
  void anEmptyFolderIsAWrongCall() {
    Outcome outcome = run("extract", folder.toString(), "--out", folder.resolve("out").toString());
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("no articles there"), outcome.err());
    assertFalse(Files.exists(folder.resolve("out")));
  }

  @Test
  void aBadLineOfTheNamesIsToldWithWhatIsAllowed() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "Kyiv said so.");
    Path names = Files.writeString(folder.resolve("own.csv"), "name,type\nKyiv,place\nLviv,town\n");
    Path out = folder.resolve("out");
    Outcome outcome =
        run("extract", article.toString(), "--out", out.toString(), "--names", names.toString());
    assertEquals(2, outcome.status());
    assertTrue(
        outcome
            .err()
            .contains("own.csv:3: type \"town\"; expected person, place, organisation or ignore"),
        outcome.err());
    assertEquals(1, outcome.err().lines().count(), outcome.err());
    assertFalse(Files.exists(out));
  }

  @Test
  void articlesInTheOutputFolderAreAWrongCall() throws Exception {
    Files.writeString(folder.resolve("a.txt"), "Kyiv said so.");
    Outcome outcome = run("extract", folder.toString(), "--out", folder.toString());
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("the articles lie in the output folder"), outcome.err());
  }

  @Test
  void aFileInThePlaceOfTheOutputFolderIsAWrongCall() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "Kyiv said so.");
    Outcome outcome = run("extract", article.toString(), "--out", article.toString());
    assertEquals(2, outcome.status());
    assertTrue(outcome.err().contains("choose another folder with --out"), outcome.err());
  }

  @Test
  void helpNamesEveryOptionAndTheExitStatus() {
    Outcome outcome = run("extract", "--help");
    assertEquals(0, outcome.status());
    assertTrue(outcome.out().contains("--published"), outcome.out());
    assertTrue(outcome.out().contains("Exit status"), outcome.out());
  }

  @Test
  void theReadmeShowsTheTableOfPackages() throws Exception {
    Pattern row = Pattern.compile("(?m)^\\| `(\\w+)` \\| ([\\w ]*?) *\\|");
    Matcher matcher = row.matcher(Files.readString(Path.of("README.md")));
    Map<String, String> shown =
        matcher.results().collect(Collectors.toMap(m -> m.group(1), m -> m.group(2)));
    Map<String, String> enforced =
        ArchitectureTest.TABLE
            .lines()
            .map(line -> line.split("\\|", -1))
            .collect(Collectors.toMap(cells -> cells[0].strip(), cells -> cells[1].strip()));
    assertEquals(enforced, shown);
    assertTrue(Stream.of("text", "review").allMatch(shown::containsKey));
  }

  @Test
  void theTestsThatTheReadmeNamesAreThere() throws Exception {
    Pattern name = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");
    List<String> named = new ArrayList<>();
    for (MatchResult test :
        name.matcher(Files.readString(Path.of("README.md"))).results().toList()) {
      named.add(test.group());
      try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
        Path file =
            files.filter(f -> f.endsWith(test.group(1) + ".java")).findFirst().orElseThrow();
        assertTrue(Files.readString(file).contains("void " + test.group(2) + "("), test.group());
      }
    }
    assertTrue(named.size() > 30, named.toString());
  }
}
