package org.copytaster.model;

/// A word that evokes a happening, and how real the text takes it to be.
///
/// @param factuality from -3 (certainly did not happen) over 0 (unknown) to 3 (certainly did), as
///   in UDS-IH2
public record Predicate(Span span, String lemma, double factuality) {
  public Predicate {
    if (!(factuality >= -3 && factuality <= 3))
      throw new IllegalArgumentException("factuality " + factuality + " is outside [-3, 3]");
  }
}
