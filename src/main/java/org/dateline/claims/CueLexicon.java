package org.dateline.claims;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.claims.ReportCue.Frame;
import org.dateline.text.Expressions;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;
import org.jspecify.annotations.Nullable;

/** The words that report and hedge. */
final class CueLexicon {
  private final VerdictFinder verdicts;
  private final SourceNouns sources;
  private final Map<String, ReportCue> verbs = load("verbs.tsv");
  private final Map<String, ReportCue> nouns = load("nouns.tsv");
  private final Map<String, ReportCue> hedges = load("hedges.tsv");
  private final List<CuePhrase> phrases =
      Lexicon.load(CueLexicon.class, "phrases.tsv").entries().stream()
          .map(
              entry ->
                  new CuePhrase(
                      List.of(entry.get("phrase").split(" ")), entry.get("kind"), entry.rule()))
          .toList();

  /** The words that phrases are known by. */
  private final Set<String> phraseWords =
      phrases.stream().flatMap(CuePhrase::rareWords).collect(Collectors.toUnmodifiableSet());

  CueLexicon(VerdictFinder verdicts, SourceNouns sources) {
    this.verdicts = verdicts;
    this.sources = sources;
  }

  /** Whether a source can show a thing: a text or a picture, or what is no person at least. */
  boolean canShow(Token source, boolean thing) {
    boolean who =
        Expressions.matches(source.tag(), "PRP|WP|NNP|CD|DT") && !source.lower().equals("it");
    return sources.isDocument(source) || (thing && !who && !sources.isSomebody(source));
  }

  /** Whether a source can be one who speaks, or a text; what the lexicon does not know is not. */
  boolean canSpeak(Token source) {
    return Expressions.matches(source.tag(), "PRP|WP|WDT|NNP.*|CD|DT")
        || sources.kind(source).isPresent()
        || sources.isDocument(source);
  }

  private static Map<String, ReportCue> load(String file) {
    Map<String, ReportCue> cues = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.load(CueLexicon.class, file).entries()) {
      cues.put(
          entry.get("word"),
          new ReportCue(entry.get("word"), entry.get("kind"), frames(entry), entry.rule()));
    }
    return cues;
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

  /** Whether a verb of saying, one that can follow what it reports, stands here. */
  boolean speaks(ParsedSentence in, int index) {
    return index < in.size()
        && verbAt(in, index).filter(cue -> cue.follows() || cue.takes(Frame.NUMBER)).isPresent();
  }

  Optional<ReportCue> adverbAt(ParsedSentence in, int index) {
    return in.isAdverb(index) ? Optional.ofNullable(hedges.get(in.lower(index))) : Optional.empty();
  }

  Optional<ReportCue> passiveAt(ParsedSentence in, int index) {
    return Optional.ofNullable(hedges.get(in.token(index).lemma()));
  }

  /** Whether it is a participle though tagged otherwise: "one, said to be a driver, …". */
  boolean isSaidToBe(ParsedSentence in, int index) {
    return in.tag(index).equals("VBD")
        && in.token(index).lemma().equals("say")
        && in.lower(index + 1).equals("to")
        && Expressions.matches(in.lower(index + 2), "be|have");
  }

  /** The words that lay a clause to the source that follows. */
  Optional<CuePhrase> phraseAt(ParsedSentence in, int index) {
    return phrases.stream().filter(phrase -> phrase.standsAt(in, index)).findFirst();
  }

  /** Whether a word says passively what is thought: "are said", "is forecast to". */
  boolean isPassive(ParsedSentence in, int index) {
    boolean participle =
        in.tag(index).equals("VBN")
            || isSaidToBe(in, index)
            || (index > 0
                && in.token(index - 1).lemma().equals("be")
                && in.lower(index + 1).equals("to"));
    return participle && passiveAt(in, index).isPresent();
  }

  Optional<ReportCue> nounAt(ParsedSentence in, int index) {
    return in.tag(index).startsWith("NN")
        ? Optional.ofNullable(nouns.get(in.token(index).lemma()))
        : Optional.empty();
  }

  /** Whether a noun can refer to what has been reported: "the claim", "this account". */
  boolean refers(Token token) {
    return token.tagged("NN")
        && (nouns.containsKey(token.lemma()) || WordRole.REFERENCE.has(token.lemma()));
  }

  boolean isCue(ParsedSentence in, int index) {
    return index < in.size() && verbAt(in, index).isPresent();
  }

  /** Whether a noun names what can be denied: "involvement", "the allegations". */
  boolean deniable(Token token) {
    return refers(token) || WordRole.DENIABLE.has(token.lemma());
  }

  /** Whether the word can say whether something is so: "verify", "false". */
  boolean judges(Token token) {
    return verdicts.mayJudge(token);
  }

  /** Whether the word means what a claim could be shown by: "evidence". */
  boolean proves(Token token) {
    return verdicts.proves(token);
  }

  /** Whether the rule is that of a verb that gives a number: "put the toll at 20". */
  boolean counts(String rule) {
    return verbs.values().stream()
        .anyMatch(cue -> cue.rule().equals(rule) && cue.takes(Frame.NUMBER));
  }

  private @Nullable ReportCue verb(String lemma) {
    return verbs.get(lemma);
  }

  /** Whether a word of the sentence may be a cue. */
  boolean mayReport(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(this::mayBeCue);
  }

  private boolean mayBeCue(Token token) {
    if (phraseWords.contains(token.lower())) {
      return true;
    }
    if (token.tagged("VB")) {
      return verbs.containsKey(token.lemma()) || hedges.containsKey(token.lemma());
    }
    return token.tagged("NN")
        ? nouns.containsKey(token.lemma())
        : token.tagged("RB") && hedges.containsKey(token.lower());
  }
}
