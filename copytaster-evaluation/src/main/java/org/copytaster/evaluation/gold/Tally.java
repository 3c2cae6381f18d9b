package org.copytaster.evaluation.gold;

import java.util.Map;

/// Counts of one kind of thing: found rightly, found at all, there to be found.
public final class Tally {
  private int right;
  private int predicted;
  private int gold;

  public void right(int count) {
    right += count;
  }

  public void predicted(int count) {
    predicted += count;
  }

  public void gold(int count) {
    gold += count;
  }

  public double precision() {
    return predicted == 0 ? 0 : 100.0 * right / predicted;
  }

  public double recall() {
    return gold == 0 ? 0 : 100.0 * right / gold;
  }

  public double f1() {
    return predicted + gold == 0 ? 0 : 200.0 * right / (predicted + gold);
  }

  public int goldCount() {
    return gold;
  }

  public int rightCount() {
    return right;
  }

  /// Adds precision, recall and F1 in per cent under `name`.
  public void into(Map<String, Double> figures, String name) {
    figures.put(name + " P", precision());
    figures.put(name + " R", recall());
    figures.put(name + " F1", f1());
  }
}
