package org.copytaster.desk.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/// One line on a terminal that says how far a long piece of work is; silent in a pipe.
///
/// The time left is told from bytes, since how many reports a file holds shows only at its end.
final class Progress {
  private static final long EVERY_NANOS = Duration.ofMillis(200).toNanos();
  private static final long FROM_NANOS = Duration.ofSeconds(1).toNanos();
  private final Terminal terminal;
  private final LongSupplier nanos;
  private final int files;
  private final long bytes;
  private final long start;
  private long shownAt;
  private int width;

  /// @param files how many there are to read
  /// @param bytes how many they hold; 0 where that is not known
  Progress(Terminal terminal, int files, long bytes, LongSupplier nanos) {
    this.terminal = terminal;
    this.files = files;
    this.bytes = bytes;
    this.nanos = nanos;
    this.start = nanos.getAsLong();
    this.shownAt = start;
  }

  void show(long done, int filesDone, long bytesDone) {
    if (!terminal.watched()) return;
    long now = nanos.getAsLong();
    // What is over in a second needs no progress.
    if (now - start < FROM_NANOS || now - shownAt < EVERY_NANOS) return;
    shownAt = now;
    print(line(done, filesDone, bytesDone, (now - start) / 1e9));
  }

  private String line(long done, int filesDone, long bytesDone, double seconds) {
    String line =
        String.format(
            Locale.ROOT,
            "%d reports, %.1f/s, file %d/%d",
            done,
            done / seconds,
            Math.min(filesDone + 1, files),
            files);
    if (bytes <= 0 || bytesDone <= 0) return line;
    double left = seconds * Math.max(0, bytes - bytesDone) / bytesDone;
    long rounded = Math.round(left);
    return line + String.format(Locale.ROOT, ", %d:%02d left", rounded / 60, rounded % 60);
  }

  private void print(String line) {
    terminal.err().print("\r" + line + " ".repeat(Math.max(0, width - line.length())));
    terminal.err().flush();
    width = line.length();
  }

  /// Makes room for another line.
  void clear() {
    if (width == 0) return;
    terminal.err().print("\r" + " ".repeat(width) + "\r");
    width = 0;
  }
}
