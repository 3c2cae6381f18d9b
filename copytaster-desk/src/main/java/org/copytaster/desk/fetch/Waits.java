package org.copytaster.desk.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How long a server says that one is to wait.
public final class Waits {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Pattern MAX_AGE =
      Pattern.compile("(?:^|[,\\s])max-age\\s*=\\s*\"?(\\d{1,10})");

  private Waits() {}

  /// `Retry-After`, in seconds or as a date; never longer than a day.
  static Optional<Duration> retryAfter(Head head, Instant now) {
    return head.first("Retry-After").flatMap(value -> wait(value, now));
  }

  private static Optional<Duration> wait(String value, Instant now) {
    if (value.matches("\\d{1,10}"))
      return Optional.of(limited(Duration.ofSeconds(Long.parseLong(value))));
    return date(value).map(date -> limited(Duration.between(now, date)));
  }

  /// For how long a cache may keep the response: `Cache-Control: max-age`, else `Expires`; never
  /// longer than a day. Zero where nothing is said.
  public static Duration freshness(Head head, Instant now) {
    String control = String.join(",", head.all("Cache-Control")).toLowerCase(Locale.ROOT);
    if (control.contains("no-cache") || control.contains("no-store")) return Duration.ZERO;
    Matcher age = MAX_AGE.matcher(control);
    if (age.find()) return limited(Duration.ofSeconds(Long.parseLong(age.group(1))));
    Instant from = head.first("Date").flatMap(Waits::date).orElse(now);
    return head.first("Expires")
        .flatMap(Waits::date)
        .map(date -> limited(Duration.between(from, date)))
        .orElse(Duration.ZERO);
  }

  /// A date of HTTP or of RSS.
  public static Optional<Instant> date(String value) {
    try {
      return Optional.of(
          ZonedDateTime.parse(value.strip(), DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration limited(Duration duration) {
    if (duration.isNegative()) return Duration.ZERO;
    return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
  }
}
