package org.copytaster.reuse;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.model.Lineage;
import org.copytaster.model.Report;

/// Follows copy edges up to where the words come from.
final class Roots {
  private static final String AGENCY = "agency:";

  private final Map<String, String> parents = new HashMap<>();

  private Roots() {}

  static Map<String, String> of(List<Report> reports) {
    Roots roots = new Roots();
    Set<String> present = new HashSet<>();
    Map<String, String> firstOfPage = new HashMap<>();
    Map<String, String> owners = owners(reports);
    for (Report report : reports) {
      String canonical = report.article().canonical();
      String earlier = canonical == null ? null : firstOfPage.putIfAbsent(canonical, report.id());
      String owner = canonical == null ? null : owners.get(canonical);
      // a page on another host may say whose copy it is, and never becomes the original by a date
      if (owner != null) earlier = owner.equals(report.id()) ? null : owner;
      roots.link(report, present, earlier);
      present.add(report.id());
    }
    Map<String, String> result = new LinkedHashMap<>();
    for (Report report : reports) result.put(report.id(), roots.top(report.id()));
    return result;
  }

  /// Of each address, the first report that was captured there.
  private static Map<String, String> owners(List<Report> reports) {
    Map<String, String> owners = new HashMap<>();
    for (Report report : reports) {
      String canonical = report.article().canonical();
      if (canonical != null && canonical.equals(report.article().page()))
        owners.putIfAbsent(canonical, report.id());
    }
    return owners;
  }

  /// A report in hand is a better root than an agency's name: the first report that prints the
  /// agency's copy is linked to the agency, later ones to that report. A copy whose original is in
  /// another story still has no root of its own here.
  private void link(
      Report report,
      Set<String> present,
      @org.jspecify.annotations.Nullable String earlierRevision) {
    if (earlierRevision != null) {
      parents.put(report.id(), earlierRevision);
      return;
    }
    for (Lineage edge : report.lineage()) {
      if (!edge.kind().isCopy()) continue;
      if (present.contains(edge.to()) || edge.to().startsWith(AGENCY)) {
        parents.put(report.id(), edge.to());
        return;
      }
    }
  }

  private String top(String id) {
    String at = id;
    Set<String> seen = new HashSet<>();
    for (String up = parents.get(at); up != null && seen.add(at); up = parents.get(at)) at = up;
    return at;
  }
}
