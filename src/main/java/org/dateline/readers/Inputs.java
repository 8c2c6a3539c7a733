package org.dateline.readers;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The files to read below the inputs that a user names.
 *
 * @param files in the order of the inputs and of their paths
 * @param failures the folders and links that could not be followed
 * @param ignored how many files are of no kind that holds articles
 */
public record Inputs(List<Input> files, List<Failure> failures, int ignored) {
  public Inputs {
    files = List.copyOf(files);
    failures = List.copyOf(failures);
  }

  /**
   * Lists files, and folders with all that is below them; what is hidden is left out.
   *
   * @param out is not read, though it lie below an input
   */
  public static Inputs list(List<Path> inputs, Path out) throws IOException {
    Walk walk = new Walk(out.toAbsolutePath().normalize());
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        walk.below(input);
      } else {
        walk.files.add(input(String.valueOf(input.getFileName()), input));
      }
    }
    return new Inputs(walk.files, walk.failures, walk.ignored);
  }

  private static Input input(String path, Path file) {
    String slashed = path.replace('\\', '/');
    return new Input(file.toString(), ArticleId.safe(ArticleId.withoutExtensions(slashed)), file);
  }

  /** Goes through folders without following links out of them. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path out;
    private final List<Input> files = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final List<Path> found = new ArrayList<>();
    private Path root = Path.of("");
    private int ignored;

    Walk(Path out) {
      this.out = out;
    }

    void below(Path folder) throws IOException {
      root = folder;
      found.clear();
      Files.walkFileTree(folder, this);
      found.sort(Comparator.comparing(file -> key(folder, file)));
      found.forEach(file -> files.add(input(key(folder, file), file)));
    }

    /** The same order on every system. */
    private static String key(Path folder, Path file) {
      return folder.relativize(file).toString().replace('\\', '/');
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skipped =
          folder.toAbsolutePath().normalize().equals(out)
              || (!folder.equals(root) && isHidden(folder));
      return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      if (isHidden(file) || file.endsWith(Metadata.FILE)) {
        return FileVisitResult.CONTINUE;
      }
      if (attributes.isSymbolicLink() && !staysInside(file)) {
        failures.add(
            Failure.reading(file.toString(), "a link out of the input folder is not followed", ""));
      } else if (Files.isRegularFile(file) && Formats.isKnown(file.toString())) {
        found.add(file);
      } else {
        ignored++;
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean staysInside(Path link) throws IOException {
      return Files.exists(link) && link.toRealPath().startsWith(root.toRealPath());
    }

    private static boolean isHidden(Path path) {
      String name = String.valueOf(path.getFileName());
      return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      failures.add(Failure.reading(file.toString(), "it cannot be opened", e.toString()));
      return FileVisitResult.CONTINUE;
    }
  }

  static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
