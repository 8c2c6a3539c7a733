package org.dateline.files;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * What was found in each article, kept on disk as it comes, so that a run that is killed at any
 * moment goes on where it was.
 *
 * <p>Records are added at the end, each with its length and checksum, and synced in batches; what a
 * crash left half-written is cut off when the journal is opened again. In memory there is only
 * where each record lies. Safe to use from several threads.
 */
final class Journal implements Closeable {
  private static final int HEAD = Integer.BYTES + Long.BYTES;
  private static final int LONGEST_RECORD = 1 << 30;
  private static final int BATCH = 32;

  private final Path file;
  private final boolean lasting;
  private FileChannel channel;
  private final Map<String, Place> places = new HashMap<>();
  private long end;
  private int unsynced;

  private record Place(long start, int length) {}

  private Journal(Path file, boolean lasting) throws IOException {
    this.file = file;
    this.lasting = lasting;
    channel = channel(file);
  }

  private static FileChannel channel(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** Opens a journal, with all that it holds in whole records. */
  static Journal open(Path file) throws IOException {
    Journal journal = new Journal(file, true);
    journal.scan();
    return journal;
  }

  /** Opens an empty journal that no later run will read, and that is never synced. */
  static Journal openPassing(Path file) throws IOException {
    Journal journal = new Journal(file, false);
    journal.clear();
    return journal;
  }

  private void scan() throws IOException {
    long size = channel.size();
    ByteBuffer head = ByteBuffer.allocate(HEAD);
    while (end + HEAD <= size) {
      read(head.clear(), end);
      int length = head.getInt();
      long checksum = head.getLong();
      if (length <= 0 || length > LONGEST_RECORD || end + HEAD + length > size) {
        break;
      }
      byte[] record = bytes(new Place(end + HEAD, length));
      if (checksum(record) != checksum) {
        break;
      }
      places.put(key(record), new Place(end + HEAD, length));
      end += HEAD + length;
    }
    channel.truncate(end);
  }

  private static long checksum(byte[] record) {
    CRC32 checksum = new CRC32();
    checksum.update(record);
    return checksum.getValue();
  }

  private static String key(byte[] record) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(record))) {
      return in.readUTF();
    }
  }

  synchronized boolean has(String key) {
    return places.containsKey(key);
  }

  /** Adds a record; an earlier one of the same key counts no more. */
  synchronized void add(String key, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(key);
      out.write(content);
    }
    byte[] record = bytes.toByteArray();
    ByteBuffer buffer = ByteBuffer.allocate(HEAD + record.length);
    buffer.putInt(record.length).putLong(checksum(record)).put(record).flip();
    for (long at = end; buffer.hasRemaining(); ) {
      at += channel.write(buffer, at);
    }
    places.put(key, new Place(end + HEAD, record.length));
    end += HEAD + record.length;
    unsynced++;
    if (unsynced >= BATCH) {
      sync();
    }
  }

  /** Makes sure that all records outlast a power failure. */
  synchronized void sync() throws IOException {
    if (unsynced > 0 && lasting) {
      channel.force(true);
    }
    unsynced = 0;
  }

  /**
   * The content of a record.
   *
   * @throws IllegalArgumentException where there is none of this key
   */
  synchronized byte[] get(String key) throws IOException {
    Place place = places.get(key);
    if (place == null) {
      throw new IllegalArgumentException("no record " + key);
    }
    byte[] record = bytes(place);
    int keyLength = Short.BYTES + key.getBytes(StandardCharsets.UTF_8).length;
    return Arrays.copyOfRange(record, keyLength, record.length);
  }

  private byte[] bytes(Place place) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(place.length());
    read(buffer, place.start());
    return buffer.array();
  }

  private void read(ByteBuffer buffer, long from) throws IOException {
    for (long at = from; buffer.hasRemaining(); ) {
      int count = channel.read(buffer, at);
      if (count < 0) {
        throw new IOException(file + " is shorter than it was");
      }
      at += count;
    }
    buffer.flip();
  }

  /** Keeps only the records of these keys, in their order, if it is not so already. */
  synchronized void keepOnly(List<String> keys) throws IOException {
    if (isExactly(keys)) {
      sync();
      return;
    }
    WholeFile.write(file, part -> copy(keys, part));
    channel.close();
    channel = channel(file);
    places.clear();
    end = 0;
    unsynced = 0;
    scan();
  }

  private boolean isExactly(List<String> keys) {
    long at = 0;
    for (String key : keys) {
      Place place = places.get(key);
      if (place == null || place.start() != at + HEAD) {
        return false;
      }
      at = place.start() + place.length();
    }
    return at == end;
  }

  private void copy(List<String> keys, Path part) throws IOException {
    try (FileChannel copy =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        DataOutputStream out =
            new DataOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(copy), 1 << 16))) {
      for (String key : keys) {
        Place place = places.get(key);
        if (place != null) {
          byte[] record = bytes(place);
          out.writeInt(record.length);
          out.writeLong(checksum(record));
          out.write(record);
        }
      }
    }
  }

  /** Forgets everything. */
  synchronized void clear() throws IOException {
    channel.truncate(0);
    places.clear();
    end = 0;
    unsynced = 1;
    sync();
  }

  @Override
  public synchronized void close() throws IOException {
    if (channel.isOpen()) {
      sync();
      channel.close();
    }
  }

  static void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }
}
