package org.dateline;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's LibreOffice, without a window.
 *
 * <p>Where it is missing its tests are left out, or fail where {@code -Ddateline.office=required}
 * or the environment's {@code DATELINE_OFFICE=required} asks for them.
 */
final class Office {
  private static final String MISSING =
      "no LibreOffice on this machine (Debian, Ubuntu: apt install libreoffice-calc-nogui)";
  // Comma, double quotation mark, UTF-8, from line 1: what its dialog offers for such a file.
  private static final String FORMAT = "44,34,76,1,,0,";
  private static final long LONGEST_MINUTES = 10;

  private Office() {}

  /** Opens each CSV file, saves it as a spreadsheet, opens that and saves it as CSV again. */
  static Path roundTrip(Path folder, List<Path> files) throws IOException, InterruptedException {
    Path program = find().orElseGet(Office::leaveOut);
    Path spreadsheets = folder.resolve("ods");
    convert(
        program,
        folder,
        List.of("--infilter=CSV:" + FORMAT + "false,false,false", "--convert-to", "ods"),
        spreadsheets,
        files);
    Path saved = folder.resolve("csv");
    convert(
        program,
        folder,
        List.of("--convert-to", "csv:Text - txt - csv (StarCalc):" + FORMAT + "true,true,false"),
        saved,
        files.stream()
            .map(file -> String.valueOf(file.getFileName()).replace(".csv", ".ods"))
            .map(spreadsheets::resolve)
            .toList());
    return saved;
  }

  private static void convert(
      Path program, Path folder, List<String> how, Path to, List<Path> files)
      throws IOException, InterruptedException {
    Files.createDirectories(to);
    List<String> command = new ArrayList<>(List.of(program.toString(), "--headless"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(how);
    command.addAll(List.of("--outdir", to.toString()));
    files.forEach(file -> command.add(file.toString()));
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      Assertions.fail("LibreOffice does not end: " + Files.readString(folder.resolve("log")));
    }
  }

  private static Path leaveOut() {
    String asked =
        System.getProperty("dateline.office", System.getenv().getOrDefault("DATELINE_OFFICE", ""));
    if (asked.equals("required")) {
      Assertions.fail("spreadsheet tests are required, but there is " + MISSING);
    }
    System.out.println("Spreadsheet tests LEFT OUT: " + MISSING);
    Assumptions.abort("left out: " + MISSING);
    throw new IllegalStateException(MISSING);
  }

  private static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of("soffice", "libreoffice").map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
