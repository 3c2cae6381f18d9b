package org.copytaster.annotate.network;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds cues in a window's scores, and for each its source and content.
final class CueFinder {
  private static final int OUTSIDE = 0;
  private static final int SOURCE = 1;
  private static final int CONTENT = 2;
  private static final int GAP = 6;
  private static final double LEAST_SOURCE = -6;

  private final double threshold;
  private final double sourceSeed;
  private final double sourceGrow;
  private final BestPath roles;

  CueFinder(Labels labels) {
    threshold = labels.constant("cueThreshold");
    sourceSeed = labels.constant("sourceSeed");
    sourceGrow = labels.constant("sourceGrow");
    double[][] follows = new double[3][3];
    for (int i = 0; i < 3; i++)
      for (int j = 0; j < 3; j++) follows[i][j] = labels.constant("follows" + i + j);
    roles = new BestPath(follows, new double[3]);
  }

  /// @param cue `[word][O, B, I]` probabilities
  /// @return first and last word of each cue, in order
  List<int[]> cues(float[][] cue) {
    List<int[]> found = new ArrayList<>();
    for (int i = 0; i < cue.length; ) {
      if (cue[i][1] < threshold) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < cue.length && cue[end][2] > cue[end][0] && cue[end][2] > cue[end][1]) end++;
      found.add(new int[] {i, end - 1});
      i = end;
    }
    return found;
  }

  /// @param scores `[word][role]` log-probabilities for the cue
  /// @param offset copy index of the window's first word
  /// @return `null` if the cue has no content
  @Nullable Candidate candidate(int[] cue, double probability, float[][] scores, int offset) {
    int[] role = roles.of(scores, 0, scores.length);
    for (int i = cue[0]; i <= cue[1]; i++) role[i] = OUTSIDE;
    if (!has(role, SOURCE)) grow(role, scores);
    SortedMap<Integer, Double> content = new TreeMap<>();
    for (int i = 0; i < role.length; i++)
      if (role[i] == CONTENT) content.put(offset + i, (double) scores[i][CONTENT]);
    if (content.isEmpty()) return null;
    int[] source = onePiece(role, cue, scores);
    return new Candidate(
        probability,
        offset + cue[0],
        offset + cue[1],
        IntStream.of(source).map(i -> i + offset).toArray(),
        sourceScore(source, scores),
        content);
  }

  /// A source is one stretch: pieces are joined over small gaps, and the one with the surest word
  /// stays.
  private static int[] onePiece(int[] role, int[] cue, float[][] scores) {
    int[] surest = new int[0];
    double best = Double.NEGATIVE_INFINITY;
    for (int from = 0; from < role.length; from++) {
      if (role[from] != SOURCE) continue;
      int to = from;
      for (int i = from + 1; i < role.length && i - to <= GAP + 1; i++) {
        if (i >= cue[0] && i <= cue[1]) break;
        if (role[i] == SOURCE) to = i;
      }
      double sure = Double.NEGATIVE_INFINITY;
      for (int i = from; i <= to; i++) sure = Math.max(sure, scores[i][SOURCE]);
      if (sure > best) {
        best = sure;
        surest = IntStream.rangeClosed(from, to).toArray();
      }
      from = to;
    }
    return surest;
  }

  private static double sourceScore(int[] source, float[][] scores) {
    double sum = 0;
    for (int i : source) sum += scores[i][SOURCE];
    if (source.length > 0) return sum / source.length;
    double greatest = LEAST_SOURCE;
    for (float[] word : scores) greatest = Math.max(greatest, word[SOURCE]);
    return greatest;
  }

  /// Without a source on the best path, the likeliest one is taken if it is likely enough.
  private void grow(int[] role, float[][] scores) {
    int seed = 0;
    for (int i = 1; i < scores.length; i++) if (scores[i][SOURCE] > scores[seed][SOURCE]) seed = i;
    if (scores[seed][SOURCE] <= sourceSeed) return;
    for (int i = seed; i >= 0 && scores[i][SOURCE] > sourceGrow; i--) role[i] = SOURCE;
    for (int i = seed; i < role.length && scores[i][SOURCE] > sourceGrow; i++) role[i] = SOURCE;
  }

  private static boolean has(int[] roles, int role) {
    for (int r : roles) if (r == role) return true;
    return false;
  }
}
