package org.dateline.claims;

import java.util.List;
import org.dateline.names.Name;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;

/** Finds the claims of an article: who said what, and whether the article vouches for it. */
public final class ClaimExtractor {

  /** Whether the sentence may report something, and so must be parsed. */
  public boolean mayReport(Sentence sentence) {
    return true;
  }

  /** The claims in reading order. */
  public List<Claim> extract(AnnotatedArticle article, List<Name> names) {
    return List.of();
  }
}
