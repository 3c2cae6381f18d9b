package org.copytaster.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Line;
import org.copytaster.model.Lineage;
import org.jspecify.annotations.Nullable;

/// Proves a withdrawn line: its words stood in the revision that it names, and stand no longer in
/// the newest one.
final class WithdrawnCheck {
  private WithdrawnCheck() {}

  static List<String> faults(Line line, Sources sources) {
    List<String> faults = new ArrayList<>(LineCheck.faults(line, sources, true));
    String report = line.evidence().getFirst().report();
    Article newest = newest(report, sources);
    if (newest == null) faults.add("no later revision of " + report + " is among the sources");
    else if (line.evidence().stream().allMatch(one -> newest.text().contains(one.quote())))
      faults.add("its words still stand in the newest revision, " + newest.id());
    return faults;
  }

  private static @Nullable Article newest(String report, Sources sources) {
    Article newest = null;
    Set<String> seen = new HashSet<>();
    for (String at = next(report, sources); at != null && seen.add(at); at = next(at, sources))
      newest = sources.articles().get(at);
    return newest;
  }

  private static @Nullable String next(String report, Sources sources) {
    for (Brief.SourceListing listing : sources.listings().values())
      for (Lineage edge : listing.owes())
        if (edge.kind() == Lineage.Kind.REVISES && edge.to().equals(report))
          return listing.report();
    return null;
  }
}
