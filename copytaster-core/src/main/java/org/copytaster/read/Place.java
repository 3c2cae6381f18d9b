package org.copytaster.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where in a file an item stands, as origins write it. Numbers that do not fit a long make the
/// whole origin a file name.
sealed interface Place {
  /// The file without the fragment.
  String file();

  /// The file is the item.
  record Whole(String file) implements Place {}

  /// A line of JSON Lines, from 1.
  record Line(String file, long number) implements Place {}

  /// An entry of a feed, from 1.
  record Entry(String file, long number) implements Place {}

  /// A WARC record, by the byte it starts at.
  record Record(String file, long offset) implements Place {}

  Pattern FRAGMENT =
      Pattern.compile("(.*)#(line|entry|offset)=(\\d{1,18})(?:&entry=\\d{1,18})?", Pattern.DOTALL);

  static Place of(String origin) {
    Matcher fragment = FRAGMENT.matcher(origin);
    if (!fragment.matches()) return new Whole(origin);
    String file = fragment.group(1);
    long number = Long.parseLong(fragment.group(3));
    return switch (fragment.group(2)) {
      case "line" -> new Line(file, number);
      case "entry" -> new Entry(file, number);
      default -> new Record(file, number);
    };
  }
}
