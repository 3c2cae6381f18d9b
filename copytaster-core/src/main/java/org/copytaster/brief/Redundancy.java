package org.copytaster.brief;

import java.util.Collection;

/// What has been said already.
final class Redundancy {
  private static final double OVERLAP = 0.45;
  private static final double WITHIN = 0.7;

  private Redundancy() {}

  static boolean isNews(Passage passage, Collection<Terms> printed) {
    for (Terms terms : printed) if (sameClaim(passage.terms(), terms)) return false;
    return true;
  }

  private static boolean sameClaim(Terms terms, Terms other) {
    if (terms.overlap(other) >= OVERLAP) return true;
    return terms.words().size() >= 4 && terms.within(other) >= WITHIN;
  }
}
