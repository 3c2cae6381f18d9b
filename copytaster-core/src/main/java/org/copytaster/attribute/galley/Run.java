package org.copytaster.attribute.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/// Neighbouring tokens, half-open: `from` is the first inside, `to` the first after.
public record Run(int from, int to) {
  public Run {
    if (to < from) throw new IllegalArgumentException("run " + from + ".." + to + " ends first");
  }

  public boolean isEmpty() {
    return from == to;
  }

  public int length() {
    return to - from;
  }

  public boolean contains(int token) {
    return from <= token && token < to;
  }

  public boolean contains(Run other) {
    return from <= other.from && other.to <= to;
  }

  public boolean overlaps(Run other) {
    return from < other.to && other.from < to;
  }

  /// What is left of this run when `other` is taken out: none, one or two runs.
  public List<Run> minus(Run other) {
    if (!overlaps(other)) return List.of(this);
    List<Run> left = new ArrayList<>(2);
    if (from < other.from) left.add(new Run(from, other.from));
    if (other.to < to) left.add(new Run(other.to, to));
    return left;
  }

  /// The fewest runs that hold these tokens.
  public static List<Run> of(NavigableSet<Integer> tokens) {
    List<Run> runs = new ArrayList<>();
    int from = -1;
    int to = -1;
    for (int token : tokens) {
      if (token != to) {
        if (to >= 0) runs.add(new Run(from, to));
        from = token;
      }
      to = token + 1;
    }
    if (to >= 0) runs.add(new Run(from, to));
    return runs;
  }
}
