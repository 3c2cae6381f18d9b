package org.copytaster.desk.feeds;

import java.time.Instant;

/// An item that a feed led to, and what became of it.
///
/// @param key what makes it one item: its address, or the entry's id where it has none
/// @param feed that it was found in first
/// @param address of its page; empty if it has none
/// @param stamp when its feed says it was changed, as written
/// @param due when its page is asked for
/// @param attempts so far
/// @param detail where it is kept, or what the problem is
public record Lead(
    String key,
    String feed,
    String address,
    String host,
    String stamp,
    Fate fate,
    Instant found,
    Instant due,
    int attempts,
    String detail) {

  /// What became of it.
  public enum Fate {
    /// Its page is still to be fetched.
    WAITING,
    /// Its page is in the archive.
    KEPT,
    /// Its whole text stands in the feed, which is in the archive.
    CARRIED,
    /// It could not be had; the detail says why.
    PROBLEM
  }

  /// An item as a feed lists it.
  ///
  /// @param carried true if the feed holds its text
  /// @param problem why it cannot be followed; empty if it can
  public record Entry(
      String key, String address, String host, String stamp, boolean carried, String problem) {}
}
