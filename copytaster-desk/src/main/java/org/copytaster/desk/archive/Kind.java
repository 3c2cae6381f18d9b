package org.copytaster.desk.archive;

/// What an item is kept for.
public enum Kind {
  /// To be read: a page, a text, a feed with articles in it, a line of JSON Lines.
  COPY,
  /// An illustration that a page shows.
  PICTURE,
  /// What only led to others, or to nothing: robots.txt, a feed of links, an answer without copy.
  LEAD,
  /// Words of ours or of readers, as JSON: remarks, corrections, subscriptions.
  NOTE
}
