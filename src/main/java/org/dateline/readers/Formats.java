package org.dateline.readers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every kind of input that holds articles, how its files are named, and how they begin. */
enum Formats {
  TEXT("txt text md"),
  HTML("html htm xhtml"),
  JSON("json"),
  JSON_LINES("jsonl ndjson"),
  CSV("csv tsv"),
  ZIP("zip"),
  GZIP("gz"),
  WARC("warc"),
  PDF("pdf"),
  WORD("docx docm"),
  OLD_WORD("doc"),
  OPEN_DOCUMENT("odt"),
  RICH_TEXT("rtf"),
  MAIL("eml");

  private static final int BEGINNING = 512;
  private static final List<Map.Entry<String, Formats>> MAGIC =
      List.of(
          Map.entry("PK\u0003\u0004", ZIP),
          Map.entry("\u001F\u008B", GZIP),
          Map.entry("WARC/1.", WARC),
          Map.entry("%PDF-", PDF),
          Map.entry("{\\rtf", RICH_TEXT),
          // Also encrypted documents of any Word.
          Map.entry("\u00D0\u00CF\u0011\u00E0", OLD_WORD));
  private static final Map<String, Formats> BY_EXTENSION = new HashMap<>();

  static {
    for (Formats format : values()) {
      Arrays.stream(format.extensions.split(" ", -1))
          .forEach(extension -> BY_EXTENSION.put(extension, format));
    }
  }

  private final String extensions;

  Formats(String extensions) {
    this.extensions = extensions;
  }

  /** Whether a file of this name may hold articles. */
  static boolean isKnown(String name) {
    return BY_EXTENSION.containsKey(Inputs.extension(name));
  }

  /** The format of a file, by its extension; where that is unknown, by how it begins. */
  static Formats of(Resource resource) throws IOException {
    if (resource.fileName().toLowerCase(Locale.ROOT).endsWith(".warc.gz")) {
      return WARC;
    }
    Formats named = BY_EXTENSION.get(Inputs.extension(resource.fileName()));
    if (named == null) {
      String start = start(resource);
      return magic(start).orElseGet(() -> textual(start.stripLeading().toLowerCase(Locale.ROOT)));
    }
    return named == WORD || named == OLD_WORD ? ofWord(named, start(resource)) : named;
  }

  private static String start(Resource resource) throws IOException {
    try (InputStream stream = resource.content().open()) {
      return new String(stream.readNBytes(BEGINNING), StandardCharsets.ISO_8859_1);
    }
  }

  private static Optional<Formats> magic(String start) {
    return MAGIC.stream()
        .filter(entry -> start.startsWith(entry.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Word opens whatever is called a Word document, and so people call them. */
  private static Formats ofWord(Formats named, String start) {
    Optional<Formats> magic = magic(start);
    if (magic.isPresent()) {
      return magic.get() == ZIP ? WORD : magic.get();
    }
    return textual(start.stripLeading().toLowerCase(Locale.ROOT)) == HTML ? HTML : named;
  }

  private static Formats textual(String start) {
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      return HTML;
    }
    if (start.startsWith("{\"") || start.startsWith("{ \"")) {
      return JSON_LINES;
    }
    boolean list = start.startsWith("[") && start.contains("{");
    return list || start.startsWith("{\n") ? JSON : TEXT;
  }
}
