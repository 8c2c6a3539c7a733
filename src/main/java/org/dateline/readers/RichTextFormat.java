package org.dateline.readers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reads RTF, its paragraphs ended in the one way that the parser knows. */
final class RichTextFormat implements Format {
  private static final byte[] END_OF_PARAGRAPH = "\\par ".getBytes(StandardCharsets.US_ASCII);

  private final Limits limits;
  private final Format parser;

  RichTextFormat(Limits limits, Format parser) {
    this.limits = limits;
    this.parser = parser;
  }

  @Override
  public void read(Resource resource, Sink sink) throws ReadException, IOException {
    byte[] bytes = ended(resource.bytes(limits.bytes()));
    parser.read(resource.holding(() -> new ByteArrayInputStream(bytes)), sink);
  }

  /**
   * A backslash before a line's end, as macOS writes it, ends a paragraph, as the text's end does.
   */
  private static byte[] ended(byte[] rtf) {
    ByteArrayOutputStream ended = new ByteArrayOutputStream(rtf.length + 100);
    int last = lastBrace(rtf);
    for (int i = 0; i < rtf.length; i++) {
      if (i == last) {
        ended.writeBytes(END_OF_PARAGRAPH);
      }
      if (rtf[i] == '\\' && i + 1 < rtf.length) {
        i++;
        if (rtf[i] == '\n' || rtf[i] == '\r') {
          ended.writeBytes(END_OF_PARAGRAPH);
          continue;
        }
        ended.write('\\');
      }
      ended.write(rtf[i]);
    }
    return ended.toByteArray();
  }

  private static int lastBrace(byte[] rtf) {
    int last = rtf.length - 1;
    while (last > 0 && rtf[last] != '}') {
      last--;
    }
    return last;
  }
}
