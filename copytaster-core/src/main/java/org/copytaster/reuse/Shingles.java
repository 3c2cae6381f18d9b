package org.copytaster.reuse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.model.Span;
import org.copytaster.text.Words.Word;

/// All runs of `width` consecutive words of one text, hashed, each with the index of its first
/// word.
///
/// @param runs hash of a run to the index in [#words()] where it first stands
/// @param order the runs' hashes in text order; `order[i]` starts at word `i`
record Shingles(List<Word> words, int width, Map<Long, Integer> runs, long[] order) {

  static Shingles of(List<Word> words, int width) {
    int count = Math.max(0, words.size() - width + 1);
    Map<Long, Integer> runs = HashMap.newHashMap(count);
    long[] order = new long[count];
    for (int i = 0; i < count; i++) {
      long hash = 1125899906842597L;
      for (int j = i; j < i + width; j++) hash = hash * 1_000_003 + spread(words.get(j).form());
      order[i] = hash;
      runs.putIfAbsent(hash, i);
    }
    return new Shingles(words, width, runs, order);
  }

  /// `String.hashCode` leaves the high bits empty for short words; 64-bit runs need them filled to
  /// stay apart.
  private static long spread(String form) {
    long h = 0;
    for (int i = 0; i < form.length(); i++) h = h * 31 + form.charAt(i);
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    return h ^ (h >>> 33);
  }

  int size() {
    return runs.size();
  }

  Set<Long> hashes() {
    return runs.keySet();
  }

  /// Share of this text's runs that `other` has too, 0 to 1; 0 for a text shorter than one run.
  double containedIn(Shingles other) {
    if (runs.isEmpty()) return 0;
    int shared = 0;
    for (Long hash : runs.keySet()) if (other.runs.containsKey(hash)) shared++;
    return (double) shared / runs.size();
  }

  /// The longest stretch of words that both texts have, as spans in this text and in the other;
  /// `null` if they share no run.
  @org.jspecify.annotations.Nullable
  Passage longestShared(Shingles other) {
    int bestStart = -1;
    int bestLength = 0;
    for (int i = 0; i < order.length; i++) {
      if (!other.runs.containsKey(order[i])) continue;
      int start = i;
      while (i + 1 < order.length && other.runs.containsKey(order[i + 1])) i++;
      if (i - start + 1 > bestLength) {
        bestLength = i - start + 1;
        bestStart = start;
      }
    }
    if (bestStart < 0) return null;
    Integer there = other.runs.get(order[bestStart]);
    if (there == null) return null;
    int length = other.commonLength(this, there, bestStart);
    return new Passage(span(bestStart, length), other.span(there, length));
  }

  /// Words in common when both texts are read on from the given places.
  private int commonLength(Shingles other, int here, int there) {
    int length = 0;
    while (here + length < words.size()
        && there + length < other.words.size()
        && words.get(here + length).form().equals(other.words.get(there + length).form())) length++;
    return length;
  }

  private Span span(int firstWord, int length) {
    return new Span(
        words.get(firstWord).span().start(), words.get(firstWord + length - 1).span().end());
  }

  /// The same words in two texts.
  record Passage(Span here, Span there) {}
}
