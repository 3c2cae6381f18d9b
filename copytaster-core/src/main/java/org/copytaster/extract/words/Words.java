package org.copytaster.extract.words;

import java.util.Locale;

/// Comparing words without regard to case, punctuation and spacing.
public final class Words {
  /// Letters and digits in lower case, by character; 0 for what is neither.
  private static final byte[] ASCII = ascii();

  private Words() {}

  /// Lower case letters and digits, single spaces between.
  public static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    boolean gap = false;
    boolean ascii = true;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c < ASCII.length ? ASCII[c] != 0 : isLetter(c)) {
        if (gap && !plain.isEmpty()) plain.append(' ');
        gap = false;
        ascii &= c < ASCII.length;
        plain.append(c < ASCII.length ? (char) ASCII[c] : c);
      } else gap = true;
    }
    return ascii ? plain.toString() : plain.toString().toLowerCase(Locale.ROOT);
  }

  /// Halves of surrogate pairs stay: letters beyond the basic plane are letters.
  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private static byte[] ascii() {
    byte[] ascii = new byte[128];
    for (char c = 0; c < ascii.length; c++)
      if (Character.isLetterOrDigit(c)) ascii[c] = (byte) Character.toLowerCase(c);
    return ascii;
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
