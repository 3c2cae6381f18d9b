package org.copytaster.extract.words;

import java.util.Locale;

/// Comparing words without regard to case, punctuation and spacing.
public final class Words {
  private Words() {}

  /// Lower case letters and digits, single spaces between.
  public static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      // Halves of surrogate pairs stay: letters beyond the basic plane are letters.
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        if (gap && !plain.isEmpty()) plain.append(' ');
        gap = false;
        plain.append(c);
      } else gap = true;
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  public static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  /// White space collapsed to single spaces.
  public static String spaced(String words) {
    StringBuilder spaced = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') gap = true;
      else {
        if (gap && !spaced.isEmpty()) spaced.append(' ');
        gap = false;
        spaced.append(c);
      }
    }
    return spaced.toString();
  }
}
