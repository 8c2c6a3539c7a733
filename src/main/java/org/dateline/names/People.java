package org.dateline.names;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.Sentence;
import org.dateline.text.Span;

/**
 * Tells which forms name the same person, and keeps apart those who share a surname.
 *
 * <p>"Putin" is Vladimir Putin where no other Putin is named; "Aung San" beside "daughter of" is
 * not Aung San Suu Kyi, "Donald Trump" not Donald Trump Jr.
 */
final class People {
  private static final Set<String> GENERATIONS = Set.of("jr", "sr", "junior", "senior");
  private static final Set<String> SON_OF = Set.of("bin", "ibn", "bint", "binti", "ould");
  private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.?)+");
  private static final int NEAR = 4;

  private final Honorifics honorifics = Honorifics.load();
  private final Kin kin = new Kin();
  private final Nicknames nicknames = new Nicknames();

  /** What two spellings of one person's name have in common: Zelensky, Zelenskiy, Zelenskyy. */
  static String spelling(String form) {
    StringBuilder spelling = new StringBuilder();
    for (String word : form.split(" ")) {
      spelling.append(' ').append(NUMERAL.matcher(word).matches() ? word : Fold.name(word));
    }
    return spelling.substring(1);
  }

  /** The one person whose name a form is short for; empty where there is none or more than one. */
  Optional<String> fullForm(String form, Map<String, List<Candidate>> forms) {
    List<String> full = fullForms(form, forms, isAlone(form) && isSenior(form, forms));
    List<String> fullest = full.stream().filter(f -> isFullest(f, full, forms)).toList();
    Set<String> spellings = new HashSet<>();
    fullest.forEach(other -> spellings.add(spelling(other)));
    return spellings.size() == 1
        ? Optional.of(fullest.get(0)).filter(other -> !areTwo(form, other, forms))
        : isAlone(form) ? firstNamed(form, fullest, forms) : Optional.empty();
  }

  private static boolean isAlone(String form) {
    return !form.contains(" ");
  }

  /** Whether only one of father and son is named: "Byrd" is Harry F. Byrd Sr. */
  private boolean isSenior(String form, Map<String, List<Candidate>> forms) {
    return forms.keySet().stream().noneMatch(other -> isShort(form, other, false));
  }

  private List<String> fullForms(
      String form, Map<String, List<Candidate>> forms, boolean anyGeneration) {
    return forms.keySet().stream()
        .filter(o -> !honorifics.begins(o) && isShort(form, o, anyGeneration))
        .toList();
  }

  /** Whether none of the others is the same person's fuller name. */
  private boolean isFullest(String form, List<String> others, Map<String, List<Candidate>> forms) {
    return others.stream()
        .noneMatch(other -> isShort(form, other, false) && !areTwo(form, other, forms));
  }

  /**
   * The one of several who had been named when the surname first stood alone: newspapers call him
   * by it, and the others of his family by their full names.
   */
  private static Optional<String> firstNamed(
      String form, List<String> full, Map<String, List<Candidate>> forms) {
    List<Span> introductions = full.stream().map(f -> start(f, forms)).sorted().toList();
    if (introductions.size() < 2) {
      return Optional.empty();
    }
    boolean before =
        forms.getOrDefault(form, List.of()).stream()
            .map(Candidate::span)
            .anyMatch(
                span ->
                    span.compareTo(introductions.get(0)) > 0
                        && span.compareTo(introductions.get(1)) < 0);
    return full.stream()
        .filter(f -> before && start(f, forms).equals(introductions.get(0)))
        .findFirst();
  }

  private static Span start(String form, Map<String, List<Candidate>> forms) {
    return forms.getOrDefault(form, List.of()).get(0).span();
  }

  /** "Putin" or "Vladimir" for "Vladimir Putin", "Ben Urey" for "Benjamin W. Urey". */
  private boolean isShort(String form, String full, boolean anyGeneration) {
    String written = nicknames.written(form, full);
    List<String> words = Arrays.asList(spelling(written).split(" "));
    List<String> all = Arrays.asList(spelling(full).split(" "));
    if (!written.equals(form) && words.equals(all)) {
      return true;
    }
    if (words.size() >= all.size()
        || !(anyGeneration || generation(words).equals(generation(all)))) {
      return false;
    }
    List<String> surname = withoutNumber(words);
    List<String> whole = withoutNumber(all);
    boolean sameLast = last(surname).equals(last(whole));
    if (words.size() == 1) {
      return words.get(0).equals(all.get(0))
          || (sameLast && !isFather(whole))
          || isBeforeSyllables(words.get(0), all);
    }
    return (sameLast || isRun(words, all))
        && all.containsAll(words)
        && (!hasInitial(form) || isRun(words, all));
  }

  /** The surname of "Gregory So Kam-leung". */
  private static boolean isBeforeSyllables(String word, List<String> all) {
    int size = all.size();
    return size > 4 && all.get(size - 2).isEmpty() && all.get(size - 4).equals(word);
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  /** "jr" of "Martin Luther King Jr."; "" for none. */
  private static String generation(List<String> words) {
    String last = last(words).toLowerCase(Locale.ROOT);
    return words.size() > 1 && GENERATIONS.contains(last) ? last : "";
  }

  private static List<String> withoutNumber(List<String> words) {
    boolean numbered =
        words.size() > 1
            && (NUMERAL.matcher(last(words)).matches() || !generation(words).isEmpty());
    return numbered ? words.subList(0, words.size() - 1) : words;
  }

  /** Whether the last word is the father's name: Mohammed bin Salman is not Salman. */
  private static boolean isFather(List<String> words) {
    return words.size() > 2 && SON_OF.contains(words.get(words.size() - 2));
  }

  private static boolean isRun(List<String> words, List<String> all) {
    return (" " + String.join(" ", all) + " ").contains(" " + String.join(" ", words) + " ");
  }

  private static boolean hasInitial(String form) {
    String[] words = form.split(" ");
    return Arrays.stream(words).anyMatch(word -> INITIALS.matcher(word).matches());
  }

  /** Whether the text speaks of two: of father and son, or of both in one sentence. */
  private boolean areTwo(String form, String full, Map<String, List<Candidate>> forms) {
    if (!form.contains(" ")) {
      return false;
    }
    List<Candidate> shorter = forms.getOrDefault(form, List.of());
    List<Candidate> longer = forms.getOrDefault(full, List.of());
    Set<Integer> sentences = new HashSet<>();
    longer.forEach(mention -> sentences.add(mention.sentence().number()));
    return shorter.stream().anyMatch(mention -> sentences.contains(mention.sentence().number()))
        || shorter.stream().anyMatch(this::isOfKin)
        || (isFuller(form, full)
            && (isFirst(shorter, longer) || longer.stream().anyMatch(this::isOfKin)));
  }

  /** Whether only an initial or a number is more: "George W. Bush", "Henry Ford II". */
  private static boolean isFuller(String form, String full) {
    return !hasInitial(form) && (hasInitial(full) || NUMERAL.matcher(lastWord(full)).matches());
  }

  private static String lastWord(String form) {
    return form.substring(form.lastIndexOf(' ') + 1);
  }

  /** Whether running text has the short form before the full one, which would introduce it. */
  private static boolean isFirst(List<Candidate> shorter, List<Candidate> longer) {
    return !Words.isHeading(shorter.get(0).sentence())
        && shorter.get(0).span().start() < longer.get(0).span().start();
  }

  private boolean isOfKin(Candidate mention) {
    Sentence sentence = mention.sentence();
    int end = Math.min(sentence.size(), mention.last() + NEAR);
    for (int i = Math.max(0, mention.first() - NEAR); i < end; i++) {
      if (kin.contains(sentence.token(i))) {
        return true;
      }
    }
    return false;
  }
}
