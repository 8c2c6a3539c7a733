package org.dateline.readers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.MimeIOException;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads a mail: its text, or its page where it has no text; attachments are left out. */
final class MailFormat implements Format {
  private final Limits limits;
  private final Editor editor;

  MailFormat(Limits limits) {
    this.limits = limits;
    editor = new Editor(limits);
  }

  @Override
  public void read(Resource resource, Sink sink) throws ReadException, IOException {
    byte[] bytes = resource.bytes(limits.bytes());
    sink.article(TimeLimit.within(limits.time(), () -> parse(resource, bytes)));
  }

  private Reading parse(Resource resource, byte[] bytes) throws ReadException, IOException {
    Message message;
    try {
      message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
    } catch (MimeIOException e) {
      throw new ReadException("it is no mail", e.toString());
    }
    Map<String, String> about = new HashMap<>();
    put(about, "title", message.getSubject());
    if (message.getDate() != null) {
      about.put(
          "published",
          message.getDate().toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString());
    }
    about.putAll(resource.about());
    PageText text =
        part(message, "text/plain")
            .map(plain -> new PageText(plain, List.of()))
            .or(() -> part(message, "text/html").map(html -> PageText.of(Jsoup.parse(html).body())))
            .orElseThrow(() -> new ReadException("the mail holds no text", ""));
    Editor.Draft draft = new Editor.Draft(text.text(), text.sections(), about);
    return editor.article(resource.name(), resource.id(), draft, List.of());
  }

  private static void put(Map<String, String> about, String key, @Nullable String value) {
    if (value != null) {
      about.put(key, value);
    }
  }

  /** The first part of a type, in the order of the mail. */
  private static Optional<String> part(Message message, String type) {
    Deque<Entity> open = new ArrayDeque<>(List.of(message));
    while (!open.isEmpty()) {
      Entity entity = open.poll();
      Body body = entity.getBody();
      if (body instanceof Multipart parts) {
        parts.getBodyParts().forEach(open::add);
      } else if (body instanceof SingleBody single
          && type.equals(entity.getMimeType())
          && !"attachment".equals(entity.getDispositionType())) {
        return Optional.of(text(single));
      }
    }
    return Optional.empty();
  }

  /** What is valid UTF-8 is UTF-8; else the mail's own word counts. */
  private static String text(SingleBody body) {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      body.writeTo(bytes);
      Charsets.Decoded decoded = Charsets.decode(bytes.toByteArray());
      if (body instanceof TextBody text && !decoded.charset().equals(StandardCharsets.UTF_8)) {
        StringWriter declared = new StringWriter();
        text.getReader().transferTo(declared);
        return declared.toString();
      }
      return decoded.text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
