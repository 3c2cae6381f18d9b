package org.copytaster.attribute;

import java.util.HashSet;
import java.util.Set;
import org.copytaster.text.ReferenceShelf;

/// Tells whether a name is an outlet's: by `outlets.txt`, else by the word of the trade it ends in.
final class Outlets {
  private static final Set<String> TRADE =
      Set.of(
          "Times",
          "Post",
          "News",
          "Journal",
          "Herald",
          "Tribune",
          "Press",
          "TV",
          "Television",
          "Radio",
          "Daily",
          "Gazette",
          "Telegraph",
          "Agency",
          "Magazine",
          "Chronicle",
          "Observer",
          "Weekly",
          "Courier",
          "Globe",
          "Broadcasting",
          "Mail",
          "Examiner",
          "Standard",
          "Dispatch",
          "Bulletin",
          "Review",
          "Network",
          "Newspaper",
          "Today");

  private final Set<String> names;

  Outlets(ReferenceShelf shelf) {
    names = new HashSet<>(shelf.entries("outlets.txt"));
  }

  /// @param name without a leading article
  boolean contains(String name) {
    if (names.contains(name)) return true;
    int space = name.lastIndexOf(' ');
    return space > 0
        && TRADE.contains(name.substring(space + 1))
        && Character.isUpperCase(name.charAt(0));
  }

  static String withoutArticle(String name) {
    return name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
  }
}
