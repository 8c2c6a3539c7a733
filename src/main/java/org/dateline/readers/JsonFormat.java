package org.dateline.readers;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/** Reads JSON: one article, a list of them, or an object that holds such a list. */
final class JsonFormat implements Format {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Limits limits;
  private final Records records;

  JsonFormat(Limits limits, FieldNames fields) {
    this.limits = limits;
    records = new Records(limits, fields);
  }

  @Override
  public void read(Resource resource, Sink sink) throws ReadException, IOException {
    Counter counter = new Counter(resource, sink);
    try (RationedStream stream = new RationedStream(resource.content().open(), limits.bytes());
        JsonParser parser = JSON.createParser(stream)) {
      boolean list = parser.nextToken() == JsonToken.START_ARRAY;
      for (JsonToken token = list ? parser.nextToken() : parser.currentToken();
          token != null;
          token = parser.nextToken()) {
        stream.renew();
        if (token == JsonToken.START_OBJECT) {
          counter.read(parser.readValueAsTree());
        } else {
          parser.skipChildren();
        }
      }
    } catch (StreamConstraintsException e) {
      throw new ReadException(
          "its JSON is nested too deep to be an article", e.getOriginalMessage());
    } catch (JsonProcessingException e) {
      throw new ReadException("it is not JSON from here on: " + place(e), e.getOriginalMessage());
    }
    if (counter.count == 0) {
      throw new ReadException("no article is in it; name its text with --text-column", "");
    }
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null
        ? "the end"
        : "line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  /** Numbers the articles of one file. */
  private final class Counter {
    private final Resource resource;
    private final Sink sink;
    private long count;

    Counter(Resource resource, Sink sink) {
      this.resource = resource;
      this.sink = sink;
    }

    void read(JsonNode node) {
      Map<String, String> record = JsonRecord.of(node);
      if (records.isArticle(record)) {
        count++;
        records.read(resource, count, record, sink);
      } else {
        node.forEach(this::readList);
      }
    }

    private void readList(JsonNode list) {
      if (list.isArray()) {
        list.forEach(item -> read(item, list));
      }
    }

    private void read(JsonNode item, JsonNode in) {
      if (item.isObject() && in.isArray()) {
        count++;
        records.read(resource, count, JsonRecord.of(item), sink);
      }
    }
  }
}
