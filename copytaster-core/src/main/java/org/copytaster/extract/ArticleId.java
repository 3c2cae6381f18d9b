package org.copytaster.extract;

import java.nio.charset.StandardCharsets;
import org.copytaster.model.Sha256;
import org.jspecify.annotations.Nullable;

/// Ids as the package's comment states them.
final class ArticleId {
  private ArticleId() {}

  static String of(@Nullable String canonical, String origin, String text) {
    return hash(canonical == null ? origin : canonical).substring(0, 12)
        + "-"
        + hash(text).substring(0, 8);
  }

  private static String hash(String words) {
    return Sha256.hex(words.getBytes(StandardCharsets.UTF_8));
  }
}
