package org.dateline.readers;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.text.Article;

/** Keeps what a reader gives. */
final class Taken implements Sink {
  final List<Reading> readings = new ArrayList<>();
  final List<Failure> failures = new ArrayList<>();

  /** What is read of a file of this name and content. */
  static Taken from(String fileName, byte[] bytes) {
    return from(fileName, bytes, new ArticleReader());
  }

  static Taken from(String fileName, String text) {
    return from(fileName, text.getBytes(StandardCharsets.UTF_8));
  }

  static Taken from(String fileName, byte[] bytes, ArticleReader reader) {
    Taken taken = new Taken();
    String id = ArticleId.safe(ArticleId.withoutExtensions(fileName));
    Resource resource =
        new Resource(
            fileName, id, fileName, "", 0, Map.of(), () -> new ByteArrayInputStream(bytes));
    reader.read(resource, taken);
    return taken;
  }

  Article one() {
    if (readings.size() != 1 || !failures.isEmpty()) {
      throw new AssertionError(readings + " " + failures);
    }
    return readings.get(0).article();
  }

  List<String> texts() {
    return readings.stream().map(reading -> reading.article().text()).toList();
  }

  List<String> reasons() {
    return failures.stream().map(Failure::reason).toList();
  }

  @Override
  public void article(Reading reading) {
    readings.add(reading);
    failures.addAll(reading.losses());
  }

  @Override
  public void failure(Failure failure) {
    failures.add(failure);
  }
}
