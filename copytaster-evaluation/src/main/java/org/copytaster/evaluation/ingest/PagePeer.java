package org.copytaster.evaluation.ingest;

import org.jspecify.annotations.Nullable;

/// Another extractor for pages, run beside ours in the same process.
///
/// Peers are compiled and found by the Maven profile `peers` only; see [Peers].
public interface PagePeer {

  /// Headline and running text; `null` for what the peer does not say.
  record Answer(@Nullable String title, @Nullable String text) {}

  String name();

  Answer extract(String html, String url);
}
