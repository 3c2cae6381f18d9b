package org.copytaster.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/// A stretch of a page between two block boundaries: what a reader sees as one paragraph, heading,
/// list item or cell.
///
/// @param index position on the page, from 0
/// @param text white space collapsed; line breaks kept as `\n`
/// @param holder the innermost block element around it
/// @param depth of the holder in the document
/// @param around the zones it stands in
/// @param links spans of its linked words, in order, within `text`
/// @param boldChars characters in `b`, `strong`
/// @param ordinal position of its first node in document order, to place pictures
record Block(
    int index,
    String text,
    Element holder,
    int depth,
    Surroundings around,
    List<Anchor> links,
    int boldChars,
    int ordinal) {

  /// Linked words.
  record Anchor(int start, int end, String url) {}

  Block {
    links = List.copyOf(links);
  }

  boolean in(Zone zone) {
    return around.in(zone);
  }

  int distance(Zone zone) {
    return around.distance(zone, depth);
  }

  int linkChars() {
    int chars = 0;
    for (Anchor link : links) chars += link.end() - link.start();
    return chars;
  }

  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linkChars() / text.length();
  }
}
