package org.copytaster.annotate.network;

/// What the uncased vocabulary loses: capitals and digits. Codes 1 to 8; 0 is for the network's own
/// marks.
final class WordShape {
  static final int NUMBER = 1;
  static final int DIGITS_AND_LETTERS = 2;
  static final int NO_LETTERS = 3;
  static final int LOWER = 4;
  static final int TITLE = 5;
  static final int UPPER = 6;
  static final int SINGLE_CAPITAL = 7;
  static final int MIXED = 8;

  private WordShape() {}

  static int of(CharSequence word) {
    int digits = 0;
    int numeric = 0;
    int letters = 0;
    int capitals = 0;
    boolean firstIsCapital = false;
    int length = 0;
    for (int at = 0; at < word.length(); length++) {
      int c = Character.codePointAt(word, at);
      at += Character.charCount(c);
      if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) digits++;
      if (Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER || ".,-/:".indexOf(c) >= 0)
        numeric++;
      if (!Character.isLetter(c)) continue;
      boolean capital = isCapital(c);
      if (letters++ == 0) firstIsCapital = capital;
      if (capital) capitals++;
    }
    if (digits > 0) return numeric == length ? NUMBER : DIGITS_AND_LETTERS;
    if (letters == 0) return NO_LETTERS;
    if (capitals == 0) return LOWER;
    if (letters == 1) return SINGLE_CAPITAL;
    if (capitals == letters) return UPPER;
    return firstIsCapital && capitals == 1 ? TITLE : MIXED;
  }

  private static boolean isCapital(int c) {
    int type = Character.getType(c);
    return type == Character.UPPERCASE_LETTER || type == Character.TITLECASE_LETTER;
  }
}
