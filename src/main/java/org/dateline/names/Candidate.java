package org.dateline.names;

import java.util.List;
import java.util.Set;
import org.dateline.text.Sentence;
import org.dateline.text.Span;
import org.dateline.text.Token;

/**
 * A stretch of a sentence that is taken for a name.
 *
 * @param last the index of its last token, included
 * @param confidence from 0 to 1
 */
record Candidate(
    Sentence sentence, int first, int last, NameType type, double confidence, String rule) {
  private static final Set<String> ARTICLES =
      Set.of("ad", "al", "an", "ar", "as", "ash", "at", "az", "el", "ul");

  Span span() {
    return sentence.span(first, last);
  }

  List<Token> tokens() {
    return sentence.tokens().subList(first, last + 1);
  }

  /** Its words, one space between each two. */
  String form() {
    return form(sentence, first, last);
  }

  /** The words from first to last, both included, one space between each two. */
  static String form(Sentence sentence, int first, int last) {
    if (first == last) {
      return sentence.token(first).word();
    }
    StringBuilder form = new StringBuilder(sentence.token(first).word());
    for (int i = first + 1; i <= last; i++) {
      form.append(' ').append(sentence.token(i).word());
    }
    return form.toString();
  }

  Candidate as(NameType other, String because) {
    return new Candidate(sentence, first, last, other, confidence, because);
  }

  Candidate over(int from, int to, String because) {
    return new Candidate(sentence, from, to, type, confidence, because);
  }

  /** Its last word, with all that hyphens join to it: "Tizya - Tramm". */
  String lastUnit() {
    int start = last;
    while (start - 1 > first && Words.isHyphen(sentence.token(start - 1))) {
      start -= 2;
    }
    return form(sentence, start, last);
  }

  /** Its last word, without the Arabic article that a hyphen joins to it: "Abadi". */
  String withoutArticle() {
    boolean article =
        last - 2 >= first
            && Words.isHyphen(sentence.token(last - 1))
            && ARTICLES.contains(sentence.token(last - 2).lower());
    return article ? sentence.token(last).word() : lastUnit();
  }
}
