package org.copytaster.reuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.model.Lineage;
import org.copytaster.model.Lineage.Trace;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// Finds what a report owes to those that came before it.
///
/// Remembers every report it has traced, so reports must come in order of publication; what it says
/// of a report depends only on the reports before it. Not thread-safe.
public final class Tracer {
  private final Archive archive = new Archive();
  private final Map<String, String> addresses = new HashMap<>();
  private final Revisions revisions;

  public Tracer() {
    this(Revisions.NONE);
  }

  /// @param revisions which reports are states of one article; these are no copies of each other
  public Tracer(Revisions revisions) {
    this.revisions = revisions;
  }

  /// The edges of `report` to other reports, agencies and outlets: the state of the article before
  /// it, then at most one copy edge to an earlier report (the strongest), then the agencies it
  /// credits, then what it cites.
  public List<Lineage> trace(Report report) {
    Archive.Filed entry = Archive.Filed.of(report);
    List<Lineage> edges = new ArrayList<>();
    Lineage revision = revisions.edge(report.id());
    if (revision != null) edges.add(revision);
    Lineage copy = strongestCopy(entry);
    if (copy != null) edges.add(copy);
    edges.addAll(Citations.agencies(report.article()));
    for (Lineage citation : Citations.of(report, addresses))
      if (copy == null || !citation.to().equals(copy.to())) edges.add(citation);
    archive.file(entry);
    remember(report);
    return edges;
  }

  private void remember(Report report) {
    String page = report.article().page();
    if (page != null) addresses.putIfAbsent(page, report.id());
  }

  private @Nullable Lineage strongestCopy(Archive.Filed entry) {
    Archive.@Nullable Filed best = null;
    @Nullable Degree bestDegree = null;
    for (Archive.Filed earlier : archive.alike(entry)) {
      if (isSameArticle(entry.report(), earlier.report())) continue;
      Degree degree = Degree.of(entry.fives(), earlier.fives(), entry.threes(), earlier.threes());
      if (degree.kind() == null) continue;
      // The oldest wins a tie: of two equal copies the first is likelier to be what was copied.
      if (bestDegree == null || degree.fives() > bestDegree.fives()) {
        best = earlier;
        bestDegree = degree;
      }
    }
    return best == null || bestDegree == null ? null : edge(entry, best, bestDegree);
  }

  private static @Nullable Lineage edge(Archive.Filed later, Archive.Filed earlier, Degree degree) {
    Lineage.Kind kind = degree.kind();
    if (kind == null) return null;
    List<Trace> evidence = new ArrayList<>();
    evidence.add(
        new Trace(
            Math.round(100 * degree.fives()) + " % of its five-word runs stand there", null, null));
    Shingles.Passage passage = later.fives().longestShared(earlier.fives());
    if (passage != null)
      evidence.add(new Trace("longest passage in common", passage.here(), passage.there()));
    return new Lineage(earlier.report().id(), kind, evidence);
  }

  /// Two captures of one page are revisions of each other, not copies.
  private boolean isSameArticle(Report one, Report other) {
    if (revisions.areOneArticle(one.id(), other.id())) return true;
    String canonical = one.article().canonical();
    return canonical != null && canonical.equals(other.article().canonical());
  }

  /// For every report the root it goes back to by copying: a report's id, or `agency:NAME` where
  /// only the credit is known.
  ///
  /// Revisions of one page share a root, and so do all reports that credit the same agency for the
  /// same copy.
  ///
  /// @param reports with their lineage, in order of publication
  public static Map<String, String> roots(List<Report> reports) {
    return Roots.of(reports);
  }
}
