package org.copytaster.desk.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does work on all cores and hands out the results in the order in which the work was given.
///
/// Holds at most a few pieces per thread, so a file of any length passes through in constant
/// memory. `give` and `finish` are for one thread.
final class Assembly<T> implements AutoCloseable {
  private static final int AHEAD_PER_THREAD = 4;
  private final ExecutorService workers;
  private final Deque<Future<T>> pending = new ArrayDeque<>();
  private final int most;
  private final Consumer<T> results;

  Assembly(int threads, Consumer<T> results) {
    this.workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().daemon().name("reader-", 1).factory());
    this.most = threads * AHEAD_PER_THREAD;
    this.results = results;
  }

  void give(Supplier<T> work) {
    pending.add(workers.submit(work::get));
    while (pending.size() >= most || (!pending.isEmpty() && pending.element().isDone())) take();
  }

  void finish() {
    while (!pending.isEmpty()) take();
  }

  private void take() {
    try {
      results.accept(pending.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      // Work reports its own faults as troubles; what comes here is an error of the machine.
      if (e.getCause() instanceof Error error) throw error;
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
