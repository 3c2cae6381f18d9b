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

  /// Nouns that call what is named behind them an outlet.
  private static final Set<String> CALLED =
      Set.of(
          "station",
          "broadcaster",
          "newspaper",
          "paper",
          "daily",
          "weekly",
          "tabloid",
          "broadsheet",
          "agency",
          "channel",
          "network",
          "magazine",
          "website",
          "outlet",
          "podcast",
          "newsletter");

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

  /// The name in "radio station Útvarp Havn", whatever it is; empty where none is called so.
  static String named(String phrase) {
    for (int space = phrase.indexOf(' '); space > 0; space = phrase.indexOf(' ', space + 1)) {
      int from = phrase.lastIndexOf(' ', space - 1) + 1;
      if (!CALLED.contains(phrase.substring(from, space))) continue;
      String name = phrase.substring(space + 1).strip();
      if (!name.isEmpty() && Character.isUpperCase(name.charAt(0))) return name;
    }
    return "";
  }

  static String withoutArticle(String name) {
    return name.startsWith("The ") || name.startsWith("the ") ? name.substring(4) : name;
  }
}
