package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// Something wrong with the world's copy, as opposed to a fault of the caller: counted, shown,
/// never thrown.
///
/// @param detail what is wrong, with the offending value; one line
/// @param where the stretch of text concerned, where there is one
public record Problem(Kind kind, String detail, @Nullable Span where) {

  /// What went wrong, so that faults can be counted.
  public enum Kind {
    /// Bytes that could not be read at all: missing, no permission, broken off.
    UNREADABLE,
    /// Not a format that `read` knows.
    UNKNOWN_FORMAT,
    /// The bytes do not follow their own format (JSON, XML, WARC, gzip).
    MALFORMED,
    /// Longer or deeper than the stated limit; what was cut is said.
    TOO_LARGE,
    /// The stated charset is unknown or does not fit the bytes.
    CHARSET,
    /// No text where text is needed.
    NO_TEXT,
    /// Sources of one fact disagree; the detail says which was taken.
    DISAGREEMENT,
    /// A date that is missing, impossible or in the future of everything else.
    DATE,
    /// The page breaks off (paywall, teaser).
    TRUNCATED,
    /// Text that is not in a language we read.
    LANGUAGE,
    /// Markup of quotation that does not balance.
    QUOTATION,
    /// A stage gave up on part of its work rather than guess.
    ABSTAINED,
    /// Its server says that it is gone for good.
    GONE
  }

  public Problem(Kind kind, String detail) {
    this(kind, detail, null);
  }

  @Override
  public String toString() {
    String place = where == null ? "" : " at " + where;
    return kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ') + ": " + detail + place;
  }
}
