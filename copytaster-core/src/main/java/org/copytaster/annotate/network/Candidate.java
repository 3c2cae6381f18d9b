package org.copytaster.annotate.network;

import java.util.SortedMap;

/// One cue with what it claims, in word indexes of the copy.
///
/// @param confidence probability that the cue is one
/// @param source words, rising
/// @param content each word with its log-probability of being content
record Candidate(
    double confidence,
    int firstCueWord,
    int lastCueWord,
    int[] source,
    SortedMap<Integer, Double> content) {

  boolean holdsCueOf(Candidate other) {
    for (int i = other.firstCueWord; i <= other.lastCueWord; i++)
      if (!content.containsKey(i)) return false;
    return true;
  }

  Candidate withContent(SortedMap<Integer, Double> left) {
    return new Candidate(confidence, firstCueWord, lastCueWord, source, left);
  }
}
