package org.copytaster.read;

/// What may stand in an XML or HTML file before its first element: byte order mark, white space,
/// comments, processing instructions, a document type.
final class Prologue {
  private Prologue() {}

  /// Where the prologue ends; the length of the text if nothing else is there.
  static int end(String text) {
    int at = 0;
    while (at < text.length()) {
      int next = step(text, at);
      if (next == at) return at;
      at = next;
    }
    return text.length();
  }

  /// Where the name of the first element ends, roughly.
  static int root(String text) {
    return Math.min(text.length(), end(text) + "<html>".length());
  }

  private static int step(String text, int at) {
    char c = text.charAt(at);
    if (Character.isWhitespace(c) || c == '\uFEFF' || c == '\u00a0') return at + 1;
    if (text.startsWith("<!--", at)) return behind(text, "-->", at + 4);
    if (text.startsWith("<?", at)) return behind(text, "?>", at + 2);
    if (text.regionMatches(true, at, "<!doctype", 0, 9)) return doctypeEnd(text, at);
    return at;
  }

  private static int behind(String text, String mark, int from) {
    int found = text.indexOf(mark, from);
    return found < 0 ? text.length() : found + mark.length();
  }

  private static int doctypeEnd(String text, int at) {
    int close = text.indexOf('>', at);
    int open = text.indexOf('[', at);
    if (close < 0) return text.length();
    if (open < 0 || open > close) return close + 1;
    int subset = text.indexOf(']', open);
    return subset < 0 ? text.length() : behind(text, ">", subset);
  }
}
