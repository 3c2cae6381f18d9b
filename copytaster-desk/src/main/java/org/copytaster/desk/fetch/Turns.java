package org.copytaster.desk.fetch;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.copytaster.model.Problem.Kind;

/// Whose turn it is: one exchange at a time with a host, and a pause behind each, as long as the
/// host's robots.txt asks or our own manners. `Retry-After` makes the pause longer.
///
/// A turn is held for one exchange only, never while waiting for another host, so two hosts that
/// redirect to each other cannot block one another.
final class Turns {
  private static final int MANY = 10_000;
  private final InstantSource clock;
  private final Duration pause;
  private final Duration patience;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Map<String, Host> hosts = new HashMap<>();
  private boolean closed;

  private static final class Host {
    private Instant next = Instant.MIN;
    private boolean busy;
  }

  /// @param pause behind an exchange, where the host asks for none
  /// @param patience longest wait for a turn; beyond it the asker is told to come again
  Turns(InstantSource clock, Duration pause, Duration patience) {
    this.clock = clock;
    this.pause = pause;
    this.patience = patience;
  }

  /// Waits until the host may be asked.
  void take(String name) throws Fault, Later {
    lock.lock();
    try {
      while (!closed) {
        Host host = hosts.computeIfAbsent(name, _ -> new Host());
        Instant now = clock.instant();
        boolean due = !host.next.isAfter(now);
        if (!host.busy && due) {
          host.busy = true;
          return;
        }
        if (host.next.isAfter(now.plus(patience)))
          throw new Later("host " + name + " asked for quiet", host.next);
        wait(host.busy ? patience : Duration.between(now, host.next));
      }
      throw closing();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw closing();
    } finally {
      lock.unlock();
    }
  }

  private static Fault closing() {
    return Fault.passing(Kind.UNREADABLE, "the desk is closing");
  }

  /// Sends away everybody who waits.
  void close() {
    lock.lock();
    try {
      closed = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void wait(Duration time) throws InterruptedException {
    long ignored = changed.awaitNanos(Math.max(1_000_000, time.toNanos()));
    assert ignored <= Math.max(1_000_000, time.toNanos());
  }

  /// Ends a turn.
  ///
  /// @param asked the pause that the host asks for; zero for none
  void end(String name, Duration asked) {
    lock.lock();
    try {
      Host host = hosts.computeIfAbsent(name, _ -> new Host());
      host.busy = false;
      later(host, clock.instant().plus(asked.compareTo(pause) > 0 ? asked : pause));
      changed.signalAll();
      if (hosts.size() > MANY) forget();
    } finally {
      lock.unlock();
    }
  }

  /// The host is not asked before this time.
  void notBefore(String name, Instant time) {
    lock.lock();
    try {
      later(hosts.computeIfAbsent(name, _ -> new Host()), time);
    } finally {
      lock.unlock();
    }
  }

  private static void later(Host host, Instant time) {
    if (time.isAfter(host.next)) host.next = time;
  }

  private void forget() {
    Instant now = clock.instant();
    hosts.values().removeIf(host -> !host.busy && host.next.isBefore(now));
  }

  /// The host asked for quiet for longer than anyone should wait.
  static final class Later extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Instant until;

    Later(String why, Instant until) {
      super(why, null, false, false);
      this.until = until;
    }

    Instant until() {
      return until;
    }
  }
}
