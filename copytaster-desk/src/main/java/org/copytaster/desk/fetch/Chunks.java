package org.copytaster.desk.fetch;

import java.io.ByteArrayOutputStream;

/// Undoes the chunked transfer coding of a body that the [ResponseReader] has checked already.
final class Chunks {
  private Chunks() {}

  static byte[] joined(byte[] response, int from, int to) {
    ByteArrayOutputStream plain = new ByteArrayOutputStream(to - from);
    int at = from;
    while (at < to) {
      int lineEnd = at;
      while (lineEnd < to && response[lineEnd] != '\n') lineEnd++;
      int size = size(response, at, lineEnd);
      if (size <= 0) break;
      int begin = Math.min(to, lineEnd + 1);
      int end = Math.min(to, begin + size);
      plain.write(response, begin, end - begin);
      at = end;
      while (at < to && response[at] != '\n') at++;
      at++;
    }
    return plain.toByteArray();
  }

  /// Zero where no number stands.
  private static int size(byte[] response, int from, int to) {
    int size = 0;
    int at = from;
    while (at < to && response[at] == ' ') at++;
    for (; at < to; at++) {
      int digit = Character.digit(response[at], 16);
      if (digit < 0) break;
      size = size * 16 + digit;
    }
    return size;
  }
}
