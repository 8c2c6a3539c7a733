package org.dateline.readers;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;

/** Reads the articles of any input, whatever is wrong with it. */
public final class ArticleReader {
  private final Map<Formats, Format> formats = new EnumMap<>(Formats.class);
  private final Limits limits;
  private final FieldNames fields;
  private final Path temporary;
  private Path metadataFolder = Path.of("");
  private Metadata metadata = Metadata.NONE;

  /** Reads within the limits that fit news. */
  public ArticleReader() {
    this(Limits.NEWS, Map.of());
  }

  /**
   * @param columns of tables and records, by what they hold: text, title, publisher, url,
   *     published, id; those not given are found by their usual names
   */
  public ArticleReader(Limits limits, Map<String, String> columns) {
    this(limits, columns, Path.of(System.getProperty("java.io.tmpdir")));
  }

  /**
   * @param temporary a folder for the files that some parsers unpack documents into; it is made
   *     where it is wanted, and left empty
   */
  public ArticleReader(Limits limits, Map<String, String> columns, Path temporary) {
    this.limits = limits;
    this.temporary = temporary;
    fields = new FieldNames(columns);
  }

  /** Gives the sink every article of the input, and a failure for all that cannot be read. */
  public void read(Input input, Sink sink) {
    Map<String, String> about = metadata(input, sink);
    read(
        new Resource(
            input.name(),
            input.id(),
            input.fileName(),
            "",
            0,
            about,
            () -> Files.newInputStream(input.file())),
        sink);
  }

  /** Reads a resource, or an entry of one. */
  void read(Resource resource, Sink sink) {
    try {
      formats.computeIfAbsent(Formats.of(resource), this::format).read(resource, sink);
    } catch (ReadException e) {
      sink.failure(Failure.reading(resource.name(), e.reason(), e.detail()));
    } catch (TooLargeException e) {
      sink.failure(Failure.reading(resource.name(), String.valueOf(e.getMessage()), ""));
    } catch (EOFException | ZipException e) {
      sink.failure(Failure.reading(resource.name(), "it is damaged or cut off", e.toString()));
    } catch (IOException e) {
      sink.failure(Failure.reading(resource.name(), "it cannot be read", e.toString()));
    } catch (LinkageError e) {
      sink.failure(Failure.reading(resource.name(), "its parser is not installed", e.toString()));
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // A reader's fault costs this input, never the run.
      sink.failure(Failure.reading(resource.name(), "its reader gave up", e.toString()));
    }
  }

  private Format format(Formats kind) {
    return switch (kind) {
      case TEXT -> new TextFormat(limits);
      case HTML -> new HtmlFormat(limits);
      case JSON -> new JsonFormat(limits, fields);
      case JSON_LINES -> new JsonLinesFormat(limits, fields);
      case CSV -> new CsvFormat(limits, fields);
      case ZIP -> new ZipFormat(limits, this::read);
      case GZIP -> new GzipFormat(this::read);
      case WARC -> new WarcFormat(limits, this::read);
      case PDF -> new DocumentFormat(limits, temporary, PDFParser::new);
      case WORD -> new DocumentFormat(limits, temporary, OOXMLParser::new);
      case OLD_WORD -> new DocumentFormat(limits, temporary, OfficeParser::new);
      case OPEN_DOCUMENT -> new DocumentFormat(limits, temporary, OpenDocumentParser::new);
      case RICH_TEXT ->
          new RichTextFormat(limits, new DocumentFormat(limits, temporary, RTFParser::new));
      case MAIL -> new MailFormat(limits);
    };
  }

  private Map<String, String> metadata(Input input, Sink sink) {
    Path folder = input.file().toAbsolutePath().resolveSibling("");
    if (!folder.equals(metadataFolder)) {
      metadataFolder = folder;
      metadata = load(folder, sink);
    }
    return metadata.about(input.fileName());
  }

  private static Metadata load(Path folder, Sink sink) {
    String file = folder.resolve(Metadata.FILE).toString();
    try {
      return Metadata.of(folder);
    } catch (ReadException e) {
      sink.failure(Failure.reading(file, e.reason(), e.detail()));
    } catch (IOException e) {
      sink.failure(Failure.reading(file, "it cannot be read", e.toString()));
    }
    return Metadata.NONE;
  }
}
