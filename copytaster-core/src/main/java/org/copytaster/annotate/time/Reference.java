package org.copytaster.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// When something is said.
///
/// @param report the report's day
/// @param last the date the text gave last
/// @param narrative true where the text tells of another time than its own: bare months and days
///   belong to the year last named
/// @param tense of the sentence around the words
record Reference(@Nullable LocalDate report, @Nullable Point last, boolean narrative, Tense tense) {

  enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
  }

  /// The day that `the next day` and its like count from.
  @Nullable LocalDate anchor() {
    return last != null && last.day() != null ? last.day() : report;
  }

  /// The day that bare months and days are near to.
  @Nullable LocalDate near() {
    return narrative && last != null && last.day() != null ? last.day() : report;
  }

  boolean lastIs(Unit unit) {
    return last != null && last.unit() == unit;
  }

  /// The year in which month and day fall nearest to [#near()], on the side the tense points to.
  @Nullable LocalDate nearest(int month, int day) {
    LocalDate near = near();
    if (near == null) return null;
    if (narrative && lastIs(Unit.YEAR)) return date(near.getYear(), month, day);
    LocalDate best = null;
    for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
      LocalDate candidate = date(year, month, day);
      if (candidate != null && (best == null || cost(candidate, near) < cost(best, near)))
        best = candidate;
    }
    return best;
  }

  private long cost(LocalDate candidate, LocalDate near) {
    long days = candidate.toEpochDay() - near.toEpochDay();
    if (narrative) return days < 0 ? -2 * days : days;
    boolean wrongSide = (tense == Tense.PAST && days > 31 || tense == Tense.FUTURE && days < -31);
    boolean ahead = tense == Tense.UNKNOWN && days > 31;
    return Math.abs(days) + (wrongSide ? 150 : 0) + (ahead ? 40 : 0);
  }

  /// `null` for the thirtieth of February.
  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
