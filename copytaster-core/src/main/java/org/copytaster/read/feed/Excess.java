package org.copytaster.read.feed;

import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// Cuts off a feed that is made to be too much: a tree of a million empty items in eight megabytes
/// of XML takes a hundred times its size in memory, and half a minute.
///
/// @param text what is to be parsed
/// @param problem what was cut; null for nothing
record Excess(String text, @Nullable Problem problem) {
  /// The longest feed in use that we know has 3,000 entries.
  static final int MOST_ENTRIES = 5_000;

  /// Opening and closing tags outside CDATA, or braces and brackets of JSON: 50 for each entry.
  static final int MOST_TAGS = 250_000;

  static Excess cut(String text) {
    int tags = 0;
    int entries = 0;
    for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      if (text.startsWith("<![CDATA[", at)) {
        int end = text.indexOf("]]>", at);
        if (end < 0) break;
        at = end;
        continue;
      }
      if (isEntry(text, at) && ++entries > MOST_ENTRIES)
        return at(text, at, MOST_ENTRIES + " entries");
      if (++tags > MOST_TAGS) return at(text, at, MOST_TAGS + " tags");
    }
    return new Excess(text, null);
  }

  /// JSON cannot be cut: it is refused.
  static @Nullable Problem ofJson(String text) {
    long braces = text.chars().filter(c -> c == '{' || c == '[').count();
    return braces > MOST_TAGS ? problem(MOST_TAGS + " objects and lists", "") : null;
  }

  private static boolean isEntry(String text, int at) {
    int name = at + 1;
    // a prefix of a few letters may stand before the name
    for (int i = name; i < Math.min(text.length(), name + 12); i++) {
      char c = text.charAt(i);
      if (c == ':') name = i + 1;
      else if (!Character.isLetterOrDigit(c)) break;
    }
    return is("item", text, name) || is("entry", text, name);
  }

  private static boolean is(String name, String text, int at) {
    int end = at + name.length();
    return text.regionMatches(true, at, name, 0, name.length())
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  private static Excess at(String text, int at, String limit) {
    return new Excess(text.substring(0, at), problem(limit, "; the rest is left out"));
  }

  private static Problem problem(String limit, String consequence) {
    return new Problem(Problem.Kind.TOO_LARGE, "feed holds more than " + limit + consequence);
  }
}
