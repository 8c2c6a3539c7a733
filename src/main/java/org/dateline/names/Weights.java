package org.dateline.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.text.Lexicon;

/** How much each kind of evidence speaks for each reading of a name. */
record Weights(Map<String, double[]> byKind) {
  static final List<String> READINGS = List.of("person", "place", "organisation", "none");

  Weights {
    byKind = Map.copyOf(byKind);
  }

  static Weights load() {
    Map<String, double[]> weights = new HashMap<>();
    for (Lexicon.Entry entry : Lexicon.load(Weights.class, "evidence.tsv").entries()) {
      weights.put(
          entry.get("evidence"),
          READINGS.stream().mapToDouble(r -> Double.parseDouble(entry.get(r))).toArray());
    }
    return new Weights(weights);
  }

  /** The sum for each reading of all that was found, each as strongly as it was. */
  double[] sums(Map<String, Double> found) {
    double[] sums = new double[READINGS.size()];
    found.forEach(
        (kind, strength) -> {
          double[] weight = byKind.getOrDefault(kind, new double[READINGS.size()]);
          for (int i = 0; i < sums.length; i++) {
            sums[i] += weight[i] * strength;
          }
        });
    return sums;
  }
}
