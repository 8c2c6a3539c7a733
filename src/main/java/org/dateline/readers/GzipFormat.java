package org.dateline.readers;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** Reads the one file that is packed in a .gz file. */
final class GzipFormat implements Format {
  private final BiConsumer<Source, Sink> inner;

  GzipFormat(BiConsumer<Source, Sink> inner) {
    this.inner = inner;
  }

  @Override
  public void read(Source source, Sink sink) throws ReadException, IOException {
    ZipFormat.requireShallow(source);
    inner.accept(
        source.unpacked(() -> new GZIPInputStream(source.content().open(), 1 << 16)), sink);
  }
}
