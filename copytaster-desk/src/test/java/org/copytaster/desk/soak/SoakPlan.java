package org.copytaster.desk.soak;

import java.time.Duration;
import org.copytaster.desk.fetch.Limits;
import org.copytaster.desk.schedule.Pace;

/// How long a soak takes, and how much its hosts publish meanwhile.
///
/// @param length while new items appear and what is due is fetched
/// @param drain at most so long afterwards, until nothing waits
/// @param pause of the fetcher between two requests to one host
/// @param every time between two items of a host that answers well
record SoakPlan(Duration length, Duration drain, Duration pause, Duration every) {
  static SoakPlan of(Duration length) {
    boolean brief = length.compareTo(Duration.ofMinutes(1)) < 0;
    return new SoakPlan(
        length,
        brief ? Duration.ofSeconds(90) : Duration.ofSeconds(150),
        Duration.ofMillis(brief ? 200 : 1000),
        Duration.ofSeconds(brief ? 2 : 8));
  }

  private boolean isBrief() {
    return length.compareTo(Duration.ofMinutes(1)) < 0;
  }

  /// Generous: on a machine with ten other builds, a good host can need seconds for an answer.
  Limits limits() {
    int scale = isBrief() ? 1 : 2;
    return Limits.USUAL.within(
        Duration.ofSeconds(20), Duration.ofSeconds(6L * scale), Duration.ofSeconds(10L * scale));
  }

  Pace pace() {
    Duration poll = isBrief() ? Duration.ofSeconds(1) : Duration.ofSeconds(5);
    return new Pace(
        poll, poll, poll.multipliedBy(3), Duration.ofMillis(500), 3, Duration.ofMillis(200));
  }

  /// Items that a host publishes in all.
  int most(SoakHost host) {
    return (int)
        Math.max(1, length.multipliedBy(7).dividedBy(10).toMillis() / every(host).toMillis());
  }

  int published(SoakHost host, Duration since) {
    return (int) Math.min(most(host), 1 + since.toMillis() / every(host).toMillis());
  }

  /// A host that costs a time-out for each attempt publishes less, and one that asks for a delay as
  /// much as can be asked for within it.
  private Duration every(SoakHost host) {
    Duration patient =
        switch (host.behaviour) {
          case STALLED, DRIPPING, ENDLESS -> limits().whole().multipliedBy(5);
          case FLAKY, BUSY, BROKEN, LYING_LENGTH -> every.multipliedBy(4);
          default -> every;
        };
    Duration delayed = host.delay.multipliedBy(4);
    return delayed.compareTo(patient) > 0 ? delayed : patient;
  }
}
