package org.copytaster.group;

import java.util.HashMap;
import java.util.Map;

/// A sparse vector of word weights, of length one unless empty.
record Vector(Map<String, Double> weights) {
  static final Vector NOTHING = new Vector(Map.of());

  static Vector unit(Map<String, Double> raw) {
    double square = 0;
    for (double weight : raw.values()) square += weight * weight;
    if (square == 0) return NOTHING;
    double length = Math.sqrt(square);
    Map<String, Double> unit = HashMap.newHashMap(raw.size());
    raw.forEach((word, weight) -> unit.put(word, weight / length));
    return new Vector(unit);
  }

  double cosine(Vector other) {
    Map<String, Double> small = weights.size() <= other.weights.size() ? weights : other.weights;
    Map<String, Double> large = small == weights ? other.weights : weights;
    double sum = 0;
    for (Map.Entry<String, Double> entry : small.entrySet()) {
      Double there = large.get(entry.getKey());
      if (there != null) sum += entry.getValue() * there;
    }
    return sum;
  }
}
