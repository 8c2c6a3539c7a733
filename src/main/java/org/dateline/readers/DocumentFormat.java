package org.dateline.readers;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.ToXMLContentHandler;
import org.apache.tika.sax.WriteOutContentHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads documents of word processors, and PDF, with a parser of Apache Tika. */
final class DocumentFormat implements Format {
  private final Limits limits;
  private final Editor editor;
  private final Path temporary;
  private final Supplier<Parser> parser;

  /**
   * @param temporary a folder for files that last no longer than the reading
   * @param parser is made anew for each document
   */
  DocumentFormat(Limits limits, Path temporary, Supplier<Parser> parser) {
    this.limits = limits;
    this.temporary = temporary;
    this.parser = parser;
    editor = new Editor(limits);
  }

  @Override
  public void read(Resource resource, Sink sink) throws ReadException, IOException {
    byte[] bytes = resource.bytes(limits.bytes());
    sink.article(TimeLimit.within(limits.time(), () -> parse(resource, bytes)));
  }

  private Reading parse(Resource resource, byte[] bytes) throws ReadException, IOException {
    ToXMLContentHandler markup = new ToXMLContentHandler();
    Metadata metadata = new Metadata();
    List<Failure> losses = new ArrayList<>();
    try {
      parse(bytes, new WriteOutContentHandler(markup, limits.characters() + 1), metadata);
    } catch (EncryptedDocumentException e) {
      throw new ReadException("it is encrypted; save it without its password", e.toString());
    } catch (FileSystemException e) {
      throw e;
    } catch (SAXException | TikaException | IOException e) {
      if (!WriteLimitReachedException.isWriteLimitReached(e)) {
        throw new ReadException("the document is damaged, or of another kind", e.toString());
      }
      losses.add(
          Failure.reading(
              resource.name(),
              "cut after " + limits.characters() + " characters; --max-characters allows more",
              ""));
    }
    // What a line's end divides in print is one word.
    Document page = Jsoup.parse(markup.toString().replaceAll("(\\p{Ll})-\\r?\\n(?=\\p{Ll})", "$1"));
    PageText text = PageText.of(page.body());
    Map<String, String> about = new HashMap<>(resource.about());
    String title = metadata.get(TikaCoreProperties.TITLE);
    about.putIfAbsent("title", title == null ? "" : title);
    Editor.Draft draft = new Editor.Draft(text.text(), text.sections(), about);
    return editor.article(resource.name(), resource.id(), draft, losses);
  }

  /** Some parsers unpack into files; these are ours, so that they go whatever the parser does. */
  private void parse(byte[] bytes, ContentHandler text, Metadata metadata)
      throws IOException, SAXException, TikaException {
    try (TemporaryResources files = new TemporaryResources()) {
      files.setTemporaryFileDirectory(Files.createDirectories(temporary));
      try (TikaInputStream stream =
          TikaInputStream.get(new ByteArrayInputStream(bytes), files, metadata)) {
        parser.get().parse(stream, text, metadata, new ParseContext());
      }
    }
  }
}
