package org.dateline.readers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads plain text exactly as it is, after its front matter. */
final class TextFormat implements Format {
  private final Limits limits;
  private final Editor editor;

  TextFormat(Limits limits) {
    this.limits = limits;
    editor = new Editor(limits);
  }

  @Override
  public void read(Resource resource, Sink sink) throws ReadException, IOException {
    Charsets.Decoded decoded = Charsets.decode(resource.bytes(limits.bytes()));
    FrontMatter text = FrontMatter.of(decoded.text());
    Map<String, String> about = new HashMap<>(resource.about());
    about.putAll(text.values());
    Editor.Draft draft = new Editor.Draft(text.body(), List.of(), about);
    sink.article(editor.article(resource.name(), resource.id(), draft, losses(resource, decoded)));
  }

  static List<Failure> losses(Resource resource, Charsets.Decoded decoded) {
    List<Failure> losses = new ArrayList<>();
    if (decoded.replaced() > 0) {
      losses.add(
          Failure.reading(
              resource.name(),
              "some bytes are not " + decoded.charset() + " text; they are U+FFFD now",
              decoded.replaced() + " characters"));
    }
    return losses;
  }
}
