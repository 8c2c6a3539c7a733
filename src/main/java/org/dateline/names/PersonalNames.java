package org.dateline.names;

import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.EntityLabel;
import org.dateline.text.Sentence;
import org.dateline.text.Token;

/** Marks names of people that their form alone shows: "G.Zandanshatar", "Kim So-hyang". */
final class PersonalNames {
  static final String RULE = "form of a person's name";

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");
  private static final Set<String> AYN = Set.of("‘", "ʿ", "`", "'");
  private static final Set<String> CLOSING = Set.of("’", "'", "''");
  private static final int LONGEST_QUOTE = 60;
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");
  private static final Pattern INITIAL_AND_NAME =
      Pattern.compile("(?:\\p{Lu}|Ch|Dz|Kh|Sh|Ts|Ya|Ye|Yo|Yu|Zh)\\.\\p{Lu}\\p{Ll}{2,}");

  /** "VK", "Md"; not the ships' "FS" and "MV". */
  private static final Pattern INITIALS =
      Pattern.compile("(?!FS|MS|MT|MV|RV|SS)\\p{Lu}{2}|Md|Mohd");

  /** A Korean or Chinese syllable: "So", "hyang", "Ping", "keung". */
  private static final Pattern SYLLABLE =
      Pattern.compile("(?i)[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouw]{1,3}(?:n|ng|k|l|m|p|t|h|r|rk|s)?");

  private final Words words;
  private final Atlas atlas;
  private final Organisations organisations;

  PersonalNames(Words words, Atlas atlas, Organisations organisations) {
    this.words = words;
    this.atlas = atlas;
    this.organisations = organisations;
  }

  void mark(Marks marks, boolean heading) {
    markNicknames(marks);
    for (int i = 0; i < marks.sentence.size(); i++) {
      markJoinedInitial(marks, i);
      if (!heading && marks.isFree(i)) {
        markSyllables(marks, i);
        markHe(marks, i);
        markAyn(marks, i);
        markInitials(marks, i);
      }
    }
  }

  /** A nickname in quotes between the names of a person: 'Richard "Tex" Coe'. */
  private static void markNicknames(Marks marks) {
    Sentence sentence = marks.sentence;
    for (int i = 1; i + 3 < sentence.size(); i++) {
      int close = QUOTES.contains(sentence.token(i + 2).word()) ? i + 2 : i + 3;
      if (QUOTES.contains(sentence.token(i).word())
          && close + 1 < sentence.size()
          && QUOTES.contains(sentence.token(close).word())
          && sentence.token(i + 1).isCapitalised()
          && sentence.token(close - 1).isCapitalised()
          && areOfPerson(sentence.token(i - 1), sentence.token(close + 1))) {
        int first = givenName(sentence, i - 1);
        marks.add(new Candidate(sentence, first, close + 1, NameType.PERSON, 1, "nickname"));
      }
    }
  }

  private static boolean areOfPerson(Token given, Token surname) {
    return given.isCapitalised()
        && surname.isCapitalised()
        && (isPerson(given) || isPerson(surname))
        && (isPerson(given) || INITIAL.matcher(given.word()).matches())
        && surname.tagged("NN");
  }

  /** Where a person's names begin that end at an index: "Robert C." */
  private static int givenName(Sentence sentence, int last) {
    int first = last;
    while (first > 0
        && Words.isProper(sentence.token(first - 1))
        && isPerson(sentence.token(first - 1))) {
      first--;
    }
    return first;
  }

  /** Mongolian names, as news agencies write them: "G.Zandanshatar". */
  private static void markJoinedInitial(Marks marks, int index) {
    Sentence sentence = marks.sentence;
    if (INITIAL_AND_NAME.matcher(sentence.token(index).word()).matches()) {
      int last = Words.isHyphenated(sentence, index) ? index + 2 : index;
      marks.add(new Candidate(sentence, index, last, NameType.PERSON, 1, "initial and name"));
    }
  }

  /** A surname and two syllables, "Kim So-hyang", or these and a surname, "Jun-jun Amora". */
  private void markSyllables(Marks marks, int index) {
    Sentence sentence = marks.sentence;
    if (areSyllables(sentence, index + 1)
        && sentence.token(index).isCapitalised()
        && isSyllable(sentence.token(index))
        && !followsName(sentence, index)
        && !atlas.isCity(sentence.token(index).word() + " " + sentence.token(index + 1).word())) {
      add(marks, index, index + 3);
    }
  }

