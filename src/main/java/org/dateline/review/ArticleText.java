package org.dateline.review;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dateline.facts.Ids;

/** An article's text, which offsets in code points point into. */
final class ArticleText {
  private final int[] codePoints;
  private final String text;
  private final String sha256;

  ArticleText(String text) {
    this.text = text;
    codePoints = text.codePoints().toArray();
    sha256 = Ids.hex(text);
  }

  /** The text that a run wrote for an article; an empty one where the file is missing. */
  static ArticleText read(Path folder, String article) throws IOException {
    try {
      Path file = folder.resolve("text").resolve(article + ".txt");
      return new ArticleText(Files.readString(file, StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return new ArticleText("");
    }
  }

  String text() {
    return text;
  }

  String sha256() {
    return sha256;
  }

  /** The offset, or the nearest one that is in the text. */
  int bounded(int offset) {
    return Math.min(Math.max(offset, 0), codePoints.length);
  }

  String slice(int start, int end) {
    return new String(codePoints, start, end - start);
  }

  /** Where the sentence stands that holds the offset, as two offsets; an empty place if nowhere. */
  int[] around(int offset, String sentence) {
    int at = bounded(offset);
    int utf16 = isOneToOne() ? at : text.offsetByCodePoints(0, at);
    int found = sentence.isEmpty() ? -1 : text.lastIndexOf(sentence, utf16);
    if (found < 0) {
      return new int[] {at, at};
    }
    int start = isOneToOne() ? found : text.codePointCount(0, found);
    return new int[] {start, start + sentence.codePointCount(0, sentence.length())};
  }

  /** Whether every character is one code point, so that nothing need be counted. */
  private boolean isOneToOne() {
    return codePoints.length == text.length();
  }
}
