package org.copytaster.read.feed;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/// Reads any feed. Never throws for bad input; what was wrong is in [Feed#problems()].
public final class FeedParser {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private FeedParser() {}

  /// @param text the decoded feed
  /// @param url where it was fetched, to make relative addresses absolute
  public static Feed parse(String text, @Nullable String url) {
    String base = url == null ? "" : url;
    return text.stripLeading().startsWith("{") || text.startsWith("\uFEFF{")
        ? JsonFeed.parse(text)
        : XmlFeed.parse(withoutControls(text), base);
  }

  /// Bytes of windows-1252 that were declared as Latin-1 arrive as control characters, which no
  /// text has: the quotation marks and dashes that were meant take their place.
  private static String withoutControls(String text) {
    if (text.chars().noneMatch(c -> c >= 0x80 && c < 0xa0)) return text;
    StringBuilder mended = new StringBuilder(text);
    for (int i = 0; i < mended.length(); i++) {
      char c = mended.charAt(i);
      if (c >= 0x80 && c < 0xa0)
        mended.setCharAt(i, new String(new byte[] {(byte) c}, WINDOWS).charAt(0));
    }
    return mended.toString();
  }
}
