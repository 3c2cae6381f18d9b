package org.copytaster.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/// Looks into compressed bytes without taking them.
final class Gunzip {
  private Gunzip() {}

  /// The first decompressed bytes of a gzip member of which only the beginning is at hand; empty if
  /// not even they can be had.
  static byte[] prefix(byte[] compressed) {
    byte[] plain = new byte[Reader.PREFIX];
    int length = 0;
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
      for (int read; (read = in.read(plain, length, plain.length - length)) > 0; ) length += read;
    } catch (IOException e) {
      // The beginning of a gzip stream always ends early; what came out before is the answer.
      return java.util.Arrays.copyOf(plain, length);
    }
    return java.util.Arrays.copyOf(plain, length);
  }
}
