package org.dateline.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.text.Article;
import org.dateline.text.Publication;

/** Reads plain-text articles, with their front matter and their folder's metadata. */
public final class ArticleReader {
  private static final int ISO_DATE_LENGTH = 10;

  /**
   * Reads an article.
   *
   * @throws ReadException where the file cannot be read, is empty or is not UTF-8
   */
  public Article read(Input input) throws ReadException {
    FrontMatter text = FrontMatter.of(decode(bytes(input)));
    if (text.body().isBlank()) {
      throw new ReadException("the file holds no text", "");
    }
    Map<String, String> about = new HashMap<>(metadata(input));
    about.putAll(text.values());
    return new Article(
        input.id(),
        about.getOrDefault("title", ""),
        about.getOrDefault("publisher", ""),
        about.getOrDefault("url", ""),
        published(about.getOrDefault("published", "")),
        text.body(),
        List.of());
  }

  private static byte[] bytes(Input input) throws ReadException {
    try {
      return Files.readAllBytes(input.file());
    } catch (IOException e) {
      throw new ReadException("the file cannot be read", e.toString());
    }
  }

  private static String decode(byte[] bytes) throws ReadException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new ReadException("the file is not UTF-8 text; convert it to UTF-8", e.toString());
    }
  }

  private static Map<String, String> metadata(Input input) throws ReadException {
    Path folder = input.file().resolveSibling("");
    try {
      return Metadata.of(folder).about(input.fileName());
    } catch (IOException e) {
      throw new ReadException("the folder's metadata.csv cannot be read", e.toString());
    }
  }

  private static Optional<Publication> published(String value) throws ReadException {
    if (value.isBlank()) {
      return Optional.empty();
    }
    try {
      String day = value.substring(0, Math.min(ISO_DATE_LENGTH, value.length()));
      return Optional.of(new Publication(LocalDate.parse(day), Publication.From.METADATA));
    } catch (DateTimeParseException e) {
      throw new ReadException(
          "published: \"" + value + "\" is no date; write it as 2022-11-11", e.toString());
    }
  }
}
