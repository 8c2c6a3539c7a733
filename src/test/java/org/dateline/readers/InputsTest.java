package org.dateline.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
  @TempDir private Path folder;

  private Path file(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "Rain fell.");
  }

  private Inputs list() throws IOException {
    return Inputs.list(List.of(folder.resolve("in")), folder.resolve("in/out"));
  }

  private static List<String> ids(Inputs inputs) {
    return inputs.files().stream().map(Input::id).toList();
  }

  @Test
  void filesAreListedByTheirPaths() throws IOException {
    for (String path :
        List.of(
            "in/b.txt",
            "in/a/z.html",
            "in/a.jsonl.gz",
            "in/x.png",
            "in/.hidden.txt",
            "in/~$open.docx",
            "in/out/text/b.txt",
            "in/metadata.csv",
            "in/.git/c.txt")) {
      file(path);
    }
    Inputs inputs = list();
    assertEquals(List.of("a", "a_z", "b"), ids(inputs));
    assertEquals(1, inputs.ignored());
  }

  @Test
  void linksOutOfTheFolderAreNotFollowed() throws IOException {
    file("in/a.txt");
    Path outside = file("outside/secret.txt");
    Path in = folder.resolve("in");
    Files.createSymbolicLink(in.resolve("file.txt"), outside);
    Files.createSymbolicLink(in.resolve("relative.txt"), Path.of("../outside/secret.txt"));
    Files.createSymbolicLink(in.resolve("folder.txt"), outside.getParent());
    Files.createSymbolicLink(in.resolve("nowhere.txt"), Path.of("nothing"));
    Files.createSymbolicLink(in.resolve("loop"), in);
    Files.createSymbolicLink(in.resolve("inside.txt"), in.resolve("a.txt"));
    Inputs inputs = list();
    assertEquals(List.of("a", "inside"), ids(inputs));
    assertEquals(
        List.of("file.txt", "folder.txt", "nowhere.txt", "relative.txt"),
        inputs.failures().stream()
            .map(failure -> Path.of(failure.input()).getFileName().toString())
            .sorted()
            .toList());
  }
}
