package org.copytaster.text;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A time of day with its zone, as it stands beside a date.
///
/// @param offset `null` where no zone is stated
record ClockTime(LocalTime time, @Nullable ZoneOffset offset) {
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?::|\\.|h)(\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d+)?\\s*([ap])?\\.?(?:m\\b\\.?)?\\s*(?:Uhr|hrs)?\\s*\\(?(Z\\b|UTC[+-]\\d{1,2}|GMT[+-]\\d{1,2}|[+-]\\d{2}:?\\d{2}|[+-]\\d{2}\\b|[A-Z]{2,5}\\b)?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern HOUR =
      Pattern.compile("(?<![\\d:])(\\d{1,2})\\s*([ap])\\.?m\\b\\.?", Pattern.CASE_INSENSITIVE);

  /// Zones that news pages and RFC 822 write by letters, in hours. Ambiguous ones (IST, BST in
  /// Asia) have the meaning most frequent in English news.
  private static final Map<String, Double> ZONES =
      Map.ofEntries(
          Map.entry("UT", 0.0),
          Map.entry("UTC", 0.0),
          Map.entry("GMT", 0.0),
          Map.entry("Z", 0.0),
          Map.entry("WET", 0.0),
          Map.entry("WEST", 1.0),
          Map.entry("BST", 1.0),
          Map.entry("CET", 1.0),
          Map.entry("CEST", 2.0),
          Map.entry("MEZ", 1.0),
          Map.entry("MESZ", 2.0),
          Map.entry("EET", 2.0),
          Map.entry("EEST", 3.0),
          Map.entry("MSK", 3.0),
          Map.entry("TRT", 3.0),
          Map.entry("GST", 4.0),
          Map.entry("IST", 5.5),
          Map.entry("HKT", 8.0),
          Map.entry("SGT", 8.0),
          Map.entry("JST", 9.0),
          Map.entry("KST", 9.0),
          Map.entry("AEST", 10.0),
          Map.entry("AEDT", 11.0),
          Map.entry("NZST", 12.0),
          Map.entry("NZDT", 13.0),
          Map.entry("EST", -5.0),
          Map.entry("EDT", -4.0),
          Map.entry("CST", -6.0),
          Map.entry("CDT", -5.0),
          Map.entry("MST", -7.0),
          Map.entry("MDT", -6.0),
          Map.entry("PST", -8.0),
          Map.entry("PDT", -7.0),
          Map.entry("AKST", -9.0),
          Map.entry("AKDT", -8.0),
          Map.entry("HST", -10.0),
          Map.entry("BRT", -3.0),
          Map.entry("ART", -3.0),
          Map.entry("AST", -4.0),
          Map.entry("ADT", -3.0),
          Map.entry("WIB", 7.0),
          Map.entry("PKT", 5.0),
          Map.entry("SAST", 2.0));

  static @Nullable ClockTime parse(String text) {
    Matcher matcher = TIME.matcher(text);
    if (matcher.find()) return of(matcher);
    matcher = HOUR.matcher(text);
    if (!matcher.find()) return null;
    LocalTime time = time(Integer.parseInt(matcher.group(1)), 0, 0, matcher.group(2));
    return time == null ? null : new ClockTime(time, null);
  }

  private static @Nullable ClockTime of(Matcher matcher) {
    int seconds = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(3));
    LocalTime time =
        time(
            Integer.parseInt(matcher.group(1)),
            Integer.parseInt(matcher.group(2)),
            seconds,
            matcher.group(4));
    String zone = matcher.group(5);
    return time == null ? null : new ClockTime(time, zone == null ? null : offset(zone));
  }

  private static @Nullable LocalTime time(int hour, int minute, int second, @Nullable String half) {
    int hours = hour;
    if (half != null && hour <= 12) {
      boolean evening = half.equalsIgnoreCase("p");
      hours = hour % 12 + (evening ? 12 : 0);
    }
    return hours > 23 || minute > 59 || second > 60
        ? null
        : LocalTime.of(hours, minute, Math.min(second, 59));
  }

  /// `Z`, `+01:00`, `-0500`, `+02`, `EST`, `GMT+2`; `null` for letters that are no zone.
  static @Nullable ZoneOffset offset(String zone) {
    String upper = zone.toUpperCase(Locale.ROOT);
    Double named = ZONES.get(upper);
    if (named != null) return ZoneOffset.ofTotalSeconds((int) (named * 3600));
    String digits = upper.replaceFirst("^(?:UTC|GMT)", "").replace(":", "");
    if (!digits.matches("[+-]\\d{1,4}")) return null;
    int number = Integer.parseInt(digits.substring(1));
    int minutes = digits.length() <= 3 ? number * 60 : number / 100 * 60 + number % 100;
    try {
      return ZoneOffset.ofTotalSeconds((digits.charAt(0) == '-' ? -60 : 60) * minutes);
    } catch (DateTimeException e) {
      return null; // an offset that the Earth does not have
    }
  }
}
