package org.copytaster.attribute.draft;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.text.ReferenceShelf;

/// How likely a draft of the rules is right: a logistic regression over its [Traits].
///
/// Right means what the metric means: the content overlaps a gold content by half or more and the
/// source overlaps its source. Weights: `attribution-trust.tsv`, counted on PolNeAR train.
public final class Trust {
  private final Map<String, Double> weights = new HashMap<>();

  public Trust(ReferenceShelf shelf) {
    for (List<String> line : shelf.table("attribution-trust.tsv"))
      weights.put(line.get(0), Double.parseDouble(line.get(1)));
  }

  public double of(List<String> traits) {
    double sum = 0;
    for (String trait : traits) sum += weights.getOrDefault(trait, 0.0);
    return 1 / (1 + Math.exp(-sum));
  }
}
