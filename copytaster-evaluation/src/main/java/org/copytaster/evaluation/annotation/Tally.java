package org.copytaster.evaluation.annotation;

import java.util.Map;

/// Counts of one kind of thing: found rightly, found at all, there to be found.
final class Tally {
  private int right;
  private int predicted;
  private int gold;

  void right(int count) {
    right += count;
  }

  void predicted(int count) {
    predicted += count;
  }

  void gold(int count) {
    gold += count;
  }

  double precision() {
    return predicted == 0 ? 0 : 100.0 * right / predicted;
  }

  double recall() {
    return gold == 0 ? 0 : 100.0 * right / gold;
  }

  double f1() {
    return predicted + gold == 0 ? 0 : 200.0 * right / (predicted + gold);
  }

  int goldCount() {
    return gold;
  }

  int rightCount() {
    return right;
  }

  /// Adds precision, recall and F1 in per cent under `name`.
  void into(Map<String, Double> figures, String name) {
    figures.put(name + " P", precision());
    figures.put(name + " R", recall());
    figures.put(name + " F1", f1());
  }
}
