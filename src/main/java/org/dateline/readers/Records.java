package org.dateline.readers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes articles of the records of a table or of a JSON file. */
final class Records {
  private final FieldNames fields;
  private final Editor editor;

  Records(Limits limits, FieldNames fields) {
    this.fields = fields;
    editor = new Editor(limits);
  }

  /**
   * Gives the sink the record's article.
   *
   * @param number its place in the resource, from 1
   */
  void read(Resource resource, long number, Map<String, String> record, Sink sink) {
    String input = resource.name() + "#" + number;
    Map<String, String> about = new HashMap<>(resource.about());
    about.putAll(fields.read(record));
    String text = about.getOrDefault(FieldNames.TEXT, "");
    String own = about.getOrDefault(FieldNames.ID, "").strip();
    String id = own.isEmpty() ? resource.id() + "_" + number : ArticleId.safe(own);
    try {
      Editor.Draft draft = new Editor.Draft(text, List.of(), about);
      sink.article(editor.article(input, id, draft, List.of()));
    } catch (ReadException e) {
      sink.failure(Failure.reading(input, e.reason(), e.detail()));
    }
  }

  boolean isArticle(Map<String, String> record) {
    return !fields.read(record).getOrDefault(FieldNames.TEXT, "").isBlank();
  }
}
