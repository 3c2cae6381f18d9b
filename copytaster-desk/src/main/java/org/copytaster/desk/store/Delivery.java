package org.copytaster.desk.store;

import org.jspecify.annotations.Nullable;

/// What the archive holds at one place, without its bytes. One delivery may hold many captures (a
/// feed).
///
/// @param volume the archive's file
/// @param place the byte in it
/// @param origin path or URL as it was given
/// @param url where it was published, where that is known
/// @param taken when it came, ISO 8601
/// @param form `response` or `resource`
/// @param type media type
/// @param sha256 of the payload
/// @param bytes how many there are
public record Delivery(
    String volume,
    long place,
    Kind kind,
    String origin,
    @Nullable String url,
    String taken,
    String form,
    String type,
    String sha256,
    long bytes) {

  /// What the bytes are for.
  public enum Kind {
    /// To be read: a page, a text, a feed, a line of JSON Lines.
    COPY,
    /// An illustration that a page shows.
    PICTURE,
    /// What only led to others; kept, not read.
    LEAD
  }
}
