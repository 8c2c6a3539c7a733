package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;

/** Finds the people, places and organisations that an article mentions. */
public final class NameExtractor {

  /** The names in order of their first mentions. */
  public List<Name> extract(AnnotatedArticle article) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      Votes.candidates(sentence).stream()
          .flatMap(c -> Trim.trim(c).stream())
          .forEach(candidates::add);
    }
    candidates.sort(Comparator.comparing(Candidate::span));
    return new Clusters(article).names(candidates);
  }
}
