package org.dateline.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes files that appear whole or not at all: written beside, synced, then renamed. */
public final class WholeFile {
  private WholeFile() {}

  /** Writes a file's content to a path. */
  public interface Content {
    void write(Path path) throws IOException;
  }

  public static void write(Path file, Content content) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      content.write(part);
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  public static void write(Path file, String text) throws IOException {
    write(file, part -> Files.writeString(part, text, StandardCharsets.UTF_8));
  }
}
