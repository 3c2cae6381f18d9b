package org.copytaster.model;

import java.util.List;

/// One item as it arrived, decoded but not understood: a page, a plain text, a JSON line, a feed
/// entry.
///
/// @param origin where it can be read from again: a path or URL, with `#` and a line number, entry
///   or byte offset where one file holds many
/// @param content the decoded characters, nothing removed
/// @param problems what reading met on the way; the item is still worth extracting
public record Capture(
    String origin, Format format, String content, Declared declared, List<Problem> problems) {

  /// How [#content()] is to be understood.
  public enum Format {
    /// A page.
    HTML,
    /// Text laid out with line breaks, as saved from a page or a wire.
    TEXT,
    /// Text that a program delivered in JSON: its characters are kept exactly.
    JSON,
    /// The HTML fragment of a feed entry.
    FEED_ENTRY,
    /// Nothing any more: the page's server says that it is gone for good (410). No content.
    GONE
  }

  public Capture {
    if (origin.isBlank()) throw new IllegalArgumentException("a capture needs an origin");
    problems = List.copyOf(problems);
  }
}
