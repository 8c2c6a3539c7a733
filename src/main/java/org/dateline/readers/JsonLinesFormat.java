package org.dateline.readers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Optional;

/** Reads JSON Lines: an article a line, each on its own, so that a bad line spoils no other. */
final class JsonLinesFormat implements Format {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Limits limits;
  private final Records records;

  JsonLinesFormat(Limits limits, FieldNames fields) {
    this.limits = limits;
    records = new Records(limits, fields);
  }

  @Override
  public void read(Resource resource, Sink sink) throws IOException {
    read(resource, 0, sink);
  }

  /**
   * Reads the lines of a part of a file.
   *
   * @param before how many lines stand before them in the file
   */
  void read(Resource resource, long before, Sink sink) throws IOException {
    try (BoundedLines lines = new BoundedLines(resource.content().open(), limits.bytes(), before)) {
      for (Optional<BoundedLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
        read(resource, line.get(), sink);
      }
    }
  }

  private void read(Resource resource, BoundedLines.Line line, Sink sink) {
    String input = resource.name() + "#" + line.number();
    if (!line.whole()) {
      sink.failure(Failure.reading(input, "the line is larger than the limit", ""));
      return;
    }
    if (line.text().isBlank()) {
      return;
    }
    try {
      JsonNode node = JSON.readTree(line.text());
      if (node.isObject()) {
        records.read(resource, line.number(), JsonRecord.of(node), sink);
      } else {
        sink.failure(Failure.reading(input, "the line is no JSON object", ""));
      }
    } catch (JsonProcessingException e) {
      sink.failure(Failure.reading(input, "the line is not JSON", e.getOriginalMessage()));
    }
  }
}
