package org.dateline.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.facts.Ids;

/**
 * What a run was: version, models, options, counts and the digests of its inputs.
 *
 * <p>Holds no clock times and nothing of the machine, so that the same run gives the same bytes.
 */
public final class RunRecord {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final String version;
  private final Map<String, String> models;
  private final Map<String, String> options;
  private final Map<String, String> lexicons;
  private final Map<String, String> inputs = new TreeMap<>();

  /**
   * @param options those that change what is found, with their values
   * @param lexicons their digests
   */
  public RunRecord(
      String version,
      Map<String, String> models,
      Map<String, String> options,
      Map<String, String> lexicons) {
    this.version = version;
    this.models = new TreeMap<>(models);
    this.options = new TreeMap<>(options);
    this.lexicons = new TreeMap<>(lexicons);
  }

  synchronized void input(String article, String text) {
    inputs.put(article, Ids.hex(text));
  }

  synchronized String json(ArticleTally tally, int copies, int failures) {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("version", version);
    run.put("models", models);
    run.put("options", options);
    run.put("lexicons", lexicons);
    run.put("counts", tally);
    run.put("copies", copies);
    run.put("failures", failures);
    run.put("inputs", inputs);
    return write(run);
  }

  static String write(Object value) {
    try {
      return JSON.writeValueAsString(value).replace("\r\n", "\n") + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and records can be written as JSON", e);
    }
  }
}
