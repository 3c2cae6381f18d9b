package org.copytaster.desk.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.copytaster.model.Capture;
import org.copytaster.model.Problem;
import org.copytaster.model.Problem.Kind;
import org.copytaster.read.Piece;
import org.copytaster.read.Reader;
import org.jspecify.annotations.Nullable;

/// Reads files with all cores and hands on what was made of each capture, in the order of the
/// input; what went wrong is handed on at its place in that order. One bad item never ends the
/// rest: one on which memory runs out is tried once more while nothing else is read, and is then a
/// problem like any other.
///
/// @param <T> what is made of a capture
public final class Reading<T> {
  /// Kinds that cost the reader something; the others are remarks on an item that was read, and
  /// stay with it.
  private static final Set<Kind> LOSSES =
      EnumSet.of(
          Kind.UNREADABLE,
          Kind.UNKNOWN_FORMAT,
          Kind.MALFORMED,
          Kind.TOO_LARGE,
          Kind.CHARSET,
          Kind.NO_TEXT);

  /// Where everything goes, called from one thread.
  public interface Sink<T> {
    void result(T result);

    void trouble(Trouble trouble);

    /// @param done captures so far
    /// @param files files read to their end so far
    /// @param bytes read so far
    default void progress(long done, int files, long bytes) {}
  }

  private record Outcome<T>(@Nullable T result, List<Trouble> troubles) {}

  private final Function<Capture, T> work;
  private final Function<T, List<Problem>> problems;
  private final Sink<T> sink;
  private final Assembly<Outcome<T>> assembly;

  /// Held for reading by whoever works, for writing by who has to have all memory alone.
  private final ReentrantReadWriteLock memory = new ReentrantReadWriteLock();

  private long done;
  private int files;
  private long bytes;

  private Reading(
      int threads, Function<Capture, T> work, Function<T, List<Problem>> problems, Sink<T> sink) {
    this.work = work;
    this.problems = problems;
    this.sink = sink;
    this.assembly = new Assembly<>(threads, this::hand);
  }

  /// Reads all inputs.
  ///
  /// @param standardInput what `-` means
  /// @param problems what the making of a `T` met, as it keeps them
  public static <T> void of(
      Inputs inputs,
      Supplier<InputStream> standardInput,
      int threads,
      Function<Capture, T> work,
      Function<T, List<Problem>> problems,
      Sink<T> sink) {
    inputs.troubles().forEach(sink::trouble);
    Reading<T> reading = new Reading<>(threads, work, problems, sink);
    try (var _ = reading.assembly) {
      for (Inputs.Input input : inputs.files()) reading.read(input, standardInput);
      reading.assembly.finish();
    }
  }

  /// Reads pieces of earlier inputs.
  public static <T> void of(
      Iterator<Piece> pieces,
      int threads,
      Function<Capture, T> work,
      Function<T, List<Problem>> problems,
      Sink<T> sink) {
    Reading<T> reading = new Reading<>(threads, work, problems, sink);
    try (var _ = reading.assembly) {
      while (pieces.hasNext()) {
        reading.read(pieces.next());
      }
      reading.assembly.finish();
    }
  }

  private void read(Piece piece) {
    try {
      new Reader().read(piece, captures());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      Trouble trouble = new Trouble(piece.origin(), Faults.ours(e));
      assembly.give(() -> new Outcome<>(null, List.of(trouble)));
    }
    bytes += piece.bytes().length;
    files++;
  }

  private void read(Inputs.Input input, Supplier<InputStream> standardInput) {
    try (InputStream in =
        input.isStandardInput() ? standardInput.get() : Files.newInputStream(input.path())) {
      read(input.origin(), new Counted(in));
    } catch (IOException e) {
      Trouble trouble = Trouble.unreadable(input.origin(), e);
      assembly.give(() -> new Outcome<>(null, List.of(trouble)));
    }
    files++;
  }

  private void read(String origin, InputStream in) {
    new Reader().read(origin, in, captures());
  }

  private Reader.Sink captures() {
    return new Reader.Sink() {
      @Override
      public void capture(Capture capture) {
        assembly.give(() -> made(capture));
      }

      @Override
      public void problem(String where, Problem problem) {
        assembly.give(() -> new Outcome<>(null, List.of(new Trouble(where, problem))));
      }
    };
  }

  private Outcome<T> made(Capture capture) {
    memory.readLock().lock();
    try {
      return make(capture);
    } catch (OutOfMemoryError e) {
      // It may have been the neighbour's doing.
    } finally {
      memory.readLock().unlock();
    }
    return madeAlone(capture);
  }

  private Outcome<T> madeAlone(Capture capture) {
    memory.writeLock().lock();
    try {
      return make(capture);
    } catch (OutOfMemoryError e) {
      long heap = Runtime.getRuntime().maxMemory() >> 20;
      Problem problem =
          new Problem(
              Kind.TOO_LARGE,
              "memory ran out twice over its "
                  + capture.content().length()
                  + " characters, with "
                  + heap
                  + " MiB for all; it is left unread");
      return new Outcome<>(null, List.of(new Trouble(capture.origin(), problem)));
    } finally {
      memory.writeLock().unlock();
    }
  }

  /// A fault of ours in one item is told like a fault of the world, so that the rest is done.
  private Outcome<T> make(Capture capture) {
    try {
      T result = work.apply(capture);
      List<Trouble> troubles = new ArrayList<>();
      boolean empty = false;
      for (Problem problem : problems.apply(result)) {
        empty |= problem.kind() == Kind.NO_TEXT;
        if (LOSSES.contains(problem.kind())) troubles.add(new Trouble(capture.origin(), problem));
      }
      return new Outcome<>(empty ? null : result, troubles);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome<>(null, List.of(new Trouble(capture.origin(), Faults.ours(e))));
    }
  }

  private void hand(Outcome<T> outcome) {
    outcome.troubles().forEach(sink::trouble);
    if (outcome.result() != null) sink.result(outcome.result());
    sink.progress(++done, files, bytes);
  }

  private final class Counted extends FilterInputStream {
    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      if (one >= 0) bytes++;
      return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      if (count > 0) bytes += count;
      return count;
    }
  }
}
