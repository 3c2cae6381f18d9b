package org.copytaster.desk.fetch;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.copytaster.model.Problem.Kind;

/// Bytes that all exchanges together may hold in memory: a thousand hosts that each send the
/// largest body allowed take turns.
final class ByteBudget {
  private static final int UNIT = 1 << 12;
  private final Semaphore units;

  ByteBudget(long bytes) {
    units = new Semaphore((int) Math.min(Integer.MAX_VALUE, bytes / UNIT), true);
  }

  Lease lease() {
    return new Lease();
  }

  long free() {
    return (long) units.availablePermits() * UNIT;
  }

  /// What one exchange holds; given back by closing, which may be done twice.
  final class Lease implements AutoCloseable {
    private int held;

    /// Waits for others to give back, but not longer than `nanos`.
    synchronized void need(int bytes, long nanos) throws Fault {
      int more = (bytes + UNIT - 1) / UNIT - held;
      if (more <= 0) return;
      try {
        if (!units.tryAcquire(more, Math.max(0, nanos), TimeUnit.NANOSECONDS))
          throw Fault.passing(Kind.UNREADABLE, "no memory free for a body of " + bytes + " bytes");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw Fault.passing(Kind.UNREADABLE, "the desk is closing");
      }
      held += more;
    }

    @Override
    public synchronized void close() {
      units.release(held);
      held = 0;
    }
  }
}
