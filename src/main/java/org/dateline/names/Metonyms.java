package org.dateline.names;

import java.util.HashSet;
import java.util.Set;
import org.dateline.text.Lexicon;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/**
 * Tells where a country or a capital stands for its government: "Moscow announced", "annexed by
 * Russia", "Kyiv's offensive", "talks with Moscow"; but not "Moscow lies far away".
 */
final class Metonyms {
  private static final int REACH = 4;
  private static final int LIST = 16;
  private static final Set<String> LINKS =
      Set.of("with", "to", "from", "on", "against", "for", "at", "of", "involving");
  private static final Set<String> ACTORS =
      Set.of("nation", "country", "state", "government", "ally", "member", "partner", "power");

  private final Atlas atlas;
  private final Set<String> clues = new HashSet<>();

  Metonyms(Atlas atlas) {
    this.atlas = atlas;
    for (Lexicon.Entry entry : Lexicon.load(Metonyms.class, "governing.tsv").entries()) {
      clues.add(entry.get("clue") + " " + entry.get("word"));
    }
  }

  /** Whether this mention of a place is the one who acts. */
  boolean isMetonym(Candidate mention, String name) {
    boolean governs = atlas.isCountry(name) || atlas.countries().governedFrom(name).isPresent();
    if (mention.type() != NameType.PLACE || !governs) {
      return false;
    }
    Sentence sentence = mention.sentence();
    int first = listStart(sentence, mention.first());
    boolean whole = !isModifying(sentence, mention.last() + 1);
    boolean object =
        isAgent(sentence, first)
            || isPartner(sentence, first)
            || isAddressed(sentence, mention.first());
    return (whole && object)
        || isOwner(sentence, mention.last() + 1)
        || (isSubject(sentence, first) && acts(sentence, afterList(sentence, mention.last() + 1)))
        || isListedActor(sentence, first);
  }

  /** The index after the names listed with one: of "have" in "Oslo, Paris and the EU have". */
  private static int afterList(Sentence sentence, int first) {
    int i = first;
    boolean complete = false;
    while (i < sentence.size() && i - first < LIST && isOfList(sentence.token(i))) {
      complete |= sentence.token(i).lower().equals("and");
      i++;
    }
    return complete ? i : first;
  }

  private static boolean isOfList(Token token) {
    return token.word().equals(",")
        || token.lower().equals("and")
        || token.lower().equals("of")
        || token.tagged("DT")
        || token.tagged("JJ")
        || token.tagged("NNP");
  }

  /** "Nations that struck the camp include Paris, Oslo and Rome". */
  private boolean isListedActor(Sentence sentence, int first) {
    if (first < 2 || !sentence.token(first - 1).lemma().equals("include")) {
      return false;
    }
    boolean acted = false;
    for (int i = first - 2; i >= 0; i--) {
      Token token = sentence.token(i);
      if (token.tagged("WDT") || token.tagged("WP") || token.lower().equals("that")) {
        return acted && i > 0 && ACTORS.contains(sentence.token(i - 1).lemma());
      }
      acted |= token.tagged("V") && isDeed(token);
    }
    return false;
  }

  private boolean is(String clue, Token token) {
    return clues.contains(clue + " " + token.lemma()) || clues.contains(clue + " " + token.lower());
  }

  /** The index of the first of the names listed up to one: of "Paris" in "Paris, Bonn and Rome". */
  private static int listStart(Sentence sentence, int index) {
    int first = index;
    while (first > 0) {
      Token before = sentence.token(first - 1);
      boolean modifier = before.tagged("DT") || before.tagged("JJ") || before.tagged("NNP");
      boolean link = before.word().equals(",") || before.lower().equals("and");
      if (!(modifier || (link && first > 1 && sentence.token(first - 2).tagged("NNP")))) {
        break;
      }
      first--;
    }
    return first;
  }

  /** "annexed by Russia". */
  private static boolean isAgent(Sentence sentence, int first) {
    return first > 1
        && sentence.token(first - 1).lower().equals("by")
        && (sentence.token(first - 2).tagged("VBN") || sentence.token(first - 2).tagged("VBD"));
  }

  /** "by U.S. troops". */
  private static boolean isModifying(Sentence sentence, int next) {
    return next < sentence.size()
        && (sentence.token(next).tagged("NN")
            || sentence.token(next).tagged("POS")
            || Words.isHyphen(sentence.token(next)));
  }

