package org.dateline.names;

import java.util.Set;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Section;
import org.dateline.text.Sentence;

/** Tells the names in bylines and photo credits from those that the news is about. */
final class Credits {
  private static final Set<String> CUES =
      Set.of(
          "by",
          "photo",
          "photograph",
          "photos",
          "image",
          "picture",
          "credit",
          "copyright",
          "©",
          "reporting",
          "writing",
          "editing",
          "additional",
          "file",
          "pictured",
          "courtesy");
  private static final int LONGEST = 14;

  /** Whether the mention stands in a byline or a credit. */
  boolean isCredit(AnnotatedArticle article, Candidate mention) {
    return article.article().sections().stream()
            .anyMatch(s -> s.kind() == Section.Kind.BYLINE && s.span().covers(mention.span()))
        || isCreditLine(mention.sentence(), mention.first());
  }

  /** A short line that begins with "By", or one that names a photograph's source. */
  private static boolean isCreditLine(Sentence sentence, int index) {
    if (sentence.size() > LONGEST
        || sentence.tokens().stream().anyMatch(t -> t.tagged("VBD") || t.tagged("VBZ"))) {
      return false;
    }
    for (int i = 0; i < index; i++) {
      if (CUES.contains(sentence.token(i).lower())
          && (i == 0 || !sentence.token(i).lower().equals("by") || i == 1)) {
        return true;
      }
    }
    return false;
  }
}
