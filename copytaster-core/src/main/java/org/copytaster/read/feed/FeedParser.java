package org.copytaster.read.feed;

import org.jspecify.annotations.Nullable;

/// Reads any feed. Never throws for bad input; what was wrong is in [Feed#problems()].
public final class FeedParser {
  private FeedParser() {}

  /// @param text the decoded feed
  /// @param url where it was fetched, to make relative addresses absolute
  public static Feed parse(String text, @Nullable String url) {
    String base = url == null ? "" : url;
    return text.stripLeading().startsWith("{") || text.startsWith("\uFEFF{")
        ? JsonFeed.parse(text)
        : XmlFeed.parse(text, base);
  }
}
