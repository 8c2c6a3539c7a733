package org.dateline.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Something to read: a file, or an entry of an archive.
 *
 * @param name as messages show it
 * @param id what an article of it is to be called
 * @param fileName tells its kind
 * @param charset as its server declared it, "" where unknown
 * @param depth how many archives it lies in
 * @param about what is known of it from elsewhere: title, publisher, url, published
 */
record Resource(
    String name,
    String id,
    String fileName,
    String charset,
    int depth,
    Map<String, String> about,
    Content content) {
  Resource {
    about = Map.copyOf(about);
  }

  /** Opens the bytes, as often as wanted. */
  interface Content {
    InputStream open() throws IOException;
  }

  /**
   * All its bytes.
   *
   * @throws TooLargeException where there are more than the limit
   */
  byte[] bytes(long limit) throws IOException {
    try (InputStream stream = new RationedStream(content.open(), limit)) {
      return stream.readAllBytes();
    }
  }

  /** A file inside this one: an entry of an archive, whose name is shown after this one's. */
  Resource entry(String path, byte[] bytes) {
    return new Resource(
        name + "!" + path,
        ArticleId.safe(id + "_" + ArticleId.withoutExtensions(path)),
        path.substring(path.lastIndexOf('/') + 1),
        "",
        depth + 1,
        Map.of(),
        () -> new ByteArrayInputStream(bytes));
  }

  /** This file with other bytes. */
  Resource holding(Content other) {
    return new Resource(name, id, fileName, charset, depth, about, other);
  }

  /** What this file is when unpacked. */
  Resource unpacked(Content unpacked) {
    return new Resource(name, id, ArticleId.stem(fileName), charset, depth + 1, about, unpacked);
  }
}
