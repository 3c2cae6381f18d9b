package org.copytaster.model;

import java.util.List;

/// Words that take force from a statement.
///
/// @param spans the hedging words; empty for [Level#NONE]
public record Hedge(Level level, List<Span> spans) {
  public static final Hedge NONE = new Hedge(Level.NONE, List.of());

  /// From full force to open contradiction.
  public enum Level {
    NONE,
    REPORTED,
    POSSIBLE,
    DISPUTED
  }

  public Hedge {
    spans = List.copyOf(spans);
  }
}
