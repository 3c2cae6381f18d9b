package org.copytaster.annotate.place;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/// Reads numbers and strings out of the gazetteer's file; `training/gazetteer/build.py` says how
/// they lie there.
final class GazetteerBytes {
  private final byte[] bytes;
  private int at;

  private GazetteerBytes(byte[] bytes) {
    this.bytes = bytes;
  }

  static GazetteerBytes unpack(byte[] zipped) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped), 1 << 16)) {
      return new GazetteerBytes(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the gazetteer's file is damaged", e);
    }
  }

  /// The line that says what the file is.
  String line() {
    int start = at;
    while (bytes[at] != '\n') at++;
    return new String(bytes, start, at++ - start, StandardCharsets.UTF_8);
  }

  int octet() {
    return bytes[at++] & 0xFF;
  }

  int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[at++];
      value |= (b & 0x7F) << shift;
      if (b >= 0) return value;
    }
  }

  int difference() {
    int zigzag = number();
    return zigzag >>> 1 ^ -(zigzag & 1);
  }

  String text() {
    int length = number();
    at += length;
    return new String(bytes, at - length, length, StandardCharsets.UTF_8);
  }

  byte[] octets(int count) {
    byte[] column = java.util.Arrays.copyOfRange(bytes, at, at + count);
    at += count;
    return column;
  }

  char[] pairs(int count) {
    char[] column = new char[count];
    for (int i = 0; i < count; i++) column[i] = (char) (octet() << 8 | octet());
    return column;
  }

  int[] running(int count) {
    int[] column = new int[count];
    int last = 0;
    for (int i = 0; i < count; i++) column[i] = last += difference();
    return column;
  }

  void copyTo(byte[] target, int start, int length) {
    System.arraycopy(bytes, at, target, start, length);
    at += length;
  }
}
