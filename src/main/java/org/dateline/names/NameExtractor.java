package org.dateline.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.dateline.names.Senses.Sense;
import org.dateline.text.AnnotatedArticle;
import org.dateline.text.Sentence;

/** Finds the people, places and organisations that an article mentions. */
public final class NameExtractor {
  private final Spotter spotter;
  private final Senses senses;
  private final Evidence evidence;
  private final Typing typing;
  private final Repeats repeats;
  private final Namesakes namesakes = new Namesakes();
  private final Clusters clusters;
  private final Naming naming;

  public NameExtractor() {
    this(NameOptions.NONE);
  }

  public NameExtractor(NameOptions options) {
    this(options, Weights.load());
  }

  NameExtractor(NameOptions options, Weights weights) {
    Countries countries = new Countries();
    Words words = new Words(countries);
    HeadNouns headNouns = new HeadNouns();
    Organisations organisations = new Organisations();
    Atlas atlas = new Atlas(countries);
    KnownFinder known = new KnownFinder(options.known());
    spotter = new Spotter(words, headNouns, organisations, atlas, known);
    evidence = new Evidence(words, headNouns, organisations, atlas);
    senses = new Senses(atlas, headNouns, words);
    typing = new Typing(senses, evidence, known, weights);
    repeats = new Repeats(words, atlas);
    clusters = new Clusters(atlas, headNouns, organisations, known);
    Metonyms metonyms = new Metonyms(atlas);
    Locator locator = new Locator(atlas, headNouns, known, metonyms, options.near());
    naming =
        new Naming(atlas, headNouns, organisations, metonyms, locator, new Roles(words, countries));
  }

  /** The names in order of their first mentions. */
  public List<Name> extract(AnnotatedArticle article) {
    List<Candidate> candidates = candidates(article);
    List<Candidate> typed = typing.typed(candidates);
    List<Candidate> named =
        new ArrayList<>(repeats.completed(article.sentences(), typed, candidates));
    named.removeIf(namesakes::isBegunBy);
    named.sort(Comparator.comparing(Candidate::span));
    return naming.names(article, clusters.of(named));
  }

  List<Candidate> candidates(AnnotatedArticle article) {
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      candidates.addAll(spotter.spot(sentence));
    }
    return candidates;
  }

  /** What speaks for and against each reading of some candidates. */
  Map<Sense, Map<String, Double>> evidence(Map<Sense, List<Candidate>> of) {
    return evidence.of(of, evidence.alone(of), Candidate::type);
  }

  Map<Sense, List<Candidate>> senses(List<Candidate> candidates) {
    return senses.of(candidates);
  }
}
