package org.dateline.review;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The system's Chromium, without a window.
 *
 * <p>Where it is missing its tests are left out, or fail where {@code -Ddateline.browser=required}
 * or the environment's {@code DATELINE_BROWSER=required} asks for them.
 */
final class Browser {
  private static final String MISSING =
      "no Chromium and its driver on this machine"
          + " (Debian, Ubuntu: apt install chromium chromium-driver)";

  // It would warn of every Chromium that is newer than itself; kept here, else it is forgotten.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private Browser() {}

  /** Starts it in a profile of its own, at the size of a small laptop. */
  static ChromeDriver start(Path profile) {
    Optional<Path> chromium = find("chromium", "chromium-browser", "google-chrome");
    Optional<Path> driver = find("chromedriver");
    if (chromium.isEmpty() || driver.isEmpty()) {
      leaveOut();
    }
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.orElseThrow().toFile());
    options.addArguments(
        List.of(
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage",
            "--window-size=1280,860",
            "--user-data-dir=" + profile));
    options.setExperimentalOption(
        "prefs", Map.of("download.default_directory", profile.resolve("downloads").toString()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(driver.orElseThrow().toFile())
            .withSilent(true)
            .build();
    try {
      Files.createDirectories(profile.resolve("downloads"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new ChromeDriver(service, options);
  }

  private static void leaveOut() {
    String asked =
        System.getProperty(
            "dateline.browser", System.getenv().getOrDefault("DATELINE_BROWSER", ""));
    if (asked.equals("required")) {
      Assertions.fail("browser tests are required, but there is " + MISSING);
    }
    System.out.println("Browser tests LEFT OUT: " + MISSING);
    Assumptions.abort("left out: " + MISSING);
  }

  private static Optional<Path> find(String... names) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> Stream.of(names).map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
