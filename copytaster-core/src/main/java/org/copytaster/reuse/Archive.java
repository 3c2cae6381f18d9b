package org.copytaster.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.model.Report;

/// The earlier reports, found again by the five-word runs they share with a new one. Not
/// thread-safe.
final class Archive {
  /// A report that shares fewer runs than this is not looked at: two texts on one subject share a
  /// stock phrase or two.
  private static final int FEWEST_SHARED = 2;

  private final Map<Long, List<Integer>> postings = new HashMap<>();
  private final List<Filed> filed = new ArrayList<>();

  /// A report with its runs, as filed.
  record Filed(Report report, Shingles fives, Shingles threes) {
    static Filed of(Report report) {
      List<org.copytaster.text.Words.Word> words = OwnCopy.of(report.article());
      return new Filed(report, Shingles.of(words, 5), Shingles.of(words, 3));
    }
  }

  void file(Filed entry) {
    int number = filed.size();
    filed.add(entry);
    for (Long hash : entry.fives().hashes())
      postings.computeIfAbsent(hash, _ -> new ArrayList<>(2)).add(number);
  }

  /// Earlier reports that share runs with `entry`, oldest first.
  List<Filed> alike(Filed entry) {
    Map<Integer, Integer> shared = new HashMap<>();
    for (Long hash : entry.fives().hashes())
      for (Integer number : postings.getOrDefault(hash, List.of()))
        shared.merge(number, 1, Integer::sum);
    return shared.entrySet().stream()
        .filter(entryCount -> entryCount.getValue() >= FEWEST_SHARED)
        .map(Map.Entry::getKey)
        .sorted()
        .map(filed::get)
        .toList();
  }
}
