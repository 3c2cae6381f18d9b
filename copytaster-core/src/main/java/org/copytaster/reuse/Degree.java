package org.copytaster.reuse;

import org.copytaster.model.Lineage;
import org.jspecify.annotations.Nullable;

/// How much of a later text stands in an earlier one, by runs of five and of three words.
///
/// @param fives share of the later text's five-word runs that the earlier one has, 0 to 1
/// @param threes the same with three-word runs, which survive light rewording
/// @param covered share of the earlier text's five-word runs that the later one has, 0 to 1
record Degree(double fives, double threes, double covered) {
  private static final double DUPLICATE = 0.9;
  private static final double SYNDICATED = 0.45;
  private static final double TAKEN_WHOLE = 0.7;
  private static final double TAKEN_WHOLE_SHARE = 0.2;
  private static final double REWROTE = 0.16;
  private static final double REWROTE_RUNS = 0.05;

  static Degree of(
      Shingles laterFives, Shingles earlierFives, Shingles laterThrees, Shingles earlierThrees) {
    return new Degree(
        laterFives.containedIn(earlierFives),
        laterThrees.containedIn(earlierThrees),
        earlierFives.containedIn(laterFives));
  }

  /// The kind of copying that these shares speak for; `null` for independent texts.
  Lineage.@Nullable Kind kind() {
    if (fives >= DUPLICATE && covered >= DUPLICATE) return Lineage.Kind.DUPLICATE;
    if (fives >= SYNDICATED || covered >= TAKEN_WHOLE && fives >= TAKEN_WHOLE_SHARE)
      return Lineage.Kind.SYNDICATED;
    if (threes >= REWROTE && fives >= REWROTE_RUNS) return Lineage.Kind.REWROTE;
    return null;
  }
}
