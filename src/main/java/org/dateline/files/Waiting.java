package org.dateline.files;

import static org.dateline.files.LengthPrefixed.read;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.text.Article;
import org.dateline.text.Publication;
import org.dateline.text.Section;
import org.dateline.text.Span;

/** The articles that a run has read and not yet gone through, on disk instead of in memory. */
public final class Waiting implements Closeable {
  private final Path file;
  private final Journal articles;

  private Waiting(Path file) throws IOException {
    this.file = file;
    articles = Journal.openPassing(file);
  }

  static Waiting open(Path file) throws IOException {
    return new Waiting(file);
  }

  /** Keeps an article, whose id no other one has. */
  public void put(Article article) throws IOException {
    articles.add(article.id(), Compressed.bytes(out -> write(out, article)));
  }

  public Article get(String id) throws IOException {
    return article(id, articles.get(id));
  }

  private static void write(DataOutputStream out, Article article) throws IOException {
    LengthPrefixed.write(out, article.title());
    LengthPrefixed.write(out, article.publisher());
    LengthPrefixed.write(out, article.url());
    LengthPrefixed.write(out, article.published().map(p -> p.date().toString()).orElse(""));
    LengthPrefixed.write(out, article.published().map(p -> p.from().name()).orElse(""));
    LengthPrefixed.write(out, article.text());
    out.writeInt(article.sections().size());
    for (Section section : article.sections()) {
      LengthPrefixed.write(out, section.kind().name());
      out.writeInt(section.span().start());
      out.writeInt(section.span().end());
    }
  }

  private static Article article(String id, byte[] bytes) throws IOException {
    try (DataInputStream in = Compressed.read(bytes)) {
      String title = read(in);
      String publisher = read(in);
      String url = read(in);
      String date = read(in);
      String from = read(in);
      Optional<Publication> published =
          date.isEmpty()
              ? Optional.empty()
              : Optional.of(new Publication(LocalDate.parse(date), Publication.From.valueOf(from)));
      String text = read(in);
      return new Article(id, title, publisher, url, published, text, sections(in));
    }
  }

  private static List<Section> sections(DataInputStream in) throws IOException {
    List<Section> sections = new ArrayList<>();
    for (int count = in.readInt(); count > 0; count--) {
      Section.Kind kind = Section.Kind.valueOf(read(in));
      sections.add(new Section(kind, new Span(in.readInt(), in.readInt())));
    }
    return sections;
  }

  @Override
  public void close() throws IOException {
    articles.close();
    Journal.delete(file);
  }
}
