package org.copytaster.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// Lines of bytes, one at a time, never holding more of a line than the limit.
final class LineStream {
  private final InputStream in;
  private final int limit;
  private long number;
  private boolean ended;

  LineStream(InputStream in, int limit) {
    this.in = in.markSupported() ? in : new java.io.BufferedInputStream(in);
    this.limit = limit;
  }

  /// @param number from 1
  /// @param bytes without the line break; the beginning only, if the line was too long
  /// @param length of the whole line, in bytes
  /// @param isCut whether the line was longer than the limit
  @SuppressWarnings("ArrayRecordComponent") // lives for one line, is never compared
  record Line(long number, byte[] bytes, long length, boolean isCut) {

    boolean isBlank() {
      for (byte b : bytes) if (b != ' ' && b != '\t' && b != '\r') return false;
      return true;
    }
  }

  /// The next line, or `null` at the end.
  @Nullable Line next() throws IOException {
    if (ended) return null;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    long length = 0;
    int b;
    while ((b = in.read()) >= 0 && b != '\n') {
      if (length++ < limit) line.write(b);
    }
    if (b < 0) ended = true;
    if (b < 0 && length == 0) return null;
    number++;
    byte[] bytes = line.toByteArray();
    return new Line(number, number == 1 ? withoutMark(bytes) : bytes, length, length > limit);
  }

  private static byte[] withoutMark(byte[] line) {
    boolean marked =
        line.length >= 3
            && (line[0] & 0xff) == 0xef
            && (line[1] & 0xff) == 0xbb
            && (line[2] & 0xff) == 0xbf;
    return marked ? java.util.Arrays.copyOfRange(line, 3, line.length) : line;
  }
}
