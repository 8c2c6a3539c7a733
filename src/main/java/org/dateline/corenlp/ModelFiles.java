package org.dateline.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The folder of models converted for the fast engine; what is missing there is converted from the
 * models jar on first use.
 *
 * <p>The folder is the system property {@code dateline.models}, else {@code dateline} in the user's
 * cache. Where it cannot be written, a conversion lasts as long as the process.
 */
final class ModelFiles {
  /** Names what the files were made from and how; change it when either changes. */
  private static final String VERSION = "corenlp-4.5.10-1";

  private ModelFiles() {}

  /** Converts a model of the jar into a new file. */
  interface Converter {
    void convert(Path file) throws IOException;
  }

  /** The named model, converted now if it never was. */
  static ArrayFile open(String name, Converter converter) {
    try {
      Path file = folder().resolve(name + "-" + VERSION + ".bin");
      if (!Files.exists(file)) {
        file = convert(file, converter);
      }
      return ArrayFile.open(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    String chosen = System.getProperty("dateline.models", "");
    if (!chosen.isEmpty()) {
      return Path.of(chosen);
    }
    String cache = System.getenv("XDG_CACHE_HOME");
    Path caches =
        cache == null || cache.isEmpty()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return caches.resolve("dateline");
  }

  private static Path convert(Path file, Converter converter) throws IOException {
    Path folder = writable(file.resolveSibling(""));
    Path unfinished = Files.createTempFile(folder, "unfinished", ".bin");
    Files.delete(unfinished);
    try {
      converter.convert(unfinished);
      return move(unfinished, folder.resolve(file.getFileName()));
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static Path writable(Path folder) throws IOException {
    try {
      Files.createDirectories(folder);
      if (Files.isWritable(folder)) {
        return folder;
      }
    } catch (IOException e) {
      // A read-only home: convert into a temporary folder instead.
    }
    Path temporary = Files.createTempDirectory("dateline");
    temporary.toFile().deleteOnExit();
    return temporary;
  }

  /** Another process may have made the same file meanwhile: either will do. */
  private static Path move(Path from, Path to) throws IOException {
    try {
      return Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      return Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
