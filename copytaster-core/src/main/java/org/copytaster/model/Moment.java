package org.copytaster.model;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/// A date as news gives it: always a day, sometimes a time of that day with its zone.
///
/// Ordered by instant; a bare day stands at its first moment in UTC.
///
/// @param day the calendar day in the publisher's zone
/// @param time the exact time where known, on that day
public record Moment(LocalDate day, @Nullable OffsetDateTime time) implements Comparable<Moment> {

  public Moment {
    if (time != null && !time.toLocalDate().equals(day))
      throw new IllegalArgumentException("time " + time + " is not on day " + day);
  }

  public static Moment of(OffsetDateTime time) {
    return new Moment(time.toLocalDate(), time);
  }

  public static Moment of(LocalDate day) {
    return new Moment(day, null);
  }

  /// Reads what [#toString()] writes: ISO 8601, a day or a time with offset. `null` for anything
  /// else; `extract` knows the web's other shapes.
  public static @Nullable Moment parse(String iso) {
    try {
      return iso.length() <= 10 ? of(LocalDate.parse(iso)) : of(OffsetDateTime.parse(iso));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private long epochSecond() {
    return time == null ? day.atStartOfDay(ZoneOffset.UTC).toEpochSecond() : time.toEpochSecond();
  }

  @Override
  public int compareTo(Moment other) {
    return Long.compare(epochSecond(), other.epochSecond());
  }

  @Override
  public String toString() {
    return time == null ? day.toString() : time.toString();
  }
}
