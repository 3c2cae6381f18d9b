package org.copytaster.attribute.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.text.ReferenceShelf;

/// How likely a draft is right: a logistic regression over its [Trait]s.
///
/// Right means what the metric means: the content overlaps a gold content by half or more and the
/// source overlaps its source. Two books have weights: `attribution-trust.tsv` for what the rules
/// read, `attribution-weights.tsv` for what the rules and the network read together; both are
/// written by copytaster-models/training/attribution/refit.sh.
public final class Trust {
  private final Map<String, Double> weights = new HashMap<>();

  public Trust(ReferenceShelf shelf, String book) {
    for (List<String> line : shelf.table(book))
      weights.put(line.get(0), Double.parseDouble(line.get(1)));
  }

  public double of(List<Trait> traits) {
    double sum = 0;
    for (Trait trait : traits) sum += trait.value() * weights.getOrDefault(trait.name(), 0.0);
    return likely(sum);
  }

  /// A number of the book that is no weight, such as a threshold.
  public double constant(String name, double otherwise) {
    return weights.getOrDefault(name, otherwise);
  }

  /// The logarithm of the odds, for a confidence kept within [0.01, 0.99].
  public static double logOdds(double confidence) {
    double clamped = Math.clamp(confidence, 0.01, 0.99);
    return Math.log(clamped / (1 - clamped));
  }

  private static double likely(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
