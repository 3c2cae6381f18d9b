package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// Words that name a time, as TIMEX3 has them.
///
/// @param value TIMEX3 value such as `2026-03-02`, `P3D`, `PRESENT_REF`; `null` where it cannot be
///   resolved (no report date)
public record TimeExpression(Span span, Kind kind, @Nullable String value) {

  /// TIMEX3 types.
  public enum Kind {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
