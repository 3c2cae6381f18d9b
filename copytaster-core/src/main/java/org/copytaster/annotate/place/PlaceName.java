package org.copytaster.annotate.place;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/// How a name is looked up: without accents, case, dots and hyphens, so that "SAINT-ÉTIENNE" and
/// "Saint Etienne" are one. Abbreviations ("Ky.", "US") are looked up as written, or every pronoun
/// would be a state.
///
/// `training/gazetteer/build.py` folds the same way.
final class PlaceName {
  private static final Map<String, String> SHORT =
      Map.of("st", "saint", "ste", "sainte", "mt", "mount", "ft", "fort");

  private PlaceName() {}

  /// Marks the key of an abbreviation.
  static String abbreviation(String name) {
    return "=" + name;
  }

  static String fold(CharSequence name) {
    String plain = spelledOut(name);
    StringBuilder key = new StringBuilder(plain.length());
    int wordStart = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c)) {
        closeWord(key, wordStart);
        if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') key.append(' ');
        wordStart = key.length();
      } else {
        key.append(c);
      }
    }
    closeWord(key, wordStart);
    int end = key.length();
    return end > 0 && key.charAt(end - 1) == ' ' ? key.substring(0, end - 1) : key.toString();
  }

  private static void closeWord(StringBuilder key, int wordStart) {
    int length = key.length() - wordStart;
    if (length < 2 || length > 3) return;
    String full = SHORT.get(key.substring(wordStart));
    if (full != null) key.replace(wordStart, key.length(), full);
  }

  private static String spelledOut(CharSequence name) {
    boolean ascii = true;
    boolean inner = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      ascii &= c < 128;
      inner |= c == '.' && i + 1 < name.length() && !Character.isWhitespace(name.charAt(i + 1));
    }
    StringBuilder out = new StringBuilder(name.length() + 2);
    String letters = ascii ? name.toString() : Normalizer.normalize(name, Normalizer.Form.NFD);
    for (int i = 0; i < letters.length(); i++) append(out, letters.charAt(i), inner);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder out, char c, boolean innerStop) {
    switch (c) {
      case '.' -> {
        if (innerStop) out.append(' ');
      }
      case '-', '–' -> out.append(' ');
      case '’', '‘', 'ʻ', 'ʼ', '`' -> out.append('\'');
      case 'ø', 'Ø' -> out.append('o');
      case 'ł', 'Ł' -> out.append('l');
      case 'đ', 'Đ' -> out.append('d');
      case 'ß' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      case 'ı' -> out.append('i');
      case 'ð' -> out.append('d');
      case 'þ' -> out.append("th");
      case 'ə', 'Ə' -> out.append('a');
      default -> {
        if (c < 128 || Character.getType(c) != Character.NON_SPACING_MARK) out.append(c);
      }
    }
  }
}
