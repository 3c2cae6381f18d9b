package org.copytaster.brief;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Terms;

/// The words that a story is told in: those that a third of its reports use.
///
/// A round-up stands in several stories; a passage of it that holds hardly any of these words
/// belongs to another one.
record Core(Set<String> words) {
  private static final int FEWEST_REPORTS = 3;
  private static final int FEWEST_WORDS = 2;

  static Core of(List<List<Passage>> byReport) {
    Map<String, Integer> reports = new HashMap<>();
    for (List<Passage> passages : byReport) {
      Set<String> words = new HashSet<>();
      for (Passage passage : passages) words.addAll(passage.terms().words());
      for (String word : words) reports.merge(word, 1, Integer::sum);
    }
    Set<String> core = new HashSet<>();
    if (byReport.size() >= FEWEST_REPORTS)
      for (var count : reports.entrySet())
        if (count.getValue() >= 2 && count.getValue() * 3 >= byReport.size())
          core.add(count.getKey());
    return new Core(Set.copyOf(core));
  }

  /// Always true in a story of few reports, where nothing can be said.
  boolean isIn(Terms terms) {
    if (words.isEmpty()) return true;
    int shared = 0;
    for (String word : terms.words()) if (words.contains(word)) shared++;
    return shared >= FEWEST_WORDS;
  }
}
