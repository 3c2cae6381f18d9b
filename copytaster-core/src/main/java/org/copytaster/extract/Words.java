package org.copytaster.extract;

import java.util.Locale;
import java.util.regex.Pattern;

/// Comparing words without regard to case, punctuation and spacing.
final class Words {
  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

  private Words() {}

  /// Lower case letters and digits, single spaces between.
  static String plain(String words) {
    return OTHER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  static boolean same(String a, String b) {
    return plain(a).equals(plain(b));
  }

  /// White space collapsed to single spaces.
  static String spaced(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ").strip();
  }
}
