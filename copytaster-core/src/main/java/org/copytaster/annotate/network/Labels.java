package org.copytaster.annotate.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The label lists of the weights, in the order of the network's outputs: `labels.tsv`, a list's
/// name and one label a line.
record Labels(
    List<String> entities,
    List<String> parts,
    List<String> relations,
    Map<String, Double> constants) {

  static Labels of(List<List<String>> table) {
    Map<String, List<String>> lists = new HashMap<>();
    Map<String, Double> constants = new HashMap<>();
    for (List<String> row : table) {
      if (row.size() == 3) constants.put(row.get(1), Double.valueOf(row.get(2)));
      else lists.computeIfAbsent(row.get(0), name -> new ArrayList<>()).add(row.get(1));
    }
    return new Labels(
        list(lists, "entity"), list(lists, "upos"), list(lists, "relation"), Map.copyOf(constants));
  }

  private static List<String> list(Map<String, List<String>> lists, String name) {
    List<String> labels = lists.get(name);
    if (labels == null)
      throw new IllegalArgumentException(
          "labels.tsv has no list "
              + name
              + "; it has "
              + lists.keySet().stream().sorted(Comparator.naturalOrder()).toList());
    return List.copyOf(labels);
  }

  double constant(String name) {
    Double value = constants.get(name);
    if (value == null) throw new IllegalArgumentException("labels.tsv has no constant " + name);
    return value;
  }
}