  /** "So-hyang": the second half a word that is none of English, or a person's to a tagger. */
  private boolean areSyllables(Sentence sentence, int first) {
    int second = first + 2;
    return second < sentence.size()
        && sentence.token(first).isCapitalised()
        && isSyllable(sentence.token(first))
        && Words.joinsNext(sentence, first)
        && Words.isHyphen(sentence.token(first + 1))
        && Words.joinsNext(sentence, first + 1)
        && !sentence.token(second).isCapitalised()
        && isSyllable(sentence.token(second))
        && (isPerson(sentence.token(second)) || !CommonWords.contains(sentence.token(second)));
  }

  private static boolean isSyllable(Token token) {
    return SYLLABLE.matcher(token.word()).matches();
  }

  /** The Chinese surname: "but He Guangbei said", "He Guangbei, a banker". */
  private void markHe(Marks marks, int index) {
    Sentence sentence = marks.sentence;
    if (!sentence.token(index).word().equals("He")
        || index + 2 >= sentence.size()
        || !words.isUnknown(sentence, index + 1)) {
      return;
    }
    boolean within = index > 0 && Character.isLetter(sentence.token(index - 1).word().charAt(0));
    if (within || sentence.token(index + 2).word().equals(",")) {
      add(marks, index, index + 1);
    }
  }

  /** The Arabic letter, written like an opening quote that none closes: "the monk ‘Enbaqom". */
  private void markAyn(Marks marks, int index) {
    Sentence sentence = marks.sentence;
    if (!isAyn(sentence, index - 1)) {
      return;
    }
    int last = index;
    while (last + 1 < sentence.size() && Words.isProper(sentence.token(last + 1))) {
      last++;
    }
    if (words.isUnknown(sentence, last)
        && !Extension.isLink(sentence, last + 1)
        && atlas.largest(sentence.token(last).word()) < 0
        && organisations.named(sentence.token(last).word()).isEmpty()) {
      add(marks, index, last);
    }
  }

  private static boolean isAyn(Sentence sentence, int index) {
    int end = Math.min(sentence.size(), index + LONGEST_QUOTE);
    return index > 0
        && AYN.contains(sentence.token(index).word())
        && Words.joinsNext(sentence, index)
        && !Words.joinsNext(sentence, index - 1)
        && sentence.token(index + 1).isCapitalised()
        && Character.isLowerCase(sentence.token(index - 1).word().codePointAt(0))
        && !Extension.isLink(sentence, index - 1)
        && sentence.tokens().subList(index + 1, end).stream()
            .noneMatch(token -> CLOSING.contains(token.word()) && !token.tagged("POS"));
  }

  /** Initials that no full stops mark: "VK Deshmukh", "KM Abdur Raheem". */
  private void markInitials(Marks marks, int index) {
    Sentence sentence = marks.sentence;
    boolean titled = isTitled(sentence, index);
    if (!areInitials(sentence, index)
        || followsName(sentence, index)
        || !(titled || organisations.named(sentence.token(index).word()).isEmpty())) {
      return;
    }
    int last = index;
    while (last + 1 < sentence.size()
        && marks.isFree(last + 1)
        && Words.isProper(sentence.token(last + 1))
        && isPerson(sentence.token(last + 1))) {
      last++;
    }
    if (last == index
        && words.isUnknown(sentence, index + 1)
        && (titled || isNoPlace(sentence, index))) {
      last++;
    }
    if (last > index) {
      add(marks, index, last);
    }
  }

  private boolean areInitials(Sentence sentence, int index) {
    String word = sentence.token(index).word();
    return INITIALS.matcher(word).matches()
        && words.afterTitle(sentence, index) == index
        && !words.isInitialism(sentence.token(index))
        && !atlas.isListed(word);
  }

  /** Whether initials and the word after them name no place, and to no tagger an organisation. */
  private boolean isNoPlace(Sentence sentence, int index) {
    return atlas.largest(sentence.token(index + 1).word()) < 0
        && sentence.tokens().subList(index, index + 2).stream()
            .noneMatch(token -> token.votes().any(EntityLabel.ORGANISATION))
        && sentence.token(index).votes().any(EntityLabel.PLACE);
  }

  /** Whether a title stands before it, or one and its letters: "of police (DGP) LR Bishnoi". */
  private boolean isTitled(Sentence sentence, int index) {
    int last = Introductions.isBracketed(sentence, index - 2) ? index - 4 : index - 1;
    return last >= 0 && words.endsTitle(sentence, last);
  }

  private static boolean followsName(Sentence sentence, int index) {
    return index > 0
        && Words.isProper(sentence.token(index - 1))
        && isPerson(sentence.token(index - 1));
  }

  private static void add(Marks marks, int first, int last) {
    marks.add(new Candidate(marks.sentence, first, last, NameType.PERSON, 1, RULE));
  }

  private static boolean isPerson(Token token) {
    return token.votes().any(EntityLabel.PERSON);
  }
}
