package org.copytaster.desk.serve.view;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.copytaster.model.Moment;
import org.jspecify.annotations.Nullable;

/// Dates as English newspapers print them.
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);

  private Dates() {}

  /// `6 March 2026`, with the time of day where it is known; empty for nothing.
  public static String print(@Nullable String iso) {
    Moment moment = iso == null ? null : Moment.parse(iso);
    return moment == null ? "" : print(moment);
  }

  public static String print(Moment moment) {
    OffsetDateTime time = moment.time();
    if (time == null) return print(moment.day());
    return TIME.format(time.withOffsetSameInstant(ZoneOffset.UTC));
  }

  public static String print(LocalDate day) {
    return DAY.format(day);
  }

  /// The day alone.
  public static String day(@Nullable String iso) {
    Moment moment = iso == null ? null : Moment.parse(iso);
    return moment == null ? "" : print(moment.day());
  }
}
