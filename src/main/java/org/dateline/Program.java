package org.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * This very build of Dateline: what it is made of, so that what another build found is not taken
 * for what this one would find.
 *
 * @param fingerprint the same for the same classes and lexicons
 * @param lexicons the digest of each, by its package and name
 */
record Program(String fingerprint, Map<String, String> lexicons) {
  private static final String PACKAGE = "org/dateline";

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
      if (Files.isDirectory(code)) {
        return of(code);
      }
      URI jar = URI.create("jar:" + code.toUri());
      try (FileSystem files = FileSystems.newFileSystem(jar, Map.of())) {
        return of(files.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("where the program lies is always a file", e);
    }
  }

  private static Program of(Path root) throws IOException {
    Path base = root.resolve(PACKAGE);
    MessageDigest all = sha256();
    Map<String, String> lexicons = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> walked = Files.walk(base)) {
      files = walked.filter(Files::isRegularFile).sorted().toList();
    }
    for (Path file : files) {
      byte[] digest = digest(file);
      String name = base.relativize(file).toString().replace('\\', '/');
      all.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      all.update(digest);
      if (name.endsWith(".tsv")) {
        lexicons.put(name, HexFormat.of().formatHex(digest));
      }
    }
    return new Program(HexFormat.of().formatHex(all.digest()), lexicons);
  }

  private static byte[] digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream stream = Files.newInputStream(file)) {
      byte[] buffer = new byte[1 << 16];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
