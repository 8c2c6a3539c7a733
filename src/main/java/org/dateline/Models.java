package org.dateline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import org.dateline.corenlp.Engine;
import org.dateline.readers.Language;

/** The models on the class path, as a run's record names them. */
final class Models {
  private Models() {}

  /**
   * The size and checksum of each model by its resource's name.
   *
   * <p>CRC-32, for a jar tells it of its entries without being read: so many megabytes would be a
   * good part of a short run.
   */
  static Map<String, String> onClassPath() {
    List<String> resources = new ArrayList<>(Engine.models());
    resources.add(Language.MODEL);
    Map<String, String> models = new TreeMap<>();
    resources.forEach(resource -> models.put(resource, describe(resource)));
    return models;
  }

  private static String describe(String resource) {
    URL url = Models.class.getResource("/" + resource);
    if (url == null) {
      throw new IllegalStateException(
          resource + ": not on the class path; is the models jar there?");
    }
    try {
      return describe(url.openConnection());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String describe(URLConnection connection) throws IOException {
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      return described(entry.getSize(), entry.getCrc());
    }
    CRC32 checksum = new CRC32();
    long size = 0;
    try (InputStream stream = connection.getInputStream()) {
      byte[] buffer = new byte[1 << 16];
      for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
        checksum.update(buffer, 0, read);
        size += read;
      }
    }
    return described(size, checksum.getValue());
  }

  private static String described(long size, long checksum) {
    return size + " bytes, crc32 " + HexFormat.of().toHexDigits((int) checksum);
  }
}
