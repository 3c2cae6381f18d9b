package org.copytaster.desk.schedule;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long to wait after failures: doubling, bounded, and never the same for two, so that a
/// thousand feeds of one host that was down do not come back in one second.
final class Backoff {
  private final Duration first;
  private final Duration longest;
  private final RandomGenerator random;

  Backoff(Duration first, Duration longest, RandomGenerator random) {
    this.first = first;
    this.longest = longest;
    this.random = random;
  }

  /// @param failures in a row, at least 1
  synchronized Duration after(int failures) {
    double doubled = first.toMillis() * Math.pow(2, Math.min(30, failures - 1));
    double bounded = Math.min(longest.toMillis(), doubled);
    return Duration.ofMillis((long) (bounded * (0.75 + 0.5 * random.nextDouble())));
  }

  /// The time, a tenth more or less.
  synchronized Duration about(Duration time) {
    return Duration.ofMillis((long) (time.toMillis() * (0.9 + 0.2 * random.nextDouble())));
  }
}
