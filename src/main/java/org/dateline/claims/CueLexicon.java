package org.dateline.claims;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.claims.ReportCue.Frame;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** The words that report and hedge. */
final class CueLexicon {
  private final Map<String, ReportCue> verbs = new HashMap<>();

  CueLexicon() {
    for (Lexicon.Entry entry : Lexicon.load(CueLexicon.class, "verbs.tsv").entries()) {
      ReportCue cue =
          new ReportCue(entry.get("verb"), entry.get("kind"), frames(entry), entry.rule());
      verbs.put(cue.word(), cue);
    }
  }

  private static Set<Frame> frames(Lexicon.Entry entry) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    entry.list("frames").forEach(name -> frames.add(Frame.valueOf(name.toUpperCase(Locale.ROOT))));
    return frames;
  }

  /** The cue that a verb is, with its particle where it has one. */
  Optional<ReportCue> verbAt(ParsedSentence in, int index) {
    Token token = in.token(index);
    if (!token.tagged("VB")) {
      return Optional.empty();
    }
    if (index + 1 < in.size()) {
      ReportCue phrasal = verb(token.lemma() + " " + in.lower(index + 1));
      if (phrasal != null) {
        return Optional.of(phrasal);
      }
    }
    return Optional.ofNullable(verb(token.lemma()));
  }

  private @Nullable ReportCue verb(String lemma) {
    return verbs.get(lemma);
  }

  /** Whether a word of the sentence may be a cue. */
  boolean mayReport(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(
            t -> (t.tagged("VB") && verbs.containsKey(t.lemma())) || t.lower().equals("according"));
  }
}
