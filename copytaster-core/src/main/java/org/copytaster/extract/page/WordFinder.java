package org.copytaster.extract.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// Finds which of several hundred short words occur in a text, in one pass over it (Aho and
/// Corasick, 1975). Letters are taken without case; what is no ASCII letter, digit, hyphen or
/// underscore ends every word.
final class WordFinder {
  private static final int SYMBOLS = 39;
  private static final byte[] SYMBOL = symbols();

  private final int[] next; // [state][symbol], row-major
  private final long[] found; // [state], one bit a group

  private WordFinder(int[] next, long[] found) {
    this.next = next;
    this.found = found;
  }

  /// @param groups words by group; at most 64 groups
  static WordFinder of(List<String[]> groups) {
    List<int[]> tree = new ArrayList<>(List.of(new int[SYMBOLS]));
    List<Long> bits = new ArrayList<>(List.of(0L));
    for (int group = 0; group < groups.size(); group++)
      for (String word : groups.get(group)) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
          int symbol = symbol(word.charAt(i));
          if (tree.get(state)[symbol] == 0) {
            tree.get(state)[symbol] = tree.size();
            tree.add(new int[SYMBOLS]);
            bits.add(0L);
          }
          state = tree.get(state)[symbol];
        }
        bits.set(state, bits.get(state) | 1L << group);
      }
    return linked(tree, bits);
  }

  /// Fills in, breadth first, where a word that broke off goes on as another.
  private static WordFinder linked(List<int[]> tree, List<Long> bits) {
    int[] next = new int[tree.size() * SYMBOLS];
    long[] found = new long[tree.size()];
    for (int state = 0; state < found.length; state++) {
      System.arraycopy(tree.get(state), 0, next, state * SYMBOLS, SYMBOLS);
      found[state] = bits.get(state);
    }
    int[] fall = new int[tree.size()];
    Deque<Integer> waiting = new ArrayDeque<>();
    for (int symbol = 0; symbol < SYMBOLS; symbol++)
      if (next[symbol] != 0) waiting.add(next[symbol]);
    while (!waiting.isEmpty()) {
      int state = waiting.remove();
      found[state] |= found[fall[state]];
      for (int symbol = 0; symbol < SYMBOLS; symbol++) {
        int child = next[state * SYMBOLS + symbol];
        int other = next[fall[state] * SYMBOLS + symbol];
        if (child == 0) next[state * SYMBOLS + symbol] = other;
        else {
          fall[child] = other;
          waiting.add(child);
        }
      }
    }
    return new WordFinder(next, found);
  }

  private static byte[] symbols() {
    byte[] symbols = new byte[128];
    Arrays.fill(symbols, (byte) 38);
    for (char c = 'a'; c <= 'z'; c++) symbols[c] = (byte) (c - 'a');
    for (char c = 'A'; c <= 'Z'; c++) symbols[c] = (byte) (c - 'A');
    for (char c = '0'; c <= '9'; c++) symbols[c] = (byte) (26 + c - '0');
    symbols['-'] = 36;
    symbols['_'] = 37;
    return symbols;
  }

  private static int symbol(char c) {
    return c < 128 ? SYMBOL[c] : 38;
  }

  /// The groups of which a word occurs, as bits.
  long in(String text) {
    long groups = 0;
    int state = 0;
    for (int i = 0; i < text.length(); i++) {
      state = next[state * SYMBOLS + symbol(text.charAt(i))];
      groups |= found[state];
    }
    return groups;
  }
}
