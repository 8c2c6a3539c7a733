package org.dateline.spark;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of a sheet, each a list of cells, as bytes: most tasks only hand them on.
 *
 * @param bytes of each row the number of its cells, of each cell the number of its bytes and they
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record EncodedRows(byte[] bytes) implements Serializable {
  static EncodedRows of(List<String[]> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (String[] row : rows) {
        out.writeInt(row.length);
        for (String cell : row) {
          byte[] text = cell.getBytes(StandardCharsets.UTF_8);
          out.writeInt(text.length);
          out.write(text);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EncodedRows(bytes.toByteArray());
  }

  List<String[]> rows() {
    List<String[]> rows = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    while (in.hasRemaining()) {
      String[] row = new String[in.getInt()];
      for (int i = 0; i < row.length; i++) {
        int length = in.getInt();
        row[i] = new String(bytes, in.position(), length, StandardCharsets.UTF_8);
        in.position(in.position() + length);
      }
      rows.add(row);
    }
    return rows;
  }
}
