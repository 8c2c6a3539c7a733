package org.dateline.files;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** What is written and read in small pieces, and kept compressed. */
final class Compressed {
  // A call of what compresses costs more than its work on a cell.
  private static final int BLOCK = 1 << 13;

  private Compressed() {}

  /** Writes what is to be compressed. */
  interface Content {
    void write(DataOutputStream out) throws IOException;
  }

  static byte[] bytes(Content content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DataOutputStream out =
        new DataOutputStream(
            new BufferedOutputStream(new DeflaterOutputStream(bytes, fast), BLOCK))) {
      content.write(out);
    } finally {
      fast.end();
    }
    return bytes.toByteArray();
  }

  static DataInputStream read(byte[] bytes) {
    InputStream plain = new InflaterInputStream(new ByteArrayInputStream(bytes));
    return new DataInputStream(new BufferedInputStream(plain, BLOCK));
  }
}
