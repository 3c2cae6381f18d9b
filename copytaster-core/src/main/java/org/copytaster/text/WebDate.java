package org.copytaster.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.model.Moment;
import org.jspecify.annotations.Nullable;

/// A date in any of the shapes that web pages and feeds use: ISO 8601 with its variants, RFC 822,
/// "January 6, 2026 3:45 pm EST", "6. Januar 2026, 14:30 Uhr", "06.01.2026", epoch seconds.
///
/// Two-number dates with slashes are month-first when the second number says so or, unless the
/// caller knows better, when both could be a month; with dots always day-first. Nothing is ever
/// filled in from a clock: a date without a year is no date.
///
/// @param moment the day, and the time where one is given
/// @param zoned whether the zone was stated; a time without zone is taken as UTC
public record WebDate(Moment moment, boolean zoned) {
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(\\d{4})-(\\d{1,2})-(\\d{1,2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile(
          "\\A(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?\\z");
  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{4})(?:[/.年]\\s?|\\s)(\\d{1,2})(?:[/.月]\\s?|\\s)(\\d{1,2})(?!\\d)");
  private static final Pattern YEAR_NAMED =
      Pattern.compile("(?<!\\d)(\\d{4})\\.?\\s+(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?!\\d)");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})\\s?([./|-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4}|\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|er|º|ª)?\\.?[\\s-]*(?:de |of"
              + " |d')?\\s*(\\p{L}{3,12})\\.?,?[\\s-]*(?:de |del"
              + " )?\\s*'?(\\d{4}|\\d{2}(?=\\s\\d|$|\\s*$))(?!\\d)");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(\\p{L}{3,12})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?:at\\s+)?(\\d{4})(?!\\d)");
  private static final Pattern ASCTIME =
      Pattern.compile(
          "(\\p{L}{3})\\s+(\\d{1,2})\\s+\\d{1,2}:\\d{2}(?::\\d{2})?\\s+(?:[A-Z]{3,4}\\s+)?(\\d{4})");
  private static final Pattern EPOCH = Pattern.compile("\\A(\\d{10}|\\d{13})(?:\\.\\d+)?\\z");

  /// The first date in `text`, or `null` if there is none that a calendar knows.
  public static @Nullable WebDate parse(String text) {
    return parse(text, false);
  }

  /// The same, where who reads the page is known.
  ///
  /// @param dayFirst whether "02/10/2031" is in October
  public static @Nullable WebDate parse(String text, boolean dayFirst) {
    if (!hasDigit(text)) return null;
    String words = SPACES.matcher(text).replaceAll(" ").strip();
    if (words.length() > 200) words = words.substring(0, 200);
    try {
      Instant epoch = epoch(words);
      if (epoch != null) return new WebDate(Moment.of(epoch.atOffset(ZoneOffset.UTC)), true);
      WebDate compact = compact(words);
      return compact != null ? compact : dated(words, dayFirst);
    } catch (DateTimeException e) {
      return null; // numbers that are no date
    }
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) return true;
    return false;
  }

  private static @Nullable Instant epoch(String words) {
    Matcher matcher = EPOCH.matcher(words);
    if (!matcher.find()) return null;
    long number = Long.parseLong(matcher.group(1));
    return matcher.group(1).length() == 13
        ? Instant.ofEpochMilli(number)
        : Instant.ofEpochSecond(number);
  }

  private static @Nullable WebDate compact(String words) {
    Matcher matcher = COMPACT.matcher(words);
    if (!matcher.find()) return null;
    LocalDate day = day(matcher.group(1), matcher.group(2), matcher.group(3));
    if (matcher.group(4) == null) return new WebDate(Moment.of(day), false);
    String seconds = matcher.group(6) == null ? "00" : matcher.group(6);
    LocalTime time =
        LocalTime.of(number(matcher.group(4)), number(matcher.group(5)), number(seconds));
    return timed(day, time, matcher.group(7) == null ? null : ClockTime.offset(matcher.group(7)));
  }

  private static @Nullable WebDate dated(String words, boolean dayFirst) {
    Matcher matcher = ISO.matcher(words);
    if (matcher.find())
      return withTime(day(matcher.group(1), matcher.group(2), matcher.group(3)), words, matcher);
    matcher = MONTH_FIRST.matcher(words);
    while (matcher.find())
      if (MonthNames.number(matcher.group(1)) > 0)
        return withTime(
            named(matcher.group(3), matcher.group(1), matcher.group(2)), words, matcher);
    matcher = DAY_FIRST.matcher(words);
    while (matcher.find())
      if (MonthNames.number(matcher.group(2)) > 0)
        return withTime(
            named(matcher.group(3), matcher.group(2), matcher.group(1)), words, matcher);
    matcher = ASCTIME.matcher(words);
    if (matcher.find() && MonthNames.number(matcher.group(1)) > 0)
      return withTime(named(matcher.group(3), matcher.group(1), matcher.group(2)), words, null);
    matcher = YEAR_FIRST.matcher(words);
    if (matcher.find())
      return withTime(day(matcher.group(1), matcher.group(2), matcher.group(3)), words, matcher);
    matcher = YEAR_NAMED.matcher(words);
    while (matcher.find())
      if (MonthNames.number(matcher.group(2)) > 0)
        return withTime(
            named(matcher.group(1), matcher.group(2), matcher.group(3)), words, matcher);
    matcher = NUMERIC.matcher(words);
    return matcher.find() ? withTime(numeric(matcher, dayFirst), words, matcher) : null;
  }

  private static LocalDate numeric(Matcher matcher, boolean dayFirst) {
    int first = number(matcher.group(1));
    int second = number(matcher.group(3));
    int year = year(matcher.group(4));
    boolean slashed = matcher.group(2).equals("/");
    boolean monthFirst = first <= 12 && (second > 12 || slashed && !dayFirst);
    return monthFirst ? LocalDate.of(year, first, second) : LocalDate.of(year, second, first);
  }

  private static WebDate withTime(LocalDate day, String words, @Nullable Matcher date) {
    String rest = date == null ? words : words.substring(date.end());
    ClockTime time = ClockTime.parse(rest);
    if (time == null && date != null) time = ClockTime.parse(words.substring(0, date.start()));
    if (time == null) return new WebDate(Moment.of(day), false);
    return timed(day, time.time(), time.offset());
  }

  private static WebDate timed(LocalDate day, LocalTime time, @Nullable ZoneOffset offset) {
    ZoneOffset zone = offset == null ? ZoneOffset.UTC : offset;
    OffsetDateTime moment = LocalDateTime.of(day, time).atOffset(zone);
    return new WebDate(Moment.of(moment), offset != null);
  }

  private static LocalDate named(String year, String month, String day) {
    return LocalDate.of(year(year), MonthNames.number(month), number(day));
  }

  private static LocalDate day(String year, String month, String day) {
    return LocalDate.of(year(year), number(month), number(day));
  }

  private static int year(String digits) {
    int year = number(digits);
    if (digits.length() == 2) return year < 70 ? 2000 + year : 1900 + year;
    if (year < 1970 || year > 2100) throw new DateTimeException("year " + year);
    return year;
  }

  private static int number(String digits) {
    return Integer.parseInt(digits, 10);
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s%s", moment, zoned ? "" : " (no zone)");
  }
}
