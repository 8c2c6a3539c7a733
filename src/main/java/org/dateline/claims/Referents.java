package org.dateline.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.claims.NameIndex.Named;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.claims.Speaker.Salience;
import org.dateline.names.NameType;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/** Finds those whom a sentence brings up, whether or not they speak in it. */
final class Referents {
  private final NameIndex names;
  private final SourceNouns nouns;
  private final SpeakerReader reader;

  Referents(NameIndex names, SourceNouns nouns, SpeakerReader reader) {
    this.names = names;
    this.nouns = nouns;
    this.reader = reader;
  }

  /** Those named and those described, in reading order. */
  List<Speaker> in(Sentence sentence) {
    if (sentence.size() > ClaimExtractor.LONGEST_SENTENCE) {
      return List.of();
    }
    List<Speaker> found = new ArrayList<>(descriptions(sentence));
    names.in(sentence.span()).forEach(named -> found.add(mentioned(sentence, named)));
    found.sort(Comparator.comparing(speaker -> speaker.source().span().orElseThrow()));
    return found;
  }

  private Speaker mentioned(Sentence in, Named named) {
    Salience salience = isSubject(in, named.span()) ? Salience.SUBJECT : Salience.NAMED;
    return reader.named(in, named, named.span(), salience);
  }

  private static boolean isSubject(Sentence in, Span span) {
    return in.parse().isPresent()
        && in.tokens().stream()
            .filter(token -> span.covers(token.span()))
            .anyMatch(token -> in.parse().get().is(token.index(), "nsubj"));
  }

  /** The people whom a sentence mentions without a name: "a young reporter", "some officials". */
  private List<Speaker> descriptions(Sentence in) {
    List<Speaker> found = new ArrayList<>();
    int first = 0;
    for (Token token : in.tokens()) {
      if (!NounPhrase.goesOn(token)) {
        first = token.index() + 1;
      } else if (NounPhrase.endsAt(in, token.index())
          && isSomebody(token)
          && !in.token(first).tagged("PRP$")
          && !isBesideName(in, first, token.index())) {
        SourcePhrase phrase = new SourcePhrase(new Range(first, token.index()), token.index());
        Span span = in.span(first, token.index());
        found.add(reader.described(in, phrase, span, Salience.DESCRIBED));
      }
    }
    return found;
  }

  /** Whether the words tell more of a name: "the mayor, Jo Roe", "Jo Roe, the mayor". */
  private boolean isBesideName(Sentence in, int first, int last) {
    return isName(in, last + 1)
        || (comma(in, last + 1) && isName(in, last + 2))
        || (comma(in, first - 1) && isName(in, first - 2));
  }

  private static boolean comma(Sentence in, int index) {
    return index >= 0 && index < in.size() && in.token(index).word().equals(",");
  }

  private boolean isName(Sentence in, int index) {
    return index >= 0
        && index < in.size()
        && names
            .at(in.token(index).span())
            .filter(named -> named.name().type() == NameType.PERSON)
            .isPresent();
  }

  private boolean isSomebody(Token noun) {
    boolean common = noun.tag().equals("NN") || noun.tag().equals("NNS");
    return common && names.at(noun.span()).isEmpty() && nouns.isSomebody(noun);
  }
}
