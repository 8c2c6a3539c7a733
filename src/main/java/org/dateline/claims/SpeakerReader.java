package org.dateline.claims;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.claims.NameIndex.Named;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.claims.Speaker.Being;
import org.dateline.claims.Speaker.Salience;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Reads who somebody is from a name or from a noun phrase. */
final class SpeakerReader {
  private static final Set<String> SINGLE = Set.of("official", "soldier");

  private final NameIndex names;
  private final SourceNouns nouns;
  private final Wording wording;

  SpeakerReader(NameIndex names, SourceNouns nouns, Wording wording) {
    this.names = names;
    this.nouns = nouns;
    this.wording = wording;
  }

  /**
   * Somebody who is named.
   *
   * @param span the words of the source that the name stands in
   */
  Speaker named(Sentence in, Named named, Span span, Salience salience) {
    Name name = named.name();
    Set<String> words = new HashSet<>(Descriptions.of(in, named.span()));
    words.addAll(List.of(name.role().toLowerCase(Locale.ROOT).split(" ")));
    String gender = nouns.gender(name, words);
    String[] parts = name.name().toLowerCase(Locale.ROOT).split(" ");
    if (name.type() == NameType.ORGANISATION) {
      words.addAll(List.of(parts));
    }
    return new Speaker(
        new Source(name.name(), Optional.of(span), nouns.kind(name), false),
        parts[parts.length - 1],
        words,
        being(name.type()),
        false,
        gender,
        in.number(),
        salience);
  }

  /** Somebody of whom only a description is known, or a text or picture. */
  Speaker described(Sentence in, SourcePhrase phrase, Span span, Salience salience) {
    Token head = in.token(phrase.head());
    Source source =
        new Source(wording.of(in, phrase), Optional.of(span), kind(head, span), anonymous(head));
    boolean plural = head.tag().endsWith("S");
    return new Speaker(
        source,
        head.lemma(),
        Wording.modifiers(in, phrase),
        being(head, plural),
        plural,
        nouns.gender(head),
        in.number(),
        salience);
  }

  private static Being being(NameType type) {
    return switch (type) {
      case PERSON -> Being.PERSON;
      case PLACE -> Being.PLACE;
      case ORGANISATION -> Being.BODY;
    };
  }

  private Being being(Token head, boolean plural) {
    if (nouns.isDocument(head)) {
      return Being.TEXT;
    }
    return !plural && isPerson(head) ? Being.PERSON : Being.BODY;
  }

  /** The kind of the head noun; of a text, that of the one who issued it, where it is told. */
  private Source.Kind kind(Token head, Span span) {
    Optional<Source.Kind> issuer =
        nouns.isDocument(head)
            ? names.in(span).stream().map(named -> nouns.kind(named.name())).findFirst()
            : Optional.empty();
    return issuer.or(() -> nouns.kind(head)).orElse(Source.Kind.GROUP);
  }

  private boolean anonymous(Token head) {
    return !nouns.isDocument(head)
        && nouns
            .kind(head)
            .filter(k -> k == Source.Kind.ORGANISATION || k == Source.Kind.MEDIA)
            .isEmpty();
  }

  private boolean isPerson(Token head) {
    return nouns
        .kind(head)
        .filter(
            kind ->
                kind == Source.Kind.PERSON
                    || kind == Source.Kind.WITNESS
                    || kind == Source.Kind.UNNAMED
                    || SINGLE.contains(head.lemma()))
        .isPresent();
  }
}
