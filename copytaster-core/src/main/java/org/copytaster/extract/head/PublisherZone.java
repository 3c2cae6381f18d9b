package org.copytaster.extract.head;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.model.Moment;

/// The zone that a publisher keeps, found in the moments that its page repeats.
final class PublisherZone {
  private static final Pattern ZONED =
      Pattern.compile(
          "(\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2})?)(?:\\.\\d+)?([+-])(\\d{2}):?(\\d{2})(?!\\d)");
  private static final int LONGEST = 2_000_000;

  /// Hours from UTC of Hawaii and of a New Zealand summer: news is filed nowhere beyond.
  private static final int WESTMOST = -10;

  private static final int EASTMOST = 13;

  private PublisherZone() {}

  /// @param day the publisher's, which must be reached; otherwise the moment stays in UTC
  static Moment of(OffsetDateTime utc, LocalDate day, String page) {
    Matcher zoned = ZONED.matcher(page.length() > LONGEST ? page.substring(0, LONGEST) : page);
    while (zoned.find()) {
      String offset = zoned.group(2) + zoned.group(3) + ":" + zoned.group(4);
      try {
        OffsetDateTime there =
            utc.withOffsetSameInstant(OffsetDateTime.parse(zoned.group(1) + offset).getOffset());
        if (there.toLocalDate().equals(day)) return Moment.of(there);
      } catch (DateTimeParseException e) {
        continue; // digits in the shape of a moment that no calendar has
      }
    }
    return nearest(utc, day);
  }

  /// The smallest whole-hour zone in which it is that day: the day is stated, the zone is not.
  private static Moment nearest(OffsetDateTime utc, LocalDate day) {
    for (int hours = 1; hours <= EASTMOST; hours++)
      for (int sign = -1; sign <= 1; sign += 2) {
        if (sign * hours < WESTMOST) continue;
        OffsetDateTime there = utc.withOffsetSameInstant(ZoneOffset.ofHours(sign * hours));
        if (there.toLocalDate().equals(day)) return Moment.of(there);
      }
    return Moment.of(utc);
  }
}
