package org.dateline.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The texts of articles that the last run of a folder had and this one has not. */
final class StaleTexts {
  private final Path folder;

  StaleTexts(Path folder) {
    this.folder = folder;
  }

  /** Deletes them; whatever else lies in the folder is not touched. */
  void delete(Set<String> current) throws IOException {
    Path texts = folder.resolve("text");
    for (String article : before()) {
      Path text = texts.resolve(article + ".txt").normalize();
      if (!current.contains(article) && texts.equals(text.getParent())) {
        Files.deleteIfExists(text);
      }
    }
  }

  private List<String> before() throws IOException {
    Path file = folder.resolve("run.json");
    List<String> articles = new ArrayList<>();
    if (Files.exists(file)) {
      try {
        JsonNode inputs = new ObjectMapper().readTree(file.toFile()).path("inputs");
        inputs.fieldNames().forEachRemaining(articles::add);
      } catch (JsonProcessingException e) {
        // Somebody's own file of that name: it says nothing about our texts.
        return List.of();
      }
    }
    return articles;
  }
}
