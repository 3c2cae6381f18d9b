package org.copytaster.desk.schedule;

import java.time.Duration;

/// Within which bounds feeds are polled and failures retried.
///
/// @param shortest time between two polls, however much a feed brings
/// @param usual where nothing is known of a feed
/// @param longest time between two polls or attempts
/// @param retry first wait after a failure; it doubles with each further one
/// @param attempts at a page until it is given up
/// @param tick between two looks at what is due
public record Pace(
    Duration shortest,
    Duration usual,
    Duration longest,
    Duration retry,
    int attempts,
    Duration tick) {
  public static final Pace USUAL =
      new Pace(
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(24),
          Duration.ofMinutes(5),
          6,
          Duration.ofSeconds(1));
}
