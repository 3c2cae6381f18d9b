package org.copytaster.text;

/// What a character is to a reader of English copy.
final class Characters {
  private Characters() {}

  /// Nothing to read: white space, controls, and marks of direction.
  static boolean isBlank(int c) {
    if (c <= ' ' || c == 0xA0 || c == 0xFEFF) return true;
    if (c < 0x7F) return false;
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT ->
          true;
      default -> false;
    };
  }

  /// Continues a word once it has begun: letters, digits, and what modifies them.
  static boolean isWord(int c) {
    if (c < 0x80) return isAscii(c);
    return Character.isLetterOrDigit(c) || modifies(c);
  }

  private static boolean isAscii(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /// Belongs to the character before it: combining marks, joiners, variation selectors.
  static boolean modifies(int c) {
    if (c < 0x300) return c == 0xAD;
    if (c == 0x200D || c == 0x200C) return true;
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  static boolean isUpper(int c) {
    return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  static boolean isDigit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  static boolean isLetter(int c) {
    return c < 0x80 ? isAscii(c) && c > '9' : Character.isLetter(c);
  }
}
