package org.copytaster.extract.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.TreeSet;

/// Finds which of several hundred short words occur in a text, in one pass over it (Aho and
/// Corasick, 1975). ASCII letters are taken without case.
final class WordFinder {
  private final Alphabet alphabet;
  private final int[] next; // [state][symbol], row-major
  private final long[] found; // [state], one bit a group

  private WordFinder(Alphabet alphabet, int[] next, long[] found) {
    this.alphabet = alphabet;
    this.next = next;
    this.found = found;
  }

  /// The characters that words have, numbered from 1; 0 is any other, which ends every word.
  ///
  /// @param ascii numbers by character
  /// @param beyond characters beyond ASCII, sorted
  /// @param first number of the first of them
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Alphabet(byte[] ascii, char[] beyond, int first) {

    static Alphabet of(List<String[]> groups) {
      TreeSet<Character> used = new TreeSet<>();
      for (String[] words : groups)
        for (String word : words) for (char c : word.toCharArray()) used.add(c);
      byte[] ascii = new byte[128];
      int number = 0;
      for (char c : used.headSet((char) ascii.length)) {
        ascii[c] = (byte) ++number;
        ascii[Character.toUpperCase(c)] = (byte) number;
      }
      StringBuilder beyond = new StringBuilder();
      used.tailSet((char) ascii.length).forEach(beyond::append);
      return new Alphabet(ascii, beyond.toString().toCharArray(), number + 1);
    }

    int size() {
      return first + beyond.length;
    }

    int number(char c) {
      if (c < ascii.length) return ascii[c];
      int at = beyond.length == 0 ? -1 : Arrays.binarySearch(beyond, c);
      return at < 0 ? 0 : first + at;
    }
  }

  /// @param groups words in small letters by group; at most 64 groups
  static WordFinder of(List<String[]> groups) {
    Alphabet alphabet = Alphabet.of(groups);
    List<int[]> tree = new ArrayList<>(List.of(new int[alphabet.size()]));
    List<Long> bits = new ArrayList<>(List.of(0L));
    for (int group = 0; group < groups.size(); group++)
      for (String word : groups.get(group)) {
        int state = 0;
        for (int i = 0; i < word.length(); i++) {
          int symbol = alphabet.number(word.charAt(i));
          if (tree.get(state)[symbol] == 0) {
            tree.get(state)[symbol] = tree.size();
            tree.add(new int[alphabet.size()]);
            bits.add(0L);
          }
          state = tree.get(state)[symbol];
        }
        bits.set(state, bits.get(state) | 1L << group);
      }
    return linked(alphabet, tree, bits);
  }

  /// Fills in, breadth first, where a word that broke off goes on as another.
  private static WordFinder linked(Alphabet alphabet, List<int[]> tree, List<Long> bits) {
    int symbols = alphabet.size();
    int[] next = new int[tree.size() * symbols];
    long[] found = new long[tree.size()];
    for (int state = 0; state < found.length; state++) {
      System.arraycopy(tree.get(state), 0, next, state * symbols, symbols);
      found[state] = bits.get(state);
    }
    int[] fall = new int[tree.size()];
    Deque<Integer> waiting = new ArrayDeque<>();
    for (int symbol = 0; symbol < symbols; symbol++)
      if (next[symbol] != 0) waiting.add(next[symbol]);
    while (!waiting.isEmpty()) {
      int state = waiting.remove();
      found[state] |= found[fall[state]];
      for (int symbol = 0; symbol < symbols; symbol++) {
        int child = next[state * symbols + symbol];
        int other = next[fall[state] * symbols + symbol];
        if (child == 0) next[state * symbols + symbol] = other;
        else {
          fall[child] = other;
          waiting.add(child);
        }
      }
    }
    return new WordFinder(alphabet, next, found);
  }

  /// The groups of which a word occurs, as bits.
  long in(String text) {
    return in(text, text.length());
  }

  /// @param end how many characters of the text are looked at, at most
  long in(String text, int end) {
    int symbols = alphabet.size();
    long groups = 0;
    int state = 0;
    for (int i = 0; i < Math.min(end, text.length()); i++) {
      state = next[state * symbols + alphabet.number(text.charAt(i))];
      groups |= found[state];
    }
    return groups;
  }
}
