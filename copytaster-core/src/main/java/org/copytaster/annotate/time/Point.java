package org.copytaster.annotate.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an expression turned out to mean.
///
/// @param value TIMEX3 value
/// @param day a day inside it, where it is a date that later words can refer to
/// @param unit how large that date is
record Point(String value, @Nullable LocalDate day, @Nullable Unit unit) {

  static Point of(String value) {
    return new Point(value, null, null);
  }

  static Point of(LocalDate day, Unit unit) {
    return new Point(unit.format(day), day, unit);
  }
}
