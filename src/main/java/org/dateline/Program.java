package org.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * This very build of Dateline: what it is made of, so that what another build found is not taken
 * for what this one would find.
 *
 * @param fingerprint the same for the same classes and lexicons
 * @param lexicons the digest of each, by its package and name
 */
record Program(String fingerprint, Map<String, String> lexicons) {
  private static final String PACKAGE = "org/dateline/";

  Program {
    lexicons = Map.copyOf(lexicons);
  }

  /** The one that is running. */
  static Program running() {
    return Running.PROGRAM;
  }

  /** Holds it from when it is first asked for. */
  private static final class Running {
    private static final Program PROGRAM = load();
  }

  private static Program load() {
    try {
      Path code =
          Path.of(Program.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isDirectory(code) ? ofFolder(code) : ofJar(code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("where the program lies is always a file", e);
    }
  }

  private static Program ofFolder(Path root) throws IOException {
    Path base = root.resolve(PACKAGE);
    List<Path> files;
    try (Stream<Path> walked = Files.walk(base)) {
      files = walked.filter(Files::isRegularFile).toList();
    }
    Parts parts = new Parts();
    for (Path file : files) {
      CRC32 checksum = new CRC32();
      checksum.update(Files.readAllBytes(file));
      String name = base.relativize(file).toString().replace('\\', '/');
      parts.add(name, checksum.getValue(), () -> Files.newInputStream(file));
    }
    return parts.program();
  }

  /**
   * A jar tells its entries' checksums without their being read, which takes a tenth of a second.
   */
  private static Program ofJar(Path file) throws IOException {
    Parts parts = new Parts();
    try (ZipFile jar = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        if (entry.getName().startsWith(PACKAGE) && !entry.isDirectory()) {
          String name = entry.getName().substring(PACKAGE.length());
          parts.add(name, entry.getCrc(), () -> jar.getInputStream(entry));
        }
      }
    }
    return parts.program();
  }

  /** What opens a file of the program. */
  private interface Opener {
    InputStream open() throws IOException;
  }

  /** The files that the program is made of. */
  private static final class Parts {
    private final Map<String, Long> checksums = new TreeMap<>();
    private final Map<String, String> lexicons = new TreeMap<>();

    void add(String name, long checksum, Opener file) throws IOException {
      checksums.put(name, checksum);
      if (name.endsWith(".tsv")) {
        try (InputStream stream = file.open()) {
          lexicons.put(name, digest(stream.readAllBytes()));
        }
      }
    }

    Program program() {
      return new Program(digest(checksums.toString().getBytes(StandardCharsets.UTF_8)), lexicons);
    }
  }

  private static String digest(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
