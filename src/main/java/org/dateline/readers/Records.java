package org.dateline.readers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes articles of the records of a table or of a JSON file. */
final class Records {
  private final Fields fields;
  private final Editor editor;

  Records(Limits limits, Fields fields) {
    this.fields = fields;
    editor = new Editor(limits);
  }

  /**
   * Gives the sink the record's article.
   *
   * @param number its place in the source, from 1
   */
  void read(Source source, long number, Map<String, String> record, Sink sink) {
    String input = source.name() + "#" + number;
    Map<String, String> about = new HashMap<>(source.about());
    about.putAll(fields.read(record));
    String text = about.getOrDefault(Fields.TEXT, "");
    String own = about.getOrDefault(Fields.ID, "").strip();
    String id = own.isEmpty() ? source.id() + "_" + number : ArticleId.safe(own);
    try {
      Editor.Draft draft = new Editor.Draft(text, List.of(), about);
      sink.article(editor.article(input, id, draft, List.of()));
    } catch (ReadException e) {
      sink.failure(Failure.reading(input, e.reason(), e.detail()));
    }
  }

  boolean isArticle(Map<String, String> record) {
    return !fields.read(record).getOrDefault(Fields.TEXT, "").isBlank();
  }
}
