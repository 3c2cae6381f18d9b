package org.copytaster.annotate.network;

import java.util.List;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;

/// A text as the network takes it: for every word its pieces, its shape, its quotation state, its
/// sentence, and whether it opens a paragraph.
///
/// @param quotes 1 outside a quotation, 2 inside, 3 a quotation mark
/// @param sentences number of each word's sentence, rising
record EncodedCopy(
    String text,
    List<Span> words,
    int[][] pieces,
    int[] shapes,
    int[] quotes,
    int[] sentences,
    boolean[] opensParagraph) {
  static final int INSIDE = 2;
  private static final int OUTSIDE = 1;
  private static final int MARK = 3;

  static EncodedCopy of(
      String text, List<Span> words, List<Sentence> sentences, WordPieces wordPieces) {
    int n = words.size();
    int[][] pieces = new int[n][];
    int[] shapes = new int[n];
    int[] quotes = new int[n];
    boolean[] opens = new boolean[n];
    boolean inside = false;
    for (int i = 0; i < n; i++) {
      String word = words.get(i).of(text);
      pieces[i] = wordPieces.of(word);
      shapes[i] = WordShape.of(word);
      opens[i] = i == 0 || hasLineBreak(text, words.get(i - 1).end(), words.get(i).start());
      if (opens[i]) inside = false;
      Turn turn = Turn.of(word);
      quotes[i] = turn != Turn.NONE ? MARK : inside ? INSIDE : OUTSIDE;
      inside = turn.after(inside);
    }
    return new EncodedCopy(text, words, pieces, shapes, quotes, numbers(n, sentences), opens);
  }

  /// What a word does to a running quotation.
  private enum Turn {
    NONE,
    OPENS,
    CLOSES,
    TOGGLES;

    static Turn of(String word) {
      return switch (word) {
        case "“", "``", "„", "«" -> OPENS;
        case "”", "''", "»" -> CLOSES;
        case "\"", "＂" -> TOGGLES;
        default -> NONE;
      };
    }

    boolean after(boolean inside) {
      return switch (this) {
        case NONE -> inside;
        case OPENS -> true;
        case CLOSES -> false;
        case TOGGLES -> !inside;
      };
    }
  }

  private static boolean hasLineBreak(String text, int from, int to) {
    for (int i = from; i < to; i++) if (text.charAt(i) == '\n') return true;
    return false;
  }

  /// Words that no sentence claims belong to the one before them.
  private static int[] numbers(int words, List<Sentence> sentences) {
    int[] numbers = new int[words];
    int s = 0;
    for (int i = 0; i < words; i++) {
      while (s + 1 < sentences.size() && sentences.get(s + 1).firstToken() <= i) s++;
      numbers[i] = s;
    }
    return numbers;
  }

  int size() {
    return words.size();
  }

  /// Wordpieces that a word takes in a window, its paragraph mark included.
  int width(int word) {
    return pieces[word].length + (opensParagraph[word] ? 1 : 0);
  }

  String word(int i) {
    return words.get(i).of(text);
  }
}
