package org.dateline.review;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of a sheet that a spreadsheet saved, and the separator and quotation mark it uses.
 *
 * <p>Excel writes UTF-8 with a mark, UTF-16 with tabs or the system's own character set, and
 * semicolons where the comma is the decimal mark; LibreOffice lets its users choose.
 */
record SavedSheet(String text, char separator, char quote) {
  private static final int BLOCK = 8192;
  private static final String SEPARATORS = ",;\t|";
  private static final Charset WESTERN = Charset.forName("windows-1252");

  static SavedSheet read(Path file) throws IOException {
    String text = decode(Files.readAllBytes(file));
    if (!text.isEmpty() && text.charAt(0) == '\uFEFF') {
      text = text.substring(1);
    }
    if (text.startsWith("sep=") && text.length() > 5) {
      return of(text.substring(text.indexOf('\n') + 1), text.charAt(4));
    }
    return of(text, separator(text.lines().findFirst().orElse("")));
  }

  /**
   * Whether the file is in UTF-8 without a mark, with commas and double quotation marks: then it
   * need not be held in memory.
   */
  static boolean isPlain(Path file) throws IOException {
    CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
    try (Reader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(file), strict))) {
      char[] part = new char[BLOCK];
      int length = reader.read(part);
      String start = length < 0 ? "" : new String(part, 0, length);
      if (!start.matches("(?s)\uFEFF?\\w+,.*")
          || separator(start.lines().findFirst().orElse("")) != ',') {
        return false;
      }
      while (length >= 0) {
        length = reader.read(part);
      }
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  private static SavedSheet of(String text, char separator) {
    return new SavedSheet(text, separator, text.startsWith("'") ? '\'' : '"');
  }

  private static char separator(String header) {
    char best = ',';
    long most = 0;
    for (int i = 0; i < SEPARATORS.length(); i++) {
      char candidate = SEPARATORS.charAt(i);
      long count = header.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private static String decode(byte[] bytes) {
    if (startsWith(bytes, 0xFF, 0xFE) || zeroAt(bytes, 1)) {
      return new String(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF) || zeroAt(bytes, 0)) {
      return new String(bytes, StandardCharsets.UTF_16BE);
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, WESTERN);
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && bytes[0] == (byte) first && bytes[1] == (byte) second;
  }

  private static boolean zeroAt(byte[] bytes, int at) {
    return bytes.length > 1 && bytes[at] == 0 && bytes[1 - at] != 0;
  }
}
