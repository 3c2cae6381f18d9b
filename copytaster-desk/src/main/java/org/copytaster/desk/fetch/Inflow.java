package org.copytaster.desk.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.copytaster.model.Problem.Kind;

/// The bytes of a response as they come in: kept as they are, counted against a budget, given up
/// when they take too long.
final class Inflow {
  private final InputStream in;
  private final ByteBudget.Lease lease;
  private final long deadline;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(1 << 12);
  private final byte[] buffer = new byte[1 << 13];
  private int at;
  private int end;

  /// @param deadline on [System#nanoTime()]'s scale
  Inflow(InputStream in, ByteBudget.Lease lease, long deadline) {
    this.in = in;
    this.lease = lease;
    this.deadline = deadline;
  }

  /// Everything taken so far.
  byte[] bytes() {
    return kept.toByteArray();
  }

  int size() {
    return kept.size();
  }

  /// Forgets what was taken: a preliminary response.
  void forget() {
    kept.reset();
  }

  /// The next byte, or -1 at the end.
  int next() throws Fault {
    if (at == end && !fill()) return -1;
    int one = buffer[at++] & 0xff;
    kept.write(one);
    return one;
  }

  /// Takes up to `count` bytes; fewer only at the end.
  ///
  /// @return how many
  long take(long count) throws Fault {
    long taken = 0;
    while (taken < count && (at < end || fill())) {
      int part = (int) Math.min(count - taken, end - at);
      lease.need(kept.size() + part, left());
      kept.write(buffer, at, part);
      at += part;
      taken += part;
    }
    return taken;
  }

  /// One line without its end; empty too where the stream ends.
  String line(int most) throws Fault {
    StringBuilder line = new StringBuilder();
    for (int one; (one = next()) >= 0 && one != '\n'; ) {
      if (line.length() >= most)
        throw Fault.lasting(Kind.TOO_LARGE, "a line of the response is longer than " + most);
      line.append((char) one);
    }
    int length = line.length();
    if (length > 0 && line.charAt(length - 1) == '\r') line.setLength(length - 1);
    return line.toString();
  }

  private boolean fill() throws Fault {
    try {
      if (left() <= 0) throw tooSlow();
      at = 0;
      end = Math.max(0, in.read(buffer));
      return end > 0;
    } catch (SocketTimeoutException e) {
      throw Fault.passing(Kind.UNREADABLE, "nothing came for too long, after " + told());
    } catch (IOException e) {
      if (left() <= 0) throw tooSlow();
      throw Fault.passing(Kind.UNREADABLE, "broke off after " + told() + ": " + e.getMessage());
    }
  }

  private Fault tooSlow() {
    return Fault.passing(Kind.UNREADABLE, "too slow: only " + told() + " in the time allowed");
  }

  private String told() {
    return kept.size() + " bytes";
  }

  private long left() {
    return deadline - System.nanoTime();
  }

  static long deadline(Duration whole) {
    return System.nanoTime() + whole.toNanos();
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
