package org.dateline.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.files.ArticleTally;
import org.dateline.files.WholeFile;

/** The counts in {@code run.json}, which follow the decisions. */
final class RunCounts {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private RunCounts() {}

  /** How many lines of decisions.csv the sheets show; 0 where the run does not say. */
  static int decisionsShown(Path folder) throws IOException {
    Path file = folder.resolve("run.json");
    return Files.exists(file) ? JSON.readTree(file.toFile()).path("decisions").asInt(0) : 0;
  }

  static void write(Path folder, ArticleTally tally, int decisions) throws IOException {
    Path file = folder.resolve("run.json");
    JsonNode run = Files.exists(file) ? JSON.readTree(file.toFile()) : JSON.createObjectNode();
    if (run instanceof ObjectNode object) {
      object.set("counts", JSON.valueToTree(tally));
      object.put("decisions", decisions);
      WholeFile.write(file, JSON.writeValueAsString(object).replace("\r\n", "\n") + "\n");
    }
  }
}
