package org.copytaster.code;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.model.Annotations;
import org.copytaster.text.ReferenceShelf;

/// How likely a row is right, by a logistic regression over its [Traits] and over what the reading
/// network says of its words ([HeadWords#salience]). The weights of both are fitted together by
/// `copytaster-models/training/events/fit.py` on rows that were read and judged; the reliability
/// table stands in `docs/evaluation.md`.
final class Confidence {
  private final Map<String, Double> weights = new HashMap<>();

  Confidence(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("event-confidence.tsv"))
      weights.put(row.get(0), Double.valueOf(row.get(1)));
  }

  double of(Weighing weighing, Annotations annotations) {
    double sum = weights.getOrDefault("bias", 0.0) + weighing.heads().salience(annotations);
    for (String trait : weighing.traits()) sum += weights.getOrDefault(trait, 0.0);
    return 1 / (1 + Math.exp(-sum));
  }

  /// Rows that are less likely right than this are not told.
  double threshold() {
    return weights.getOrDefault("threshold", 0.0);
  }
}
