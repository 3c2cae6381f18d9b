package org.copytaster.brief;

/// Quotation marks, as far as a brief must watch them.
final class Quotes {
  private Quotes() {}

  static boolean opens(char c) {
    return c == '“' || c == '«' || c == '„';
  }

  static boolean closes(char c) {
    return c == '”' || c == '»';
  }

  static boolean isMark(char c) {
    return c == '"' || opens(c) || closes(c);
  }

  /// True where every quotation that opens also closes. Single marks are not judged: an apostrophe
  /// looks the same.
  static boolean balanced(CharSequence text) {
    int depth = 0;
    boolean straight = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') straight = !straight;
      else if (opens(c)) depth++;
      else if (closes(c) && --depth < 0) return false;
    }
    return depth == 0 && !straight;
  }

  /// Share of the characters that stand inside quotation marks.
  static double share(String text) {
    int depth = 0;
    boolean straight = false;
    int inside = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') straight = !straight;
      else if (opens(c)) depth++;
      else if (closes(c)) depth = Math.max(0, depth - 1);
      else if (depth > 0 || straight) inside++;
    }
    return text.isEmpty() ? 0 : (double) inside / text.length();
  }
}
