package org.dateline.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The populated places and divisions of the world, by every Latin spelling that GeoNames knows.
 *
 * <p>Held in flat arrays, so that 250,000 places load in a moment and stay small; built by {@code
 * GazetteerBuilder} of the tests.
 */
final class Gazetteer {
  static final String FILE = "gazetteer.bin";

  /** How much of the hash of a name's sound, and of its spelling, the file keeps. */
  static final int HASH_BITS = 36;

  static final int CHECK_BITS = 16;

  /** What an entry is. */
  enum Kind {
    CAPITAL('c'),
    REGION_SEAT('s'),
    SETTLEMENT('p'),
    QUARTER('q'),
    REGION('r'),
    DISTRICT('d');

    /** Its byte in the file. */
    final char code;

    Kind(char code) {
      this.code = code;
    }

    static Kind of(int code) {
      for (Kind kind : values()) {
        if (kind.code == code) {
          return kind;
        }
      }
      throw new IllegalArgumentException("no kind of place has the code " + code);
    }
  }

  /**
   * A place of the gazetteer.
   *
   * @param id the GeoNames id, 0 where unknown, as of a second-level division
   * @param own whether it was found under its own name and not under another one
   * @param exact whether it was found under that very spelling
   */
  record Entry(
      int id,
      String name,
      Kind kind,
      String country,
      String region,
      double latitude,
      double longitude,
      int population,
      boolean own,
      boolean exact) {
    /** Whether people live at that point, and not somewhere around it. */
    boolean isSettled() {
      return kind != Kind.REGION && kind != Kind.DISTRICT;
    }
  }

  private final String[] regions;
  private final byte[] names;
  private final int[] nameStarts;
  private final int[] ids;
  private final int[] latitudes;
  private final int[] longitudes;
  private final int[] populations;
  private final byte[] kinds;
  private final int[] regionOf;
  private final Keys keys;

  private Gazetteer(ByteBuffer in) {
    regions = new String(block(in), StandardCharsets.UTF_8).split("\n", -1);
    names = block(in);
    nameStarts = starts(names);
    int count = nameStarts.length - 1;
    ids = differences(in, count);
    latitudes = differences(in, count);
    longitudes = differences(in, count);
    populations = differences(in, count);
    regionOf = differences(in, count);
    kinds = bytes(in, count);
    keys = new Keys(in);
  }

  static Gazetteer load() {
    try (InputStream stream = Gazetteer.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalArgumentException("no " + FILE + " beside " + Gazetteer.class.getName());
      }
      return new Gazetteer(ByteBuffer.wrap(stream.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The places of this name, and those whose names may be another Latin spelling of it. */
  List<Entry> find(String name) {
    long hash = Fold.hash(Fold.sound(name), HASH_BITS);
    int check = (int) Fold.hash(Fold.plain(name), CHECK_BITS);
    List<Entry> entries = new ArrayList<>();
    for (int i = keys.first(hash); i < keys.size() && keys.is(i, hash); i++) {
      entries.add(entry(keys.place(i), keys.own(i), keys.check(i) == check));
    }
    return entries;
  }

  /** The nearest place where people live. */
  Entry nearest(double latitude, double longitude) {
    double narrowing = Math.cos(Math.toRadians(latitude));
    int nearest = 0;
    double least = Double.MAX_VALUE;
    for (int i = 0; i < ids.length; i++) {
      double north = latitudes[i] / 1e4 - latitude;
      double east = Math.IEEEremainder(longitudes[i] / 1e4 - longitude, 360) * narrowing;
      double distance = north * north + east * east;
      if (distance < least
          && Kind.of(kinds[i]) != Kind.REGION
          && Kind.of(kinds[i]) != Kind.DISTRICT) {
        least = distance;
        nearest = i;
      }
    }
    return entry(nearest, false, false);
  }

  private Entry entry(int place, boolean own, boolean exact) {
    String[] region = regions[regionOf[place]].split("\t", -1);
    int start = nameStarts[place];
    return new Entry(
        ids[place],
        new String(names, start, nameStarts[place + 1] - 1 - start, StandardCharsets.UTF_8),
        Kind.of(kinds[place]),
        region[0],
        region[1],
        latitudes[place] / 1e4,
        longitudes[place] / 1e4,
        populations[place],
        own,
        exact);
  }

  /** Spellings as sorted hashes, and whose they are. */
  private static final class Keys {
    private final long[] hashes;
    private final int[] places;
    private final char[] checks;

    Keys(ByteBuffer in) {
      int count = in.getInt();
      hashes = new long[count];
      long hash = 0;
      for (int i = 0; i < count; i++) {
        hash += number(in);
        hashes[i] = hash;
      }
      places = new int[count];
      for (int i = 0; i < count; i++) {
        places[i] = (int) number(in);
      }
      checks = new char[count];
      for (int i = 0; i < count; i++) {
        checks[i] = in.getChar();
      }
    }

    int size() {
      return hashes.length;
    }

    int first(long hash) {
      int at = Arrays.binarySearch(hashes, hash);
      while (at > 0 && hashes[at - 1] == hash) {
        at--;
      }
      return at < 0 ? hashes.length : at;
    }

    boolean is(int index, long hash) {
      return hashes[index] == hash;
    }

    int place(int index) {
      return places[index] >>> 1;
    }

    char check(int index) {
      return checks[index];
    }

    boolean own(int index) {
      return (places[index] & 1) == 1;
    }
  }

  private static byte[] block(ByteBuffer in) {
    return bytes(in, in.getInt());
  }

  private static byte[] bytes(ByteBuffer in, int count) {
    byte[] bytes = new byte[count];
    in.get(bytes);
    return bytes;
  }

  /** Where each line begins, and one past the end. */
  private static int[] starts(byte[] lines) {
    int count = 0;
    for (byte b : lines) {
      count += b == '\n' ? 1 : 0;
    }
    int[] starts = new int[count + 1];
    int next = 1;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i] == '\n') {
        starts[next++] = i + 1;
      }
    }
    return starts;
  }

  private static int[] differences(ByteBuffer in, int count) {
    int[] values = new int[count];
    int value = 0;
    for (int i = 0; i < count; i++) {
      long coded = number(in);
      value += (int) (coded >>> 1) ^ -(int) (coded & 1);
      values[i] = value;
    }
    return values;
  }

  /** A number in groups of seven bits, the lowest first. */
  private static long number(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = in.get();
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }
}
