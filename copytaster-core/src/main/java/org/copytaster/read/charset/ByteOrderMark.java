package org.copytaster.read.charset;

import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// U+FEFF at the start says how the rest is encoded.
final class ByteOrderMark {
  private ByteOrderMark() {}

  static CharsetDetector.@Nullable Detected read(byte[] bytes) {
    if (starts(bytes, 0xef, 0xbb, 0xbf)) return found("UTF-8", 3);
    if (starts(bytes, 0xff, 0xfe, 0, 0)) return found("UTF-32LE", 4);
    if (starts(bytes, 0, 0, 0xfe, 0xff)) return found("UTF-32BE", 4);
    if (starts(bytes, 0xff, 0xfe)) return found("UTF-16LE", 2);
    if (starts(bytes, 0xfe, 0xff)) return found("UTF-16BE", 2);
    return null;
  }

  private static CharsetDetector.Detected found(String name, int length) {
    return new CharsetDetector.Detected(Charset.forName(name), length, List.of());
  }

  private static boolean starts(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) return false;
    for (int i = 0; i < mark.length; i++) if ((bytes[i] & 0xff) != mark[i]) return false;
    return true;
  }
}
