package org.copytaster.desk.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copytaster.desk.fetch.Waits;
import org.copytaster.read.feed.Feed;
import org.copytaster.read.feed.FeedEntry;
import org.jspecify.annotations.Nullable;

/// How often a feed is polled: half of the time between its own entries, but not sooner than the
/// feed (`ttl`) and its server (`Cache-Control`, `Expires`) ask, nor so often that its copies fill
/// the archive.
final class Rhythm {
  /// Entries whose dates are looked at, newest first.
  private static final int NEWEST = 20;

  /// Bytes that the copies of one feed take in a day: 230 KB at each of its polls every ten
  /// minutes, six hours between two polls of one that is as large as is read.
  private static final long MOST_A_DAY = 32L << 20;

  private Rhythm() {}

  /// @param freshness for how long the server says that its answer holds
  /// @param bytes of the answer, as it is kept
  static Duration of(Feed feed, Duration freshness, long bytes, Instant now, Pace pace) {
    Duration asked = max(Duration.ofMinutes(feed.notice().minutes()), freshness);
    Duration own = own(feed, now).orElse(pace.usual());
    Duration wanted = max(max(own, asked), share(bytes));
    return wanted.compareTo(pace.longest()) > 0 ? pace.longest() : max(wanted, pace.shortest());
  }

  /// The time in which a feed may take that many bytes.
  private static Duration share(long bytes) {
    return Duration.ofMillis(Math.round(86_400_000.0 * bytes / MOST_A_DAY));
  }

  private static Optional<Duration> own(Feed feed, Instant now) {
    List<Instant> dates = new ArrayList<>();
    for (FeedEntry entry : feed.entries())
      date(entry.published() != null ? entry.published() : entry.updated()).ifPresent(dates::add);
    dates.removeIf(date -> date.isAfter(now));
    dates.sort(Comparator.reverseOrder());
    if (dates.size() < 2) return Optional.empty();
    // Nothing new for a long time counts as a gap too: a feed that fell asleep is asked less.
    Duration silence = Duration.between(dates.getFirst(), now);
    List<Duration> gaps = new ArrayList<>();
    for (int i = 1; i < Math.min(NEWEST, dates.size()); i++)
      gaps.add(Duration.between(dates.get(i), dates.get(i - 1)));
    gaps.sort(Comparator.naturalOrder());
    return Optional.of(max(gaps.get(gaps.size() / 2), silence.dividedBy(4)).dividedBy(2));
  }

  private static Optional<Instant> date(@Nullable String written) {
    if (written == null) return Optional.empty();
    Optional<Instant> date = Waits.date(written);
    if (date.isPresent()) return date;
    try {
      return Optional.of(OffsetDateTime.parse(written.strip()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration max(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }
}
