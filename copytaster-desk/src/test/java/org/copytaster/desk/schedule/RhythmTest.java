package org.copytaster.desk.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import org.copytaster.read.feed.Feed;
import org.copytaster.read.feed.FeedParser;
import org.junit.jupiter.api.Test;

class RhythmTest {
  private static final Instant NOW = Instant.parse("2026-03-06T12:00:00Z");

  /// @param minutes ages of the entries
  private static Feed feed(String channel, int... minutes) {
    StringBuilder feed = new StringBuilder("<rss version='2.0'><channel>" + channel);
    for (int age : minutes)
      feed.append("<item><title>T</title><pubDate>")
          .append(
              DateTimeFormatter.RFC_1123_DATE_TIME.format(
                  NOW.minus(Duration.ofMinutes(age)).atOffset(ZoneOffset.UTC)))
          .append("</pubDate></item>");
    return FeedParser.parse(feed.append("</channel></rss>").toString(), null);
  }

  private static Duration rhythm(Feed feed, Duration freshness) {
    return Rhythm.of(feed, freshness, 40_000, NOW, Pace.USUAL);
  }

  @Test
  void aBusyFeedIsPolledOftenAndNotTooOften() {
    assertThat(rhythm(feed("", 1, 2, 3, 4, 5), Duration.ZERO)).isEqualTo(Pace.USUAL.shortest());
    assertThat(rhythm(feed("", 30, 90, 150, 210), Duration.ZERO)).isEqualTo(Duration.ofMinutes(30));
  }

  @Test
  void aFeedThatFellAsleepIsPolledLessButOnceADay() {
    assertThat(rhythm(feed("", 60 * 24 * 400, 60 * 24 * 401), Duration.ZERO))
        .isEqualTo(Pace.USUAL.longest());
    assertThat(rhythm(feed("", 60 * 16, 60 * 16 + 10), Duration.ZERO))
        .isEqualTo(Duration.ofHours(2));
  }

  @Test
  void whatTheFeedAndItsServerAskForCounts() {
    assertThat(rhythm(feed("<ttl>90</ttl>", 1, 2, 3), Duration.ZERO))
        .isEqualTo(Duration.ofMinutes(90));
    assertThat(rhythm(feed("", 1, 2, 3), Duration.ofMinutes(40))).isEqualTo(Duration.ofMinutes(40));
    assertThat(rhythm(feed("<ttl>99999</ttl>", 1, 2, 3), Duration.ZERO))
        .isEqualTo(Pace.USUAL.longest());
  }

  @Test
  void aFeedThatIsLargeIsPolledLessSoThatItsCopiesDoNotFillTheArchive() {
    Feed busy = feed("", 1, 2, 3, 4, 5);
    Duration between = Rhythm.of(busy, Duration.ZERO, 8 << 20, NOW, Pace.USUAL);
    assertThat(between).isEqualTo(Duration.ofHours(6));
    assertThat(Rhythm.of(busy, Duration.ZERO, 1L << 40, NOW, Pace.USUAL))
        .isEqualTo(Pace.USUAL.longest());
  }

  @Test
  void whereNothingIsKnownTheUsualTimeStands() {
    assertThat(rhythm(feed(""), Duration.ZERO)).isEqualTo(Pace.USUAL.usual());
    // dates in the future tell nothing
    assertThat(rhythm(feed("", -500, -600, -700), Duration.ZERO)).isEqualTo(Pace.USUAL.usual());
  }

  @Test
  void waitsDoubleWithinBoundsAndDiffer() {
    Backoff backoff =
        new Backoff(Duration.ofMinutes(5), Duration.ofHours(24), new SplittableRandom(7));
    for (int failures = 1; failures < 40; failures++) {
      double expected = Math.min(24 * 60, 5 * Math.pow(2, failures - 1));
      assertThat(backoff.after(failures).toMillis() / 60_000.0)
          .isBetween(0.75 * expected - 0.01, 1.25 * expected);
    }
    assertThat(backoff.after(3)).isNotEqualTo(backoff.after(3));
  }
}
