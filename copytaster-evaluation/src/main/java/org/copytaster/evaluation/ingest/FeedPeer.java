package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.node.ObjectNode;

/// Another reader of feeds, run beside ours in the same process.
public interface FeedPeer {

  String name();

  /// Fills feedparser's shape: `title`, `entries` and, under `feed`, the channel.
  ///
  /// @throws Exception whatever the peer throws for a feed that it refuses
  void read(byte[] feed, String base, ObjectNode json) throws Exception;
}
