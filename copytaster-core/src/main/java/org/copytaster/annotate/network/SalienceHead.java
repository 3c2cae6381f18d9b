package org.copytaster.annotate.network;

import java.util.List;
import org.copytaster.model.Salience;

/// The salience of words: one linear form of the encoder's states for each part that a word can
/// have in an event row, fitted on rows that were read and judged
/// (`copytaster-models/training/events/fit.py`).
///
/// The table holds a part's name, its offset and a weight for each number of a state, a part a
/// line.
final class SalienceHead {
  private static final double STEP = 1000;

  private final double[] act;
  private final double[] doer;
  private final double[] target;
  private final double[] matter;

  SalienceHead(List<List<String>> table) {
    act = form(table, "act");
    doer = form(table, "doer");
    target = form(table, "target");
    matter = form(table, "matter");
  }

  private static double[] form(List<List<String>> table, String part) {
    for (List<String> row : table)
      if (row.getFirst().equals(part))
        return row.stream().skip(1).mapToDouble(Double::parseDouble).toArray();
    throw new IllegalArgumentException("salience.tsv has no line " + part);
  }

  /// @param states of many words, each as long as a line of the table but for the offset
  Salience of(float[] states, int word) {
    int from = word * (act.length - 1);
    return new Salience(
        value(act, states, from),
        value(doer, states, from),
        value(target, states, from),
        value(matter, states, from));
  }

  /// In thousandths, which is finer than the fit.
  private static double value(double[] form, float[] states, int from) {
    double sum = form[0];
    for (int i = 1; i < form.length; i++) sum += form[i] * states[from + i - 1];
    return Math.rint(sum * STEP) / STEP;
  }
}
