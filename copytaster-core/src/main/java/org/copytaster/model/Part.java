package org.copytaster.model;

/// One block of an article in reading order. What no part covers (navigation in a saved text, blank
/// lines) is not read further.
public record Part(Kind kind, Span span) {

  /// What the block is to a reader.
  public enum Kind {
    HEADLINE,
    DECK,
    CAPTION,
    CREDIT,
    HEADING,
    PARAGRAPH,
    QUOTE,
    LIST,
    TABLE,
    /// A correction, clarification or editor's note about the article itself.
    CORRECTION;

    /// True for the running copy, from which statements and events are taken; captions are copy
    /// too, credits are not.
    public boolean isCopy() {
      return switch (this) {
        case PARAGRAPH, QUOTE, LIST, DECK, CAPTION, HEADLINE -> true;
        case CREDIT, HEADING, TABLE, CORRECTION -> false;
      };
    }
  }
}
