package org.copytaster.brief.passage;

/// Quotation marks, as far as a brief must watch them.
public final class Quotes {
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

  /// As [#isMark], with single marks that can only open a quotation: not an apostrophe.
  public static boolean opensAt(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c == '"' || opens(c)) return true;
    boolean before = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    return (c == '‘' || c == '\'') && before && after;
  }

  /// A single mark closes where punctuation stands before it and no letter after it.
  public static boolean closesAt(CharSequence text, int at) {
    char c = text.charAt(at);
    if (c == '"' || closes(c)) return true;
    boolean before = at > 0 && ",.!?…".indexOf(text.charAt(at - 1)) >= 0;
    boolean after = at + 1 == text.length() || !Character.isLetter(text.charAt(at + 1));
    return (c == '’' || c == '\'') && before && after;
  }

  /// True where every quotation that opens also closes. Single marks are not judged: an apostrophe
  /// looks the same.
  public static boolean balanced(CharSequence text) {
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
    int inside = 0;
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      if (!quoted && opensAt(text, i)) quoted = true;
      else if (quoted && closesAt(text, i)) quoted = false;
      else if (quoted) inside++;
    }
    return text.isEmpty() ? 0 : (double) inside / text.length();
  }
}
