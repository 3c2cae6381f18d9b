package org.copytaster.annotate.pronoun;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.text.ReferenceShelf;

/// What each feature counts for; features without a row count nothing.
final class Weights {
  private final Map<String, Double> byFeature = new HashMap<>();

  Weights(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("pronouns.tsv"))
      byFeature.put(row.get(0), Double.valueOf(row.get(1)));
  }

  /// How likely each option is, by the log-linear model.
  double[] probabilities(Question question) {
    double[] scores = new double[question.options().size()];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(question.options().get(i).features());
      highest = Math.max(highest, scores[i]);
    }
    double sum = 0;
    for (int i = 0; i < scores.length; i++) sum += scores[i] = StrictMath.exp(scores[i] - highest);
    for (int i = 0; i < scores.length; i++) scores[i] /= sum;
    return scores;
  }

  private double score(Map<String, Double> features) {
    double score = 0;
    for (Map.Entry<String, Double> feature : features.entrySet())
      score += byFeature.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
    return score;
  }
}
