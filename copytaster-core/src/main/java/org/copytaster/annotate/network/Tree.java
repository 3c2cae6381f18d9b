package org.copytaster.annotate.network;

import java.util.Arrays;

/// The governing words of one sentence: each word's best head, and where those do not make one
/// tree, the best tree (Chu and Liu 1965, Edmonds 1967).
///
/// Nodes count from 0, the root; word j is node j + 1.
final class Tree {
  private static final double NEVER = -1e9;

  private Tree() {}

  /// @param scores `[word][head node]`
  /// @return the head node of each word; exactly one is 0
  static int[] heads(double[][] scores) {
    int n = scores.length;
    int[] greedy = new int[n];
    int roots = 0;
    for (int i = 0; i < n; i++) {
      greedy[i] = argmax(scores[i]);
      if (greedy[i] == 0) roots++;
    }
    return roots == 1 && isTree(greedy) ? greedy : best(scores);
  }

  private static boolean isTree(int[] heads) {
    for (int i = 0; i < heads.length; i++) {
      int at = i + 1;
      int steps = 0;
      while (at != 0 && steps++ <= heads.length) at = heads[at - 1];
      if (at != 0) return false;
    }
    return true;
  }

  private static int[] best(double[][] scores) {
    int n = scores.length;
    int root = 0;
    for (int i = 1; i < n; i++) if (scores[i][0] > scores[root][0]) root = i;
    double[][] weights = new double[n + 1][n + 1];
    for (double[] row : weights) Arrays.fill(row, NEVER);
    for (int i = 0; i < n; i++)
      for (int h = 0; h <= n; h++)
        if (h != i + 1 && (h != 0 || i == root)) weights[i + 1][h] = scores[i][h];
    int[] tree = spanning(weights);
    return Arrays.copyOfRange(tree, 1, n + 1);
  }

  /// @param weights `[node][head]`; node 0 is the root
  private static int[] spanning(double[][] weights) {
    int n = weights.length;
    int[] heads = new int[n];
    for (int i = 1; i < n; i++) heads[i] = argmax(weights[i]);
    int[] cycle = cycle(heads);
    return cycle.length == 0 ? heads : expand(weights, heads, cycle);
  }

  private static int[] cycle(int[] heads) {
    int n = heads.length;
    int[] seen = new int[n];
    for (int start = 1; start < n; start++) {
      int at = start;
      while (at != 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at == 0 || seen[at] != start) continue;
      int[] cycle = new int[n];
      int length = 0;
      int node = at;
      do {
        cycle[length++] = node;
        node = heads[node];
      } while (node != at);
      return Arrays.copyOf(cycle, length);
    }
    return new int[0];
  }

  /// Contracts the cycle to one node, solves the smaller problem, and opens the cycle where the
  /// solution enters it.
  private static int[] expand(double[][] weights, int[] heads, int[] cycle) {
    int n = weights.length;
    boolean[] inside = new boolean[n];
    for (int node : cycle) inside[node] = true;
    int[] outside = new int[n - cycle.length];
    for (int i = 0, k = 0; i < n; i++) if (!inside[i]) outside[k++] = i;
    int m = outside.length;
    double[][] smaller = new double[m + 1][m + 1];
    for (double[] row : smaller) Arrays.fill(row, NEVER);
    int[] entry = new int[m];
    int[] exit = new int[m];
    for (int a = 0; a < m; a++) {
      int u = outside[a];
      for (int b = 0; b < m; b++) if (a != b && a != 0) smaller[a][b] = weights[u][outside[b]];
      exit[a] = cycle[0];
      entry[a] = cycle[0];
      for (int v : cycle) {
        if (weights[u][v] > weights[u][exit[a]]) exit[a] = v;
        if (gain(weights, heads, v, u) > gain(weights, heads, entry[a], u)) entry[a] = v;
      }
      if (a != 0) smaller[a][m] = weights[u][exit[a]];
      smaller[m][a] = gain(weights, heads, entry[a], u);
    }
    int[] solved = spanning(smaller);
    int[] result = heads.clone();
    for (int a = 1; a < m; a++) result[outside[a]] = solved[a] == m ? exit[a] : outside[solved[a]];
    result[entry[solved[m]]] = outside[solved[m]];
    return result;
  }

  private static double gain(double[][] weights, int[] heads, int node, int head) {
    return weights[node][head] - weights[node][heads[node]];
  }

  private static int argmax(double[] row) {
    int best = 0;
    for (int i = 1; i < row.length; i++) if (row[i] > row[best]) best = i;
    return best;
  }
}
