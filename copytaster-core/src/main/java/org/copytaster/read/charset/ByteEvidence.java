package org.copytaster.read.charset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// What bytes that declare nothing look like.
final class ByteEvidence {
  private ByteEvidence() {}

  static Charset guess(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) return wide;
    Charset escaped = escaped(bytes);
    if (escaped != null) return escaped;
    if (Validity.allows(StandardCharsets.UTF_8, bytes)) return StandardCharsets.UTF_8;
    return LetterEvidence.guess(Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 16)));
  }

  /// Several characters beyond ASCII, all of them well-formed UTF-8. That does not happen by
  /// chance, so it outweighs a declaration of another charset.
  ///
  /// @return the characters; `null` for all other bytes
  static @Nullable String plainlyUtf8(byte[] bytes) {
    int leads = 0;
    for (byte b : bytes) if ((b & 0xc0) == 0xc0) leads++;
    if (leads < 3) return null;
    // Decoding at once is several times faster than counting; only a page that holds the character
    // for errors must be counted.
    String decoded = new String(bytes, StandardCharsets.UTF_8);
    boolean sound =
        decoded.indexOf('\uFFFD') < 0 || Validity.errors(StandardCharsets.UTF_8, bytes) == 0;
    return sound ? decoded : null;
  }

  /// The charsets of mail that shift by escape sequences and use seven bits only.
  private static @Nullable Charset escaped(byte[] bytes) {
    for (int i = 0; i + 3 < Math.min(bytes.length, 4096); i++) {
      if (bytes[i] != 0x1b) continue;
      if (bytes[i + 1] == '$' && bytes[i + 2] == ')' && bytes[i + 3] == 'C')
        return Charset.forName("ISO-2022-KR");
      if (bytes[i + 1] == '$' && (bytes[i + 2] == 'B' || bytes[i + 2] == '@'))
        return Charset.forName("ISO-2022-JP");
    }
    return null;
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
