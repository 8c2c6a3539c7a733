package org.dateline.readers;

import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.zip.GZIPInputStream;

/** Reads the one file that is packed in a .gz file. */
final class GzipFormat implements Format {
  private final BiConsumer<Resource, Sink> inner;

  GzipFormat(BiConsumer<Resource, Sink> inner) {
    this.inner = inner;
  }

  @Override
  public void read(Resource resource, Sink sink) throws ReadException, IOException {
    ZipFormat.requireShallow(resource);
    inner.accept(
        resource.unpacked(() -> new GZIPInputStream(resource.content().open(), 1 << 16)), sink);
  }
}
