package org.dateline.files;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;

/** Writes a sheet as CSV (RFC 4180), row by row; the file appears whole or not at all. */
final class SheetWriter implements Closeable {
  /** The byte order mark, by which Excel knows UTF-8. */
  static final String MARK = "\uFEFF";

  private final Path part;
  private final Path file;
  private final OutputStream bytes;
  private boolean open = true;

  /**
   * @param part where the rows are written until the sheet is whole
   * @param marked whether the file begins with a byte order mark, as Excel wants it
   */
  SheetWriter(Sheet<?> sheet, Path part, Path file, boolean marked) throws IOException {
    this.part = part;
    this.file = file;
    bytes = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
    if (marked) {
      append(MARK.getBytes(StandardCharsets.UTF_8));
    }
    append(lines(List.<String[]>of(sheet.header())));
  }

  /** Rows as they will be written. */
  static byte[] lines(List<String[]> rows) {
    StringWriter lines = new StringWriter();
    ICSVWriter csv = new CSVWriterBuilder(lines).withLineEnd("\n").build();
    csv.writeAll(rows, false);
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  void append(byte[] lines) throws IOException {
    bytes.write(lines);
  }

  /** Makes sure that all rows outlast a power failure. */
  void sync() throws IOException {
    close();
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes the sheet appear, once it is synced. */
  void commit() throws IOException {
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Leaves off; what was not committed does not appear. */
  @Override
  public void close() throws IOException {
    if (open) {
      open = false;
      bytes.close();
    }
  }
}
