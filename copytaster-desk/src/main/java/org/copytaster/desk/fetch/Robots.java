package org.copytaster.desk.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// The robots.txt of each host, asked for once a day (RFC 9309, 2.4). A host whose robots.txt is in
/// trouble is not asked for anything else, unless an older copy is at hand.
final class Robots {
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration RETRIED = Duration.ofMinutes(30);
  private static final int MOST = 10_000;
  private final InstantSource clock;
  private final Map<String, ReentrantLock> asking = new HashMap<>();
  private final Map<String, Known> entries =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
          return size() > MOST;
        }
      };

  /// @param unreachable true if these rules stand in for a file that could not be had
  record Known(RobotsRules rules, Instant until, boolean unreachable) {}

  Robots(InstantSource clock) {
    this.clock = clock;
  }

  /// Held by the one who asks for an origin's robots.txt.
  synchronized ReentrantLock asking(String origin) {
    asking.entrySet().removeIf(one -> !one.getKey().equals(origin) && !one.getValue().isLocked());
    return asking.computeIfAbsent(origin, _ -> new ReentrantLock());
  }

  /// What is known of the origin today.
  synchronized @Nullable Known known(String origin) {
    Known entry = entries.get(origin);
    return entry == null || entry.until().isBefore(clock.instant()) ? null : entry;
  }

  /// @param rules null if robots.txt could not be had
  synchronized Known keep(String origin, @Nullable RobotsRules rules) {
    Instant now = clock.instant();
    Known old = entries.get(origin);
    Known entry;
    if (rules != null) entry = new Known(rules, now.plus(KEPT), false);
    else if (old != null && !old.unreachable())
      entry = new Known(old.rules(), now.plus(RETRIED), false);
    else entry = new Known(RobotsRules.ALLOW_NOTHING, now.plus(RETRIED), true);
    entries.put(origin, entry);
    return entry;
  }
}
