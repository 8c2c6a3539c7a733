package org.dateline.readers;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * Reads the articles of files that the caller opens, wherever they lie, as {@link ArticleReader}
 * reads those on disk.
 */
public final class ResourceReader {
  /** The file of a folder that tells of its other files. */
  public static final String METADATA = Metadata.FILE;

  private final Limits limits;
  private final FieldNames fields;
  private final ArticleReader reader;

  /**
   * @param columns of tables and records, by what they hold: text, title, publisher, url,
   *     published, id; those not given are found by their usual names
   */
  public ResourceReader(Limits limits, Map<String, String> columns) {
    this.limits = limits;
    fields = new FieldNames(columns);
    reader = new ArticleReader(limits, columns);
  }

  /**
   * A file.
   *
   * @param name as messages show it
   * @param path below the input that the user named, with "/" between folders
   * @param about what is known of it from elsewhere: title, publisher, url, published
   */
  public record File(String name, String path, Map<String, String> about) {
    public File {
      about = Map.copyOf(about);
    }

    private Resource resource(Content content) {
      return new Resource(
          name,
          ArticleId.safe(ArticleId.withoutExtensions(path)),
          path.substring(path.lastIndexOf('/') + 1),
          "",
          0,
          about,
          content::open);
    }
  }

  /** Opens a file's bytes, as often as wanted. */
  public interface Content {
    InputStream open() throws IOException;
  }

  /** What a folder's {@link #METADATA} says. */
  public interface Folder {
    /** What it says of a file, by its name. */
    Map<String, String> about(String fileName);
  }

  /** Whether a file of this path may hold articles, and is not hidden. */
  public static boolean holdsArticles(String path) {
    return Formats.isKnown(path)
        && !path.endsWith(METADATA)
        && !("/" + path).matches(".*/([.]|~[$]|__MACOSX/).*");
  }

  /** Reads a folder's metadata; where it cannot be read, the sink is told. */
  public static Folder folder(String name, Content metadata, Sink sink) {
    try {
      return Metadata.read(metadata::open)::about;
    } catch (ReadException e) {
      sink.failure(Failure.reading(name, e.reason(), e.detail()));
    } catch (IOException e) {
      sink.failure(Failure.reading(name, "it cannot be read", e.toString()));
    }
    return Metadata.NONE::about;
  }

  /** Gives the sink every article of the file, and a failure for all that cannot be read. */
  public void read(File file, Content content, Sink sink) {
    reader.read(file.resource(content), sink);
  }

  /**
   * Reads a part of a file of JSON Lines.
   *
   * @param before how many lines stand before it in the file
   */
  public void readLines(File file, Content part, long before, Sink sink) {
    try {
      new JsonLinesFormat(limits, fields).read(file.resource(part), before, sink);
    } catch (IOException e) {
      sink.failure(Failure.reading(file.name(), "it cannot be read", e.toString()));
    }
  }

  /**
   * Reads a record of a file that is a table.
   *
   * @param number its place in the file, from 1
   */
  public void readRecord(File file, long number, Map<String, String> record, Sink sink) {
    new Records(limits, fields)
        .read(file.resource(InputStream::nullInputStream), number, record, sink);
  }
}
