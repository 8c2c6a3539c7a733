package org.dateline.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.claims.Report.SourcePhrase;
import org.dateline.claims.Speaker.Being;
import org.dateline.claims.Speaker.Salience;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Resolves sources that are pronouns or contain one: "it", "we", "some of them". */
final class Pronouns {
  private static final Set<String> FIRST = Set.of("i", "we");
  private static final Set<String> SOME =
      Set.of("some", "many", "most", "others", "several", "few", "none");

  private final String publisher;
  private final SourceNouns nouns;
  private final Speakers speakers;
  private final Wording wording;

  /**
   * Reads pronouns by who has spoken so far.
   *
   * @param publisher whom "we" means where nobody has spoken; "" where unknown
   */
  Pronouns(String publisher, SourceNouns nouns, Speakers speakers, Wording wording) {
    this.publisher = publisher;
    this.nouns = nouns;
    this.speakers = speakers;
    this.wording = wording;
  }

  /** Whom a pronoun means, in lower case, in a sentence; empty where nobody fits. */
  Optional<Speaker> meant(String pronoun, int sentence) {
    return FIRST.contains(pronoun)
        ? speakers.last().or(() -> publisher(sentence))
        : speakers.pronoun(pronoun, sentence);
  }

  /** What a phrase that ends in a pronoun is called: "some of the refugees". */
  Optional<String> part(Sentence in, SourcePhrase phrase) {
    int last = phrase.range().last();
    Token pronoun = in.token(last);
    if (phrase.range().first() == last && SOME.contains(pronoun.lower())) {
      return speakers
          .lastGroup(in.number())
          .map(whole -> pronoun.lower() + " of " + whole.source().name());
    }
    if (last == phrase.head() || !pronoun.lower().equals("them")) {
      return Optional.empty();
    }
    String words = wording.text(in, new Range(phrase.range().first(), last - 1));
    return speakers
        .pronoun("they", in.number())
        .map(whole -> words.toLowerCase(Locale.ROOT) + " " + whole.source().name());
  }

  private Optional<Speaker> publisher(int sentence) {
    if (publisher.isEmpty()) {
      return Optional.empty();
    }
    Source source = new Source(publisher, Optional.empty(), nouns.bodyKind(publisher), false);
    String head = publisher.substring(publisher.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return Optional.of(
        new Speaker(source, head, Set.of(), Being.BODY, false, "", sentence, Salience.NAMED));
  }
}
