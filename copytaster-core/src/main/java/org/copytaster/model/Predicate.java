package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// A word that evokes a happening, and how real the text takes it to be.
///
/// @param factuality from -3 (certainly did not happen) over 0 (unknown) to 3 (certainly did), as
///   in UDS-IH2
/// @param agent the entity that does it by the sentence's grammar; `null` where none is named
public record Predicate(Span span, String lemma, double factuality, @Nullable String agent) {
  public Predicate {
    if (!(factuality >= -3 && factuality <= 3))
      throw new IllegalArgumentException("factuality " + factuality + " is outside [-3, 3]");
  }

  /// Before it is known who does it.
  public Predicate(Span span, String lemma, double factuality) {
    this(span, lemma, factuality, null);
  }
}