  /** "talks with Moscow", "relations between Moscow and Kyiv", "for Russia to leave". */
  private boolean isPartner(Sentence sentence, int first) {
    if (first < 2) {
      return false;
    }
    String link = sentence.token(first - 1).lower();
    boolean linked = LINKS.contains(link) || link.equals("between");
    int dealing = sentence.token(first - 2).tagged("RB") && first > 2 ? first - 3 : first - 2;
    return linked && is("dealing", sentence.token(dealing));
  }

  /** "accused Moscow of". */
  private boolean isAddressed(Sentence sentence, int first) {
    int before = first - 1;
    if (before >= 0 && sentence.token(before).tagged("DT")) {
      before--;
    }
    return before >= 0
        && sentence.token(before).tagged("V")
        && is("address", sentence.token(before));
  }

  /** "Russia's full-scale invasion". */
  private boolean isOwner(Sentence sentence, int first) {
    if (first >= sentence.size() || !sentence.token(first).tagged("POS")) {
      return false;
    }
    int head = first + 1;
    int end = Math.min(sentence.size() - 1, first + REACH);
    while (head < end && isModifier(sentence, head)) {
      head++;
    }
    return head < sentence.size() && is("deed", sentence.token(head));
  }

  /** Whether a word stands before the noun that is owned: "full-scale" before "invasion". */
  private static boolean isModifier(Sentence sentence, int index) {
    Token token = sentence.token(index);
    Token next = sentence.token(index + 1);
    boolean beforeNoun = next.tagged("NN") || next.tagged("JJ") || Words.isHyphen(next);
    return Words.isHyphen(token)
        || token.word().equals("“")
        || token.tagged("JJ")
        || token.tagged("RB")
        || token.tagged("CD")
        || ((token.tagged("NN") || token.tagged("V")) && beforeNoun);
  }

  private static boolean isSubject(Sentence sentence, int first) {
    if (first == 0) {
      return true;
    }
    Token before = sentence.token(first - 1);
    boolean infinitive = before.lower().equals("for");
    boolean clause = before.lower().equals("that") || before.lower().equals("as");
    return infinitive || clause || !(before.tagged("IN") || before.tagged("TO"));
  }

  /** Whether a verb of doing follows, perhaps after adverbs and auxiliaries. */
  private boolean acts(Sentence sentence, int first) {
    int verb = afterAdverbs(sentence, first);
    int next = afterAdverbs(sentence, verb + 1);
    if (verb >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(verb);
    if (token.lemma().equals("be")) {
      return next < sentence.size() && isMindedOrDoing(sentence.token(next));
    }
    if (token.lemma().equals("have")) {
      return next < sentence.size() && (isDone(sentence, next) || has(sentence, next));
    }
    boolean finite = token.tagged("VB") && !token.tagged("VBG") && !token.tagged("VBN");
    return finite && isDeed(token);
  }

  /** "is ready", "is preparing". */
  private boolean isMindedOrDoing(Token token) {
    return is("mind", token) || (token.tagged("VBG") && isDeed(token));
  }

  /** "has announced", "has been preparing"; not "has limited resources". */
  private boolean isDone(Sentence sentence, int participle) {
    Token token = sentence.token(participle);
    if (!token.tagged("VBN") || isOfNoun(sentence, participle)) {
      return false;
    }
    int next = afterAdverbs(sentence, participle + 1);
    return token.lemma().equals("be")
        ? next < sentence.size() && isMindedOrDoing(sentence.token(next))
        : isDeed(token);
  }

  private static int afterAdverbs(Sentence sentence, int first) {
    int i = first;
    while (i < sentence.size()
        && (sentence.token(i).tagged("RB")
            || sentence.token(i).tagged("MD")
            || sentence.token(i).tagged("TO"))) {
      i++;
    }
    return i;
  }

  private boolean isDeed(Token verb) {
    return !verb.lemma().equals("be") && !verb.lemma().equals("have") && !is("place", verb);
  }

  private static boolean isOfNoun(Sentence sentence, int participle) {
    return participle + 2 < sentence.size()
        && sentence.token(participle + 1).tagged("NNS")
        && !sentence.token(participle + 2).tagged("IN");
  }

  /** "has 40,000 troops". */
  private boolean has(Sentence sentence, int first) {
    int end = Math.min(sentence.size(), first + REACH);
    for (int i = first; i < end; i++) {
      if (is("deed", sentence.token(i))) {
        return true;
      }
    }
    return false;
  }
}
