package org.dateline.readers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the charset of a text: by its byte order mark, as UTF-8 where it is valid UTF-8, else by
 * its letters' frequencies.
 */
final class Charsets {
  private static final char REPLACEMENT = '\uFFFD';
  private static final int SAMPLE = 1 << 18;
  // What text in a single-byte charset holds besides letters.
  private static final String PUNCTUATION = "“”‘’–—…•«»£€§©®°·´¿¡½¼¾\u00A0";
  // Of a text read in the right charset, few characters stand where no letter would.
  private static final double MOST_ODD = 0.2;

  private record Mark(Charset charset, String bytes) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
          new Mark(Charset.forName("UTF-32LE"), "\u00FF\u00FE\0\0"),
          new Mark(Charset.forName("UTF-32BE"), "\0\0\u00FE\u00FF"),
          new Mark(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
          new Mark(StandardCharsets.UTF_16BE, "\u00FE\u00FF"));

  private Charsets() {}

  /**
   * A text and how it was read.
   *
   * @param replaced how many bytes made no sense and are U+FFFD now
   */
  record Decoded(String text, Charset charset, long replaced) {}

  static Decoded decode(byte[] bytes) {
    for (Mark mark : MARKS) {
      if (starts(bytes, mark)) {
        int from = mark.bytes().length();
        return lenient(ByteBuffer.wrap(bytes, from, bytes.length - from), mark.charset());
      }
    }
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && !wide(bytes)) {
      return new Decoded(utf8.get(), StandardCharsets.UTF_8, 0);
    }
    if (wide(bytes)) {
      return lenient(ByteBuffer.wrap(bytes), wideCharset(bytes));
    }
    return guessed(bytes);
  }

  /** Whether a byte order mark tells the charset. */
  static boolean isMarked(byte[] bytes) {
    return MARKS.stream().anyMatch(mark -> starts(bytes, mark));
  }

  /** Reads a stream in the charset that its beginning shows. */
  static Reader reader(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, SAMPLE);
    buffered.mark(SAMPLE);
    byte[] sample = buffered.readNBytes(SAMPLE);
    buffered.reset();
    int end = sample.length;
    // A sample that breaks off inside a character would not be valid.
    while (sample.length == SAMPLE && end > 1 && sample[end - 1] != '\n') {
      end--;
    }
    byte[] lines = end > 1 ? Arrays.copyOf(sample, end) : sample;
    for (Mark mark : MARKS) {
      if (starts(lines, mark)) {
        buffered.skipNBytes(mark.bytes().length());
        return new InputStreamReader(buffered, mark.charset());
      }
    }
    return new InputStreamReader(buffered, decode(lines).charset());
  }

  private static boolean starts(byte[] bytes, Mark mark) {
    int length = Math.min(bytes.length, mark.bytes().length());
    return new String(bytes, 0, length, StandardCharsets.ISO_8859_1).equals(mark.bytes());
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Decoded lenient(ByteBuffer bytes, Charset charset) {
    try {
      String text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE)
              .decode(bytes)
              .toString();
      return new Decoded(text, charset, text.chars().filter(c -> c == REPLACEMENT).count());
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a replacing decoder refuses nothing", e);
    }
  }

  /** Whether every other byte is zero, as in UTF-16 of Latin letters. */
  private static boolean wide(byte[] bytes) {
    return (zeros(bytes, 0) > bytes.length / 4) != (zeros(bytes, 1) > bytes.length / 4);
  }

  private static Charset wideCharset(byte[] bytes) {
    return zeros(bytes, 0) > zeros(bytes, 1)
        ? StandardCharsets.UTF_16BE
        : StandardCharsets.UTF_16LE;
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < bytes.length; i += 2) {
      if (bytes[i] == 0) {
        zeros++;
      }
    }
    return zeros;
  }

  private static Decoded guessed(byte[] bytes) {
    Decoded utf8 = lenient(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8);
    long sound = utf8.text().chars().filter(c -> c > 0x7F && c != REPLACEMENT).count();
    if (sound > 10 * utf8.replaced()) {
      return utf8;
    }
    return detected(bytes)
        .map(charset -> lenient(ByteBuffer.wrap(bytes), charset))
        .filter(Charsets::isPlausible)
        .orElse(utf8);
  }

  private static Optional<Charset> detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null || !Charset.isSupported(name)
        ? Optional.of(Charset.forName("windows-1252"))
        : Optional.of(Charset.forName(name));
  }

  private static boolean isPlausible(Decoded decoded) {
    String text = decoded.text();
    int foreign = 0;
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7F) {
        foreign++;
        boolean inWord = letter(text, i) && (letter(text, i - 1) || letter(text, i + 1));
        if (!inWord && PUNCTUATION.indexOf(c) < 0) {
          odd++;
        }
      }
    }
    return odd <= foreign * MOST_ODD;
  }

  private static boolean letter(String text, int at) {
    return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
  }
}
