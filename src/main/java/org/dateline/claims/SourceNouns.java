package org.dateline.claims;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.names.Name;
import org.dateline.names.NameType;
import org.dateline.text.Expressions;
import org.dateline.text.FirstNames;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** What common nouns say of a source: its kind, and whether it is a man or a woman. */
final class SourceNouns {
  private static final String DOCUMENT = "document";
  private final Map<String, Lexicon.Entry> nouns = new HashMap<>();
  private final FirstNames firstNames = FirstNames.load();

  SourceNouns() {
    Lexicon.load(SourceNouns.class, "sources.tsv")
        .entries()
        .forEach(entry -> nouns.put(entry.get("noun"), entry));
  }

  /** The kind of a source with this head noun; empty for nouns that are not known. */
  Optional<Source.Kind> kind(Token head) {
    return kind(noun(head));
  }

  /** The same for a noun as the lexicon has it: "ministry", "protesters". */
  Optional<Source.Kind> kind(String noun) {
    return cell(noun, "kind")
        .filter(kind -> !kind.equals(DOCUMENT))
        .map(kind -> Source.Kind.valueOf(kind.toUpperCase(Locale.ROOT)));
  }

  /** The kind that a name is of, or that one of its words tells. */
  Source.Kind kind(Name name) {
    return switch (name.type()) {
      case PERSON -> Source.Kind.PERSON;
      case PLACE -> Source.Kind.GOVERNMENT;
      case ORGANISATION -> organisation(name);
    };
  }

  private Source.Kind organisation(Name name) {
    for (Source.Kind kind :
        List.of(Source.Kind.GOVERNMENT, Source.Kind.MILITARY, Source.Kind.MEDIA)) {
      if (name.kind().equals(kind.label())) {
        return kind;
      }
    }
    return bodyKind(name.name());
  }

  /** The kind of a body by the words of its name. */
  Source.Kind bodyKind(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" "))
        .flatMap(word -> kind(word).stream())
        .filter(kind -> kind != Source.Kind.PERSON)
        .findFirst()
        .orElse(Source.Kind.ORGANISATION);
  }

  /** Whether the noun names a text or a picture rather than somebody. */
  boolean isDocument(Token head) {
    return cell(noun(head), "kind").filter(DOCUMENT::equals).isPresent();
  }

  /** Whether the words are only "some reports" or "unconfirmed rumours". */
  boolean isRumour(Sentence in, SourcePhrase phrase) {
    Token head = in.token(phrase.head());
    boolean bare = phrase.range().last() == phrase.head();
    for (int i = phrase.range().first(); i < phrase.head(); i++) {
      bare &= Expressions.matches(in.token(i).tag(), "DT|JJ");
    }
    return bare && WordRole.RUMOUR.has(head.lemma()) && head.tag().equals("NNS");
  }

  /** Whether the noun names people rather than a body, a text or a medium. */
  boolean isSomebody(Token head) {
    return kind(head)
        .filter(kind -> kind != Source.Kind.ORGANISATION && kind != Source.Kind.MEDIA)
        .isPresent();
  }

  /** Whether the noun can mean anything of its kind, as "the company" does and "the bank" not. */
  boolean isGeneral(String noun) {
    return cell(noun, "scope").filter("any"::equals).isPresent();
  }

  /** Whether the noun names a text in which somebody speaks: "the statement", not "the data". */
  boolean isIssued(String noun) {
    return cell(noun, "scope").filter("issued"::equals).isPresent();
  }

  /** "female", "male" or "". */
  String gender(Token head) {
    return gender(noun(head));
  }

  /** The same for a noun as the lexicon has it. */
  String gender(String noun) {
    return cell(noun, "gender").orElse("");
  }

  /** Whether somebody of a name is a man or a woman, by a word that describes them or by it. */
  String gender(Name name, Set<String> words) {
    return words.stream()
        .sorted()
        .map(word -> gender(word))
        .filter(gender -> !gender.isEmpty())
        .findFirst()
        .orElseGet(() -> name.type() == NameType.PERSON ? firstNames.gender(name.name()) : "");
  }

  /** Several people may be of another kind than one: "prosecutors", "voters". */
  private String noun(Token head) {
    return nouns.containsKey(head.lower()) ? head.lower() : head.lemma();
  }

  private Optional<String> cell(String noun, String column) {
    return Optional.ofNullable(nouns.get(noun.toLowerCase(Locale.ROOT)))
        .map(entry -> entry.get(column));
  }
}
