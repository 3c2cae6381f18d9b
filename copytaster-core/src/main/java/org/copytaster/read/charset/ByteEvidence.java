package org.copytaster.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// What bytes that declare nothing look like.
final class ByteEvidence {
  private ByteEvidence() {}

  static Charset guess(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) return wide;
    if (Validity.allows(StandardCharsets.UTF_8, bytes)) return StandardCharsets.UTF_8;
    return Charset.forName("windows-1252");
  }

  /// Several characters beyond ASCII, all of them well-formed UTF-8. That does not happen by
  /// chance, so it outweighs a declaration of another charset.
  static boolean isPlainlyUtf8(byte[] bytes) {
    int leads = 0;
    for (byte b : bytes) if ((b & 0xc0) == 0xc0) leads++;
    return leads >= 3 && Validity.errors(StandardCharsets.UTF_8, bytes) == 0;
  }

  /// UTF-16 or UTF-32 without a mark, told by where the zero bytes of Latin letters stand.
  static @Nullable Charset wide(byte[] bytes) {
    int length = Math.min(bytes.length, 4096) & ~3;
    if (length < 8) return null;
    int[] zeros = new int[4];
    for (int i = 0; i < length; i++) if (bytes[i] == 0) zeros[i & 3]++;
    int quarter = length / 4;
    int most = quarter * 9 / 10;
    int few = quarter / 10;
    if (zeros[0] >= most && zeros[1] >= most && zeros[3] <= few) return Charset.forName("UTF-32BE");
    if (zeros[3] >= most && zeros[2] >= most && zeros[0] <= few) return Charset.forName("UTF-32LE");
    int even = zeros[0] + zeros[2];
    int odd = zeros[1] + zeros[3];
    if (even * 4 > quarter * 2 && odd <= few) return StandardCharsets.UTF_16BE;
    if (odd * 4 > quarter * 2 && even <= few) return StandardCharsets.UTF_16LE;
    return null;
  }
}
