package org.dateline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher over a build of empty files, with JDKs that only print how they were called. */
class LauncherTest {
  private static final int WRONG_CALL = 2;

  @TempDir private Path folder;
  private Path project = Path.of("");
  private Path programs = Path.of("");

  @BeforeEach
  void makeBuild() throws IOException {
    project = folder.resolve("a project");
    programs = folder.resolve("programs");
    Files.createDirectories(project.resolve("target"));
    Files.createDirectories(programs);
    Files.copy(Path.of("dateline"), project.resolve("dateline"));
    project.resolve("dateline").toFile().setExecutable(true);
    Files.writeString(project.resolve("target/dateline.jar"), "");
    Files.writeString(project.resolve("target/classpath"), "first.jar:picocli-4.7.7.jar:last.jar");
  }

  private Path jdk(String version) throws IOException {
    Path home = folder.resolve("jdks").resolve("jdk-" + version);
    Files.createDirectories(home.resolve("bin"));
    Path java = home.resolve("bin/java");
    Files.writeString(java, "#!/bin/sh\necho \"" + version + " $*\"\n");
    java.toFile().setExecutable(true);
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private void onPath(Path home) throws IOException {
    Files.createSymbolicLink(programs.resolve("java"), home.resolve("bin/java"));
  }

  private record Outcome(int status, String printed) {}

  private Outcome launch(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(project.resolve("dateline").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().put("PATH", programs + ":/usr/bin:/bin");
    builder.environment().putAll(environment);
    Process process = builder.start();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return new Outcome(process.waitFor(), printed);
  }

  private String launched(Map<String, String> environment) throws Exception {
    Outcome outcome = launch(environment, "extract", "two words");
    assertEquals(0, outcome.status(), outcome.printed());
    return outcome.printed().lines().reduce((first, last) -> last).orElse("");
  }

  @Test
  void runsTheJavaOfThePath() throws Exception {
    onPath(jdk("17.0.15"));
    jdk("21.0.2");
    String command = launched(Map.of());
    assertTrue(command.startsWith("17.0.15 "), command);
    assertTrue(
        command.contains("-XX:SharedArchiveFile=" + project + "/target/java-17.0.15.cache"),
        command);
    assertTrue(command.endsWith("org.dateline.Main extract two words"), command);
  }

  @Test
  void takesJava25WhereItStandsBesideAnOlderOne() throws Exception {
    onPath(jdk("17.0.15"));
    jdk("25.0.3");
    String command = launched(Map.of());
    assertTrue(command.startsWith("25.0.3 "), command);
    assertTrue(command.contains("-XX:AOTCache=" + project + "/target/java-25.0.3.cache"), command);
  }

  @Test
  void takesTheJavaThatJavaHomeNames() throws Exception {
    Path chosen = jdk("17.0.15");
    onPath(jdk("25.0.3"));
    assertTrue(launched(Map.of("JAVA_HOME", chosen.toString())).startsWith("17.0.15 "));
  }

  @Test
  void keepsANewerJavaOfThePath() throws Exception {
    onPath(jdk("26"));
    jdk("25.0.3");
    assertTrue(launched(Map.of()).startsWith("26 "));
  }

  @Test
  void saysThatJavaIsTooOld() throws Exception {
    onPath(jdk("11.0.2"));
    Outcome outcome = launch(Map.of());
    assertEquals(WRONG_CALL, outcome.status());
    assertTrue(outcome.printed().contains("is version 11.0.2; Dateline needs Java 17 or newer"));
  }

  @Test
  void saysThatJavaHomeHoldsNoJava() throws Exception {
    Outcome outcome = launch(Map.of("JAVA_HOME", folder + "/nowhere"));
    assertEquals(WRONG_CALL, outcome.status());
    assertTrue(outcome.printed().contains("nowhere, which holds no bin/java; point it at a JDK"));
  }

  @Test
  void refusesAHeapThatIsNoNumber() throws Exception {
    onPath(jdk("17.0.15"));
    Outcome outcome = launch(Map.of("DATELINE_HEAP", "much"));
    assertEquals(WRONG_CALL, outcome.status());
    assertTrue(outcome.printed().contains("DATELINE_HEAP is much; give a number with m or g"));
  }

  @Test
  void leavesFlagsOutThatOnlyAnotherJavaKnows() throws Exception {
    Path older = jdk("17.0.15");
    Path newer = jdk("25.0.3");
    assertFalse(launched(Map.of("JAVA_HOME", older.toString())).contains("aot"));
    assertFalse(launched(Map.of("JAVA_HOME", newer.toString())).contains("SharedArchiveFile"));
  }
}
