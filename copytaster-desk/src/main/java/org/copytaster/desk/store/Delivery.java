package org.copytaster.desk.store;

import org.copytaster.model.Sha256;

/// One file or page in the archive: its bytes as they came, never changed. One delivery may hold
/// many captures (a feed, a file of JSON Lines).
///
/// @param number place in the archive, from 1, in order of arrival
/// @param origin path or URL as it was given
/// @param sha256 of the bytes
public record Delivery(long number, String origin, Kind kind, String sha256, byte[] bytes) {

  /// What the bytes are for.
  public enum Kind {
    /// To be read: a page, a text, a feed, JSON Lines, WARC.
    COPY,
    /// An illustration that a page shows.
    PICTURE
  }

  static String hash(byte[] bytes) {
    return Sha256.hex(bytes);
  }
}
