package org.dateline.corenlp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;

/** Writes CoreNLP's text model of the parser as arrays, for {@link ParserModel}. */
final class ParserConverter {
  private final BufferedReader in;
  private final int words;
  private final int tags;
  private final int labels;
  private final int preComputed;

  private ParserConverter(BufferedReader in) throws IOException {
    this.in = in;
    words = header("dict");
    tags = header("pos");
    labels = header("label");
    require("embeddingSize", ParserModel.DIMENSIONS);
    require("hiddenSize", ParserModel.HIDDEN);
    require("numTokens", ParserModel.SLOTS);
    preComputed = header("preComputed");
  }

  static void convert(Path file) throws IOException {
    try (InputStream resource =
        ParserConverter.class.getResourceAsStream("/" + StanfordParser.MODEL)) {
      if (resource == null) {
        throw new IOException(
            StanfordParser.MODEL + ": not on the class path; is the models jar there?");
      }
      new ParserConverter(
              new BufferedReader(
                  new InputStreamReader(
                      new GZIPInputStream(resource, 1 << 16), StandardCharsets.UTF_8)))
          .write(file);
    }
  }

  private int header(String name) throws IOException {
    String line = line();
    if (!line.startsWith(name + "=")) {
      throw new IOException(StanfordParser.MODEL + ": no " + name + " in " + line);
    }
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private void require(String name, int value) throws IOException {
    int found = header(name);
    if (found != value) {
      throw new IOException(StanfordParser.MODEL + ": " + name + " is " + found + ", not " + value);
    }
  }

  private String line() throws IOException {
    String line = in.readLine();
    if (line == null) {
      throw new IOException(StanfordParser.MODEL + ": ends early");
    }
    return line;
  }

  private void write(Path file) throws IOException {
    float[] embeddings = new float[(words + tags + labels) * ParserModel.DIMENSIONS];
    HashTableBuilder wordTable = new HashTableBuilder(1 << 18);
    int[] ids = new int[wordTable.capacity()];
    List<String> names = new ArrayList<>();
    for (int i = 0; i < words + tags + labels; i++) {
      String name = row(embeddings, i * ParserModel.DIMENSIONS, 1);
      if (i < words) {
        ids[wordTable.put(name, 1)] = i;
      } else {
        names.add(name);
      }
    }
    float[] inputs = new float[ParserModel.SLOTS * ParserModel.DIMENSIONS * ParserModel.HIDDEN];
    for (int i = 0; i < ParserModel.SLOTS * ParserModel.DIMENSIONS; i++) {
      row(inputs, i * ParserModel.HIDDEN, 0);
    }
    float[] bias = new float[ParserModel.HIDDEN];
    row(bias, 0, 0);
    float[] outputs = new float[ParserModel.HIDDEN * ParserModel.OUTPUTS];
    for (int i = 0; i < ParserModel.HIDDEN; i++) {
      row(outputs, i * ParserModel.OUTPUTS, 0);
    }
    ArrayFile.Writer writer = new ArrayFile.Writer();
    writer.add(wordTable.keys());
    writer.add(ids);
    writer.add(new int[] {words, tags, labels});
    writer.add(names);
    writer.add(embeddings);
    writer.add(inputs);
    writer.add(bias);
    writer.add(outputs);
    addContributions(writer, new ParserInputs(FloatBuffer.wrap(embeddings), rows(inputs)));
    writer.write(file);
  }

  private static float[][] rows(float[] all) {
    float[][] rows = new float[all.length / ParserModel.HIDDEN][];
    Arrays.setAll(
        rows, i -> Arrays.copyOfRange(all, i * ParserModel.HIDDEN, (i + 1) * ParserModel.HIDDEN));
    return rows;
  }

  /**
   * Reads a line of numbers.
   *
   * @param named how many names stand before the numbers: none or one
   * @return the name or ""
   */
  private String row(float[] into, int at, int named) throws IOException {
    StringTokenizer cells = new StringTokenizer(line(), " ");
    String name = named == 0 ? "" : cells.nextToken();
    while (cells.hasMoreTokens()) {
      into[at++] = Float.parseFloat(cells.nextToken());
    }
    return name;
  }

  /**
   * The contributions of all tags and labels, and of the most frequent words, to the hidden layer.
   */
  private void addContributions(ArrayFile.Writer writer, ParserInputs inputs) throws IOException {
    int[] frequent = frequent();
    writer.add(frequent);
    writer.add(inputs.contributions(ParserModel.tagFeatures(words, tags)));
    writer.add(inputs.contributions(ParserModel.labelFeatures(words + tags, labels)));
    int[] wordFeatures = Arrays.stream(frequent).filter(this::isWord).toArray();
    writer.add(wordFeatures);
    writer.add(inputs.contributions(wordFeatures));
  }

  private boolean isWord(int feature) {
    return feature / ParserModel.SLOTS < words;
  }

  /** The first of the features that the model's file lists by frequency, in rising order. */
  private int[] frequent() throws IOException {
    int[] features = new int[Math.min(preComputed, ParserModel.PRECOMPUTED)];
    int next = 0;
    while (next < features.length) {
      StringTokenizer cells = new StringTokenizer(line(), " ");
      while (cells.hasMoreTokens() && next < features.length) {
        features[next++] = Integer.parseInt(cells.nextToken());
      }
    }
    Arrays.sort(features);
    return features;
  }
}
