package org.copytaster.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// How telling a word is: the logarithm of how few of the reports so far use it.
///
/// Counts what has arrived, so the weight of a word is settled when its report arrives and does not
/// change afterwards. A word never seen counts as seen in half a report; the corpus counts as
/// [#HEAD_START] reports larger than it is, so that the first arrivals are not all thought common.
final class Rarity {
  private static final double HEAD_START = 20;

  private final Map<String, Integer> reports = new HashMap<>();
  private int total;

  void count(Set<String> words) {
    total++;
    for (String word : new HashSet<>(words)) reports.merge(word, 1, Integer::sum);
  }

  double of(String word) {
    double seen = reports.getOrDefault(word, 0) + 0.5;
    return Math.log((total + HEAD_START) / seen);
  }

  Vector weigh(Map<String, Double> counts) {
    Map<String, Double> raw = HashMap.newHashMap(counts.size());
    counts.forEach((word, count) -> raw.put(word, (1 + Math.log(1 + count)) * of(word)));
    return Vector.unit(raw);
  }
}
