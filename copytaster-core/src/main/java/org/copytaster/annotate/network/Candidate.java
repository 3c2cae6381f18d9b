package org.copytaster.annotate.network;

import java.util.SortedMap;

/// One cue with what it claims, in word indexes of the copy.
///
/// @param cueProbability that the cue is one
/// @param source words, rising
/// @param sourceScore mean log-probability of the source's words; without one, the greatest of any
///   word
/// @param content each word with its log-probability of being content
record Candidate(
    double cueProbability,
    int firstCueWord,
    int lastCueWord,
    int[] source,
    double sourceScore,
    SortedMap<Integer, Double> content) {

  boolean holdsCueOf(Candidate other) {
    for (int i = other.firstCueWord; i <= other.lastCueWord; i++)
      if (!content.containsKey(i)) return false;
    return true;
  }

  Candidate withContent(SortedMap<Integer, Double> left) {
    return new Candidate(cueProbability, firstCueWord, lastCueWord, source, sourceScore, left);
  }
}
