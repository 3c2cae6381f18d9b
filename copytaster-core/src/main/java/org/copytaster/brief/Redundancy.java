package org.copytaster.brief;

import java.util.Collection;
import org.copytaster.brief.passage.Terms;

/// What has been said already.
final class Redundancy {
  private static final double OVERLAP = 0.45;
  private static final double WITHIN = 0.7;

  /// For two sentences that share two numbers.
  private static final double OVERLAP_WITH_FIGURES = 0.2;

  private Redundancy() {}

  static boolean isNews(Terms said, Collection<Terms> printed) {
    for (Terms terms : printed) if (sameClaim(said, terms)) return false;
    return true;
  }

  private static boolean sameClaim(Terms terms, Terms other) {
    double overlap = terms.overlap(other);
    if (overlap >= OVERLAP) return true;
    long figures = terms.figures().stream().filter(other.figures()::contains).count();
    if (figures >= 2 && overlap >= OVERLAP_WITH_FIGURES) return true;
    return terms.words().size() >= 4 && terms.within(other) >= WITHIN;
  }
}
