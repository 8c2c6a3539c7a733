package org.dateline.readers;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Reads the files of a .zip archive, each up to the limit; nothing is unpacked to disk. */
final class ZipFormat implements Format {
  private static final int DEEPEST = 3;
  // Text is packed to a third or a tenth; what unpacks to so much more is made to do harm.
  private static final long MOST_UNPACKED = 200;
  private static final long UNPACKED_WITHOUT_DOUBT = 200L << 20;

  private final Limits limits;
  private final BiConsumer<Resource, Sink> inner;

  ZipFormat(Limits limits, BiConsumer<Resource, Sink> inner) {
    this.limits = limits;
    this.inner = inner;
  }

  static void requireShallow(Resource resource) throws ReadException {
    if (resource.depth() >= DEEPEST) {
      throw new ReadException("archives inside archives, " + DEEPEST + " deep, are not opened", "");
    }
  }

  @Override
  public void read(Resource resource, Sink sink) throws ReadException, IOException {
    requireShallow(resource);
    Counted packed = new Counted(new BufferedInputStream(resource.content().open(), 1 << 16));
    try (ZipInputStream zip = new ZipInputStream(packed)) {
      Unpacking unpacking = new Unpacking(resource, packed, zip);
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        unpacking.read(entry, sink);
      }
      if (unpacking.entries == 0) {
        throw new ReadException("it is no zip archive, or an empty one", "");
      }
    } catch (ZipException e) {
      throw new ReadException("the archive is damaged or encrypted", e.toString());
    }
  }

  /** Whether an entry's name leads out of the archive's own folder. */
  private static boolean leadsOut(String path) {
    return path.startsWith("/")
        || path.matches("[A-Za-z]:.*")
        || ("/" + path + "/").contains("/../");
  }

  private static boolean isHidden(String path) {
    return ("/" + path).contains("/.") || path.startsWith("__MACOSX/");
  }

  private static boolean isArticle(String path) {
    return Formats.isKnown(path) && !("/" + path).endsWith("/" + Metadata.FILE);
  }

  /** Counts the bytes taken from a stream. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream stream) {
      super(stream);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count += c < 0 ? 0 : 1;
      return c;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count += Math.max(read, 0);
      return read;
    }
  }

  /** Unpacks the entries of one archive. */
  private final class Unpacking {
    private final Resource resource;
    private final Counted packed;
    private final ZipInputStream zip;
    private long unpacked;
    private int entries;

    Unpacking(Resource resource, Counted packed, ZipInputStream zip) {
      this.resource = resource;
      this.packed = packed;
      this.zip = zip;
    }

    void read(ZipEntry entry, Sink sink) throws ReadException, IOException {
      entries++;
      String path = entry.getName().replace('\\', '/');
      String name = resource.name() + "!" + path;
      if (leadsOut(path)) {
        sink.failure(Failure.reading(name, "its path leads out of the archive", ""));
      } else if (!entry.isDirectory() && !isHidden(path) && isArticle(path)) {
        byte[] bytes = zip.readNBytes((int) Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limits.bytes()) {
          sink.failure(
              Failure.reading(
                  name, String.valueOf(new TooLargeException(limits.bytes()).getMessage()), ""));
        } else {
          inner.accept(resource.entry(path, bytes), sink);
        }
        unpacked += bytes.length;
      }
      skipRest();
    }

    private void skipRest() throws ReadException, IOException {
      byte[] buffer = new byte[1 << 16];
      for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
        unpacked += read;
        requireHarmless();
      }
      requireHarmless();
    }

    private void requireHarmless() throws ReadException {
      if (unpacked > UNPACKED_WITHOUT_DOUBT && unpacked > packed.count * MOST_UNPACKED) {
        throw new ReadException(
            "the archive unpacks to far too much; the rest of it is left out",
            unpacked + " bytes from " + packed.count);
      }
    }
  }
}
