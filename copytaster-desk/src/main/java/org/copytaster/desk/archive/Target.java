package org.copytaster.desk.archive;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Origins as `WARC-Target-URI`, from which they can be told again should the metadata be lost.
final class Target {
  private static final String FILE = "file:";

  private Target() {}

  /// An address as it is, a file's path behind `file:`; what a header cannot hold is escaped.
  static String of(String origin, @Nullable String url) {
    return url != null ? escaped(url, false) : FILE + escaped(origin, true);
  }

  /// The origin that a target was made of.
  static String origin(String target) {
    return target.startsWith(FILE) ? plain(target.substring(FILE.length())) : target;
  }

  private static String escaped(String words, boolean all) {
    StringBuilder escaped = new StringBuilder();
    for (byte b : words.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      boolean safe = all ? isUnreserved(c) : c > 0x20 && c != 0x7f;
      if (safe && c < 0x80) escaped.append((char) c);
      else escaped.append(String.format(Locale.ROOT, "%%%02X", c));
    }
    return escaped.toString();
  }

  private static boolean isUnreserved(int c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || "-._~/:".indexOf(c) >= 0;
  }

  private static String plain(String escaped) {
    byte[] bytes = new byte[escaped.length()];
    int length = 0;
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '%' && i + 2 < escaped.length()) {
        bytes[length++] = (byte) Integer.parseInt(escaped, i + 1, i + 3, 16);
        i += 2;
      } else bytes[length++] = (byte) c;
    }
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }
}
