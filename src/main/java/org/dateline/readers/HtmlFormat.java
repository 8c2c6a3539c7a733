package org.dateline.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a web page: its article's text without what stands around it, and its metadata. */
final class HtmlFormat implements Format {
  private final Limits limits;
  private final Editor editor;

  HtmlFormat(Limits limits) {
    this.limits = limits;
    editor = new Editor(limits);
  }

  @Override
  public void read(Resource resource, Sink sink) throws ReadException, IOException {
    byte[] bytes = resource.bytes(limits.bytes());
    Reading reading =
        TimeLimit.within(
            limits.time(),
            () -> {
              Document page = parse(bytes, resource.charset());
              Map<String, String> about = new HashMap<>(PageMetadata.of(page));
              about.putAll(resource.about());
              PageText text = PageText.of(MainText.find(page));
              Editor.Draft draft = new Editor.Draft(text.text(), text.sections(), about);
              return editor.article(resource.name(), resource.id(), draft, List.of());
            });
    sink.article(reading);
  }

  /** What is valid UTF-8 is UTF-8, whatever it declares; else what is declared, if it fits. */
  private static Document parse(byte[] bytes, String charset) throws IOException {
    Charsets.Decoded decoded = Charsets.decode(bytes);
    boolean certain = decoded.replaced() == 0 && decoded.charset().equals(StandardCharsets.UTF_8);
    if (certain || Charsets.isMarked(bytes)) {
      return Jsoup.parse(decoded.text());
    }
    String declared = charset.isEmpty() || !Charset.isSupported(charset) ? null : charset;
    Document page = Jsoup.parse(new ByteArrayInputStream(bytes), declared, "");
    return page.wholeText().indexOf('\uFFFD') < 0 ? page : Jsoup.parse(decoded.text());
  }
}
