package org.copytaster.annotate.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TreeTest {
  @Test
  void repairedTreesAreTheBestOnesThereAre() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      int n = 1 + random.nextInt(4);
      double[][] scores = new double[n][n + 1];
      for (double[] row : scores) for (int h = 0; h <= n; h++) row[h] = random.nextInt(1000);
      for (int i = 0; i < n; i++) scores[i][i + 1] = -1000;
      for (int i = 1; i < n; i++) scores[i][0] = -5000;
      assertThat(score(scores, Tree.heads(scores))).isEqualTo(best(scores, new int[n], 0));
    }
  }

  @Test
  void oneWordIsItsOwnSentence() {
    assertThat(Tree.heads(new double[][] {{0, 5}})).containsExactly(0);
  }

  private static double best(double[][] scores, int[] heads, int word) {
    int n = heads.length;
    if (word == n) return isTree(heads) ? score(scores, heads) : Double.NEGATIVE_INFINITY;
    double best = Double.NEGATIVE_INFINITY;
    for (int h = 0; h <= n; h++) {
      heads[word] = h;
      best = Math.max(best, best(scores, heads, word + 1));
    }
    return best;
  }

  private static boolean isTree(int[] heads) {
    if (Arrays.stream(heads).filter(h -> h == 0).count() != 1) return false;
    for (int i = 1; i <= heads.length; i++) {
      int at = i;
      int steps = 0;
      while (at != 0 && steps++ <= heads.length) at = heads[at - 1];
      if (at != 0) return false;
    }
    return true;
  }

  private static double score(double[][] scores, int[] heads) {
    double sum = 0;
    for (int i = 0; i < heads.length; i++) sum += scores[i][heads[i]];
    return sum;
  }
}
