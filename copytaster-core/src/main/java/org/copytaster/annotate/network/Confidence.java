package org.copytaster.annotate.network;

/// How likely a whole statement is right, by its scores: a logistic curve fitted to PolNeAR dev by
/// the recipe's `calibrate.py`, with each set of weights.
///
/// @param weights of: one, the cue's log-odds, the content's mean log-probability, the source's
///   score, whether there is a source
/// @param least what is less likely is not told
record Confidence(double[] weights, double least) {
  private static final double EDGE = 1e-4;

  static Confidence of(Labels labels) {
    double[] weights = new double[5];
    for (int i = 0; i < weights.length; i++) weights[i] = labels.constant("confidence" + i);
    return new Confidence(weights, labels.constant("leastConfidence"));
  }

  double of(Candidate candidate) {
    double cue = Math.clamp(candidate.cueProbability(), EDGE, 1 - EDGE);
    double content = 0;
    for (double logProbability : candidate.content().values()) content += logProbability;
    double sum =
        weights[0]
            + weights[1] * Math.log(cue / (1 - cue))
            + weights[2] * content / candidate.content().size()
            + weights[3] * candidate.sourceScore()
            + (candidate.source().length > 0 ? weights[4] : 0);
    return 1 / (1 + Math.exp(-sum));
  }
}
