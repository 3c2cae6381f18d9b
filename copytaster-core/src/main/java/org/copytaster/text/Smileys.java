package org.copytaster.text;

import java.util.List;

/// Faces made of marks, as readers' comments and quoted posts have them.
final class Smileys {
  private static final List<String> ALL =
      List.of(
          ":-)", ":-(", ";-)", ":-/", ":-P", ":-D", ":)", ":(", ";)", ":D", ":P", ":/", "<3", "^^");

  private Smileys() {}

  /// The end of the face that begins at `start` and stands alone, or `start` if none does.
  static int end(String text, int start) {
    char c = text.charAt(start);
    if (c != ':' && c != ';' && c != '<' && c != '^') return start;
    for (String face : ALL) {
      int end = start + face.length();
      boolean alone =
          end >= text.length() || !Characters.isWord(text.charAt(end)) && text.charAt(end) != '/';
      if (text.startsWith(face, start) && alone) return end;
    }
    return start;
  }
}
