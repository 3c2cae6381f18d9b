package org.copytaster.annotate.pronoun;

import java.util.List;
import org.copytaster.model.Token;

/// Which words stand inside quotation marks, and in which quotation.
final class Quotes {
  /// Longer than this it was a mark that never closed.
  private static final int LONGEST = 250;

  private final int[] of;

  Quotes(String text, List<Token> tokens) {
    of = new int[tokens.size()];
    int number = 0;
    int open = -1;
    for (int i = 0; i < of.length; i++) {
      String word = tokens.get(i).span().of(text);
      boolean opens = word.equals("“") || word.equals("``");
      boolean closes = word.equals("”") || word.equals("''");
      boolean either = word.equals("\"");
      if (open < 0 && (opens || either)) open = i;
      else if (open >= 0 && (closes || either)) {
        number++;
        if (i - open <= LONGEST) for (int k = open; k <= i; k++) of[k] = number;
        open = -1;
      }
    }
  }

  boolean isQuoted(int token) {
    return of[token] > 0;
  }

  /// True if two words stand in the same quotation, or both in none.
  boolean isSame(int a, int b) {
    return of[a] == of[b];
  }
}
