package org.copytaster.annotate.network;

import java.util.List;

/// The best sequence of labels under scores and transitions (Viterbi); the lower label wins ties.
///
/// @param follows `[label before][label]`, added to the score
/// @param first `[label]`, added at the start
record BestPath(double[][] follows, double[] first) {
  private static final double NEVER = -1e4;

  /// `B-X` and `I-X` labels: an I only after its own kind.
  static BestPath bio(List<String> labels) {
    int k = labels.size();
    double[][] follows = new double[k][k];
    double[] first = new double[k];
    for (int j = 0; j < k; j++) {
      if (!labels.get(j).startsWith("I-")) continue;
      first[j] = NEVER;
      for (int i = 0; i < k; i++) {
        boolean same = i > 0 && labels.get(i).substring(2).equals(labels.get(j).substring(2));
        if (!same) follows[i][j] = NEVER;
      }
    }
    return new BestPath(follows, first);
  }

  /// @param scores `[position][label]`; positions `[from, to)` are labelled
  int[] of(float[][] scores, int from, int to) {
    int n = to - from;
    int k = first.length;
    int[] path = new int[n];
    if (n == 0) return path;
    double[] best = new double[k];
    for (int j = 0; j < k; j++) best[j] = scores[from][j] + first[j];
    int[][] back = new int[n][k];
    for (int i = 1; i < n; i++) {
      double[] next = new double[k];
      for (int j = 0; j < k; j++) {
        int argmax = 0;
        for (int h = 1; h < k; h++)
          if (best[h] + follows[h][j] > best[argmax] + follows[argmax][j]) argmax = h;
        back[i][j] = argmax;
        next[j] = best[argmax] + follows[argmax][j] + scores[from + i][j];
      }
      best = next;
    }
    for (int j = 1; j < k; j++) if (best[j] > best[path[n - 1]]) path[n - 1] = j;
    for (int i = n - 1; i > 0; i--) path[i - 1] = back[i][path[i]];
    return path;
  }
}
