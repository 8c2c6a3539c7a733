package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;

/** Finds the people, places and organisations that an article mentions. */
public final class NameExtractor {
  private final Spotter spotter;
  private final Evidence evidence;
  private final Typing typing;

  public NameExtractor() {
    Countries countries = new Countries();
    Words words = new Words(countries);
    HeadNouns headNouns = new HeadNouns();
    Organisations organisations = new Organisations();
    Atlas atlas = new Atlas(countries);
    spotter = new Spotter(words, headNouns, organisations, atlas);
    evidence = new Evidence(words, headNouns, organisations, atlas);
    typing = new Typing(evidence);
  }

  /** The names in order of their first mentions. */
  public List<Name> extract(AnnotatedArticle article) {
    List<Candidate> named = new ArrayList<>(typing.typed(candidates(article)));
    named.sort(Comparator.comparing(Candidate::span));
    return new Clusters(article).names(named);
  }

  List<Candidate> candidates(AnnotatedArticle article) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      candidates.addAll(spotter.spot(sentence));
    }
    return candidates;
  }

  Evidence evidence() {
    return evidence;
  }
}
