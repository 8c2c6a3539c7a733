package org.dateline.corenlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of numbered arrays, mapped into memory: processes share it, and what is looked up in it
 * seldom need not be read at all. What long loops add up is copied out of it, for only arrays make
 * them vector instructions.
 *
 * <p>Little-endian: a magic number, the count of arrays, their offsets and lengths in bytes, and
 * the arrays, each from a multiple of 8.
 */
final class ArrayFile {
  private static final long MAGIC = 0x31454E494C544144L;

  private final ByteBuffer bytes;

  private ArrayFile(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws UncheckedIOException where the file cannot be read or is not of this format
   */
  static ArrayFile open(Path path) {
    try (FileChannel channel = FileChannel.open(path)) {
      ByteBuffer bytes =
          channel
              .map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
              .order(ByteOrder.LITTLE_ENDIAN);
      if (bytes.limit() < 16 || bytes.getLong(0) != MAGIC) {
        throw new IOException(path + ": not a file of arrays; delete it to have it made anew");
      }
      return new ArrayFile(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ByteBuffer array(int index) {
    int offset = (int) bytes.getLong(16 + 16 * index);
    int length = (int) bytes.getLong(24 + 16 * index);
    return bytes.slice(offset, length).order(ByteOrder.LITTLE_ENDIAN);
  }

  LongBuffer longs(int index) {
    return array(index).asLongBuffer();
  }

  IntBuffer ints(int index) {
    return array(index).asIntBuffer();
  }

  FloatBuffer floats(int index) {
    return array(index).asFloatBuffer();
  }

  DoubleBuffer doubles(int index) {
    return array(index).asDoubleBuffer();
  }

  int[] copiedInts(int index) {
    IntBuffer ints = ints(index);
    int[] copy = new int[ints.limit()];
    ints.get(copy);
    return copy;
  }

  float[] copiedFloats(int index) {
    FloatBuffer floats = floats(index);
    float[] copy = new float[floats.limit()];
    floats.get(copy);
    return copy;
  }

  double[] copiedDoubles(int index) {
    DoubleBuffer doubles = doubles(index);
    double[] copy = new double[doubles.limit()];
    doubles.get(copy);
    return copy;
  }

  /** The lines of a text. */
  List<String> lines(int index) {
    return StandardCharsets.UTF_8.decode(array(index)).toString().lines().toList();
  }

  /** Collects arrays and writes them. */
  static final class Writer {
    private final List<ByteBuffer> arrays = new ArrayList<>();

    private ByteBuffer allocate(long length) {
      ByteBuffer array =
          ByteBuffer.allocate(Math.toIntExact(length)).order(ByteOrder.LITTLE_ENDIAN);
      arrays.add(array);
      return array;
    }

    void add(long[] longs) {
      allocate(8L * longs.length).asLongBuffer().put(longs);
    }

    void add(int[] ints) {
      allocate(4L * ints.length).asIntBuffer().put(ints);
    }

    void add(float[] floats) {
      allocate(4L * floats.length).asFloatBuffer().put(floats);
    }

    void add(double[] doubles) {
      allocate(8L * doubles.length).asDoubleBuffer().put(doubles);
    }

    void add(List<String> lines) {
      arrays.add(ByteBuffer.wrap(String.join("\n", lines).getBytes(StandardCharsets.UTF_8)));
    }

    void write(Path path) throws IOException {
      ByteBuffer header =
          ByteBuffer.allocate(16 + 16 * arrays.size()).order(ByteOrder.LITTLE_ENDIAN);
      header.putLong(MAGIC).putLong(arrays.size());
      long offset = header.capacity();
      for (ByteBuffer array : arrays) {
        header.putLong(offset).putLong(array.capacity());
        offset = aligned(offset + array.capacity());
      }
      try (FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
        writeFully(channel, header.flip());
        for (ByteBuffer array : arrays) {
          writeFully(channel, array.rewind());
          writeFully(
              channel, ByteBuffer.allocate((int) (aligned(array.capacity()) - array.capacity())));
        }
      }
    }

    private static long aligned(long offset) {
      return (offset + 7) & -8L;
    }

    private static void writeFully(FileChannel channel, ByteBuffer array) throws IOException {
      while (array.hasRemaining()) {
        channel.write(array);
      }
    }
  }
}
