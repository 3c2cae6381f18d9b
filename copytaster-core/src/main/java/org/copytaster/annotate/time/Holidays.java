package org.copytaster.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Days with names of their own.
final class Holidays {
  private Holidays() {}

  static @Nullable Found read(Line line, int i) {
    if (!line.isCapital(i)) return null;
    if (line.is(i, "thanksgiving"))
      return Found.date(line.is(i + 1, "day") ? i + 2 : i + 1, Holidays::thanksgiving);
    if (line.is(i, "christmas")) return christmas(line, i);
    if (line.are(i, "new", "year", "'s", "day")) return fixed(i + 4, 1, 1);
    if (line.are(i, "new", "year", "'s", "eve")) return fixed(i + 4, 12, 31);
    if (line.are(i, "valentine", "'s", "day")) return fixed(i + 3, 2, 14);
    if (line.are(i, "boxing", "day")) return fixed(i + 2, 12, 26);
    if (line.is(i, "halloween")) return fixed(i + 1, 10, 31);
    if (line.is(i, "sept.") && line.is(i + 1, "11")) return null;
    return line.are(i, "may", "day") ? fixed(i + 2, 5, 1) : null;
  }

  private static Found christmas(Line line, int i) {
    if (line.is(i + 1, "eve")) return fixed(i + 2, 12, 24);
    return fixed(line.is(i + 1, "day") ? i + 2 : i + 1, 12, 25);
  }

  private static Found fixed(int end, int month, int day) {
    return Found.date(
        end,
        reference -> {
          LocalDate date = reference.nearest(month, day);
          return date == null ? null : Point.of(date, Unit.DAY);
        });
  }

  private static @Nullable Point thanksgiving(Reference reference) {
    LocalDate near = reference.nearest(11, 25);
    if (near == null) return null;
    return Point.of(near.with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)), Unit.DAY);
  }
}
