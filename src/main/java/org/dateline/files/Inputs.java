package org.dateline.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Lists the files to read below the inputs that a user names. */
public final class Inputs {
  private static final Set<String> EXTENSIONS = Set.of("txt", "text", "md");

  private Inputs() {}

  /**
   * The articles' files, in the order of the inputs and of their paths; ids are unique.
   *
   * @throws IOException where an input is missing or a folder cannot be listed, naming it
   */
  public static List<Input> list(List<Path> inputs) throws IOException {
    List<Input> files = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        below(input).forEach(file -> files.add(input(input.relativize(file), file, ids)));
      } else {
        files.add(input(input.getFileName(), input, ids));
      }
    }
    return files;
  }

  private static List<Path> below(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.filter(Inputs::isArticle).sorted().toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isArticle(Path path) {
    String name = String.valueOf(path.getFileName());
    return Files.isRegularFile(path)
        && !name.startsWith(".")
        && EXTENSIONS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static Input input(Path relative, Path file, Set<String> ids) {
    String wanted = Input.safeId(Input.stem(relative.toString()));
    String id = wanted;
    for (int copy = 2; !ids.add(id); copy++) {
      id = wanted + "~" + copy;
    }
    return new Input(file.toString(), id, file);
  }
}
