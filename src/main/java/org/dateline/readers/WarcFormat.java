package org.dateline.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.function.BiConsumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Reads the pages and documents that a web archive (WARC, ISO 28500) holds. */
final class WarcFormat implements Format {
  private static final int OK = 200;
  private static final Map<String, String> NAMES =
      Map.of(
          "text/html", "page.html",
          "application/xhtml+xml", "page.html",
          "text/plain", "page.txt",
          "application/pdf", "page.pdf");

  private final Limits limits;
  private final BiConsumer<Resource, Sink> inner;

  WarcFormat(Limits limits, BiConsumer<Resource, Sink> inner) {
    this.limits = limits;
    this.inner = inner;
  }

  @Override
  public void read(Resource resource, Sink sink) throws ReadException, IOException {
    long number = 0;
    try (InputStream stream = resource.content().open();
        WarcReader reader = new WarcReader(stream)) {
      for (WarcRecord record = reader.next().orElse(null);
          record != null;
          record = reader.next().orElse(null)) {
        if (record instanceof WarcResponse response) {
          number++;
          read(resource, number, response, sink);
        }
      }
    } catch (ParsingException e) {
      throw new ReadException("the archive is damaged from here on", e.toString());
    }
    if (number == 0) {
      throw new ReadException("the archive holds no web page", "");
    }
  }

  private void read(Resource resource, long number, WarcResponse response, Sink sink)
      throws IOException {
    String name = resource.name() + "#" + number + " " + response.target();
    if (!response.contentType().base().equals(MediaType.parse("application/http"))) {
      return;
    }
    HttpResponse http = response.http();
    String fileName = NAMES.get(http.contentType().base().toString());
    if (http.status() != OK || fileName == null) {
      return;
    }
    byte[] bytes;
    try (InputStream body = new RationedStream(http.bodyDecoded().stream(), limits.bytes())) {
      bytes = body.readAllBytes();
    } catch (TooLargeException e) {
      sink.failure(Failure.reading(name, String.valueOf(e.getMessage()), ""));
      return;
    }
    inner.accept(
        new Resource(
            name,
            resource.id() + "_" + number,
            fileName,
            http.contentType().parameters().getOrDefault("charset", ""),
            resource.depth() + 1,
            Map.of("url", response.target()),
            () -> new ByteArrayInputStream(bytes)),
        sink);
  }
}
