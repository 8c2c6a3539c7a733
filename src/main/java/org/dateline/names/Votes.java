package org.dateline.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.dateline.text.EntityLabel;
import org.dateline.text.EntityVotes;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Reads names off the three taggers' votes. */
final class Votes {
  private static final List<Function<EntityVotes, EntityLabel>> TAGGERS =
      List.of(EntityVotes::broad, EntityVotes::muc, EntityVotes::conll);

  private static final List<String> BREAKS = List.of("VBZ", "VBD", "VBP");

  private static final Set<String> INNER = Set.of("of", "for", "in", "on", "de");

  private Votes() {}

  /** What the taggers take for names, the best tagger's first where two overlap. */
  static List<Candidate> candidates(Sentence sentence) {
    List<Candidate> candidates = new ArrayList<>();
    BitSet taken = new BitSet(sentence.size());
    for (Function<EntityVotes, EntityLabel> tagger : TAGGERS) {
      for (Candidate candidate : spans(sentence, tagger)) {
        if (taken.nextSetBit(candidate.first()) < 0
            || taken.nextSetBit(candidate.first()) > candidate.last()) {
          candidates.add(candidate);
          taken.set(candidate.first(), candidate.last() + 1);
        }
      }
    }
    return candidates;
  }

  private static List<Candidate> spans(
      Sentence sentence, Function<EntityVotes, EntityLabel> tagger) {
    List<Candidate> spans = new ArrayList<>();
    boolean heading = Words.isHeading(sentence);
    int first = 0;
    for (int i = 1; i <= sentence.size(); i++) {
      EntityLabel label = tagger.apply(sentence.token(first).votes());
      if (i == sentence.size()
          || tagger.apply(sentence.token(i).votes()) != label
          || isStray(sentence, first, i)
          || isBreak(sentence, i, heading)
          || isBreak(sentence, i - 1, heading)) {
        if (!isBreak(sentence, first, heading)) {
          candidate(sentence, first, i - 1, label).ifPresent(spans::add);
        }
        first = i;
      }
    }
    return spans;
  }

  /** A bracket that closes what was opened before the name: "(Lund) Municipality". */
  private static boolean isStray(Sentence sentence, int first, int index) {
    return sentence.token(index).tag().equals("-RRB-")
        && sentence.tokens().subList(first, index).stream()
            .noneMatch(token -> token.tag().equals("-LRB-"));
  }

  /** What no name goes over: a dash, a verb or preposition of a headline. */
  private static boolean isBreak(Sentence sentence, int index, boolean heading) {
    Token token = sentence.token(index);
    boolean link = token.tagged("IN") && token.isCapitalised() && !INNER.contains(token.lower());
    return isDash(sentence, index) || (heading && (link || BREAKS.contains(token.tag())));
  }

  /** A hyphen that stands for a dash: "the officer who shot Scott - Brentley Vinson - left". */
  private static boolean isDash(Sentence sentence, int index) {
    return Words.isHyphen(sentence.token(index))
        && index > 0
        && !Words.joinsNext(sentence, index - 1)
        && !Words.joinsNext(sentence, index);
  }

  private static Optional<Candidate> candidate(
      Sentence sentence, int first, int last, EntityLabel label) {
    return type(label)
        .map(
            type ->
                new Candidate(
                    sentence, first, last, type, agreement(sentence, first, last, label), "votes"));
  }

  private static double agreement(Sentence sentence, int first, int last, EntityLabel label) {
    return sentence.tokens().subList(first, last + 1).stream()
            .mapToInt(token -> token.votes().count(label))
            .average()
            .orElse(0)
        / TAGGERS.size();
  }

  /** Whether any tagger takes the token for a person, a place or an organisation. */
  static boolean isName(Token token) {
    EntityVotes votes = token.votes();
    return isName(votes.broad()) || isName(votes.muc()) || isName(votes.conll());
  }

  private static boolean isName(EntityLabel label) {
    return type(label).isPresent();
  }

  /** Whether the best tagger takes the token for a place or a person. */
  static boolean isPlaceOrPerson(Token token) {
    EntityLabel label = token.votes().broad();
    return label == EntityLabel.PLACE || label == EntityLabel.PERSON;
  }

  static Optional<NameType> type(EntityLabel label) {
    return switch (label) {
      case PERSON -> Optional.of(NameType.PERSON);
      case PLACE -> Optional.of(NameType.PLACE);
      case ORGANISATION -> Optional.of(NameType.ORGANISATION);
      default -> Optional.empty();
    };
  }
}
