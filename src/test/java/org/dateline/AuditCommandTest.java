package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void writeSheets() throws IOException {
    Files.writeString(
        folder.resolve("articles.csv"),
        "article,title,published\nnew,The dam,2022-11-11\nold,The road,2021-01-01\n");
    Files.writeString(folder.resolve("figures.csv"), "id,phrase\nf-1,some 20 soldiers\n");
    Files.writeString(
        folder.resolve("claims.csv"),
        """
        id,article,claim,source,cue,status,evidence,figures,sentence_no
        c-1,new,20 soldiers fell,Army,said,unverified,This could not be verified.,f-1,1
        c-2,new,the dam holds,Ministry,said,attributed,,,3
        c-3,old,"the ""road"" is open",Mayor,said,denied,denied,,1
        c-4,new,'=1+1,,reportedly,hedged,,,4
        c-5,new,the dam has a crack,Engineers,said,disputed,the dam holds,,5
        """);
  }

  private String audit(int status, String... options) {
    List<String> arguments = new ArrayList<>(List.of("audit", folder.toString()));
    arguments.addAll(List.of(options));
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    assertEquals(
        status,
        Main.run(new PrintWriter(out), new PrintWriter(err), arguments.toArray(new String[0])));
    return out.toString() + err;
  }

  @Test
  void listsWhatIsDoubtedByStatus() {
    assertEquals(
        """
        UNVERIFIED (1)
          Army [said]: 20 soldiers fell
              figures   some 20 soldiers
              evidence  This could not be verified.
              article   new, 2022-11-11, sentence 1: The dam

        DISPUTED (1)
          Engineers [said]: the dam has a crack
              evidence  Ministry: the dam holds
              article   new, 2022-11-11, sentence 5: The dam

        DENIED (1)
          Mayor [said]: the "road" is open
              evidence  denied
              article   old, 2021-01-01, sentence 1: The road

        HEDGED (1)
          (no source) [reportedly]: =1+1
              article   new, 2022-11-11, sentence 4: The dam
        """,
        audit(0));
  }

  @Test
  void narrowsBySourceStatusAndDay() {
    assertTrue(audit(0, "--source", "arm").startsWith("UNVERIFIED (1)"));
    assertTrue(audit(0, "--status", "attributed").contains("the dam holds"));
    assertTrue(audit(0, "--status", "DENIED", "--since", "2021-01-01").contains("Mayor"));
  }

  @Test
  void saysWhatItLookedForInVain() {
    assertEquals(
        folder + ": no denied claims whose source contains \"may\" since 2022-01-01\n",
        audit(0, "--status", "denied", "--source", "may", "--since", "2022-01-01"));
  }

  @Test
  void claimsOfArticlesWithoutADayAreCounted() throws IOException {
    Files.writeString(folder.resolve("articles.csv"), "article,published\nold,2021-01-01\n");
    String text = audit(0, "--since", "2020-01-01");
    assertTrue(text.startsWith("DENIED (1)"), text);
    assertTrue(text.endsWith("3 claims are left out: the article's day is unknown\n"), text);
  }

  @Test
  void longClaimsAreBrokenIntoLines() throws IOException {
    Files.writeString(
        folder.resolve("claims.csv"),
        "article,claim,source,status\nnew," + "the road is open ".repeat(9) + ",Army,hedged\n");
    String text = audit(0);
    assertTrue(text.lines().allMatch(line -> line.length() <= 100), text);
    assertTrue(text.lines().skip(2).findFirst().orElseThrow().startsWith("      "), text);
  }

  @Test
  void printsATableThatStartsNoFormula() {
    assertEquals(
        """
        status,source,cue,claim,figures,evidence,evidence_source,article,title,published,sentence_no,id
        hedged,,reportedly,'=1+1,,,,new,The dam,2022-11-11,4,c-4
        """,
        audit(0, "--csv", "--status", "hedged"));
  }

  @Test
  void aFolderWithoutClaimsAndABadDayAreWrongCalls() throws IOException {
    assertTrue(audit(2, "--since", "friday").contains("write the day as 2022-11-11"));
    Files.delete(folder.resolve("claims.csv"));
    assertTrue(audit(2).contains("no claims.csv there"));
  }
}
