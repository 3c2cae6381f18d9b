package org.copytaster.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.brief.passage.Passage;
import org.copytaster.model.Article;
import org.copytaster.model.Lineage;
import org.copytaster.model.Moment;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import org.jspecify.annotations.Nullable;

/// Which reports of a story speak: of several revisions of one article only the newest, so that a
/// corrected mistake is not printed again; and of an article that is gone none.
///
/// @param reports those that speak, in the story's order
/// @param superseded ids of those that do not
record Speaking(List<Report> reports, Set<String> superseded) {

  static Speaking of(Story story) {
    Set<String> revised = revised(story);
    Map<String, Report> newest = new HashMap<>();
    for (Report report : story.reports()) {
      String page = page(report.article());
      if (page == null || revised.contains(report.id()) || report.article().isGone()) continue;
      newest.merge(page, report, (a, b) -> isNewer(a, b) ? a : b);
    }
    List<Report> speaking = new ArrayList<>();
    Set<String> superseded = new HashSet<>();
    for (Report report : story.reports()) {
      String page = page(report.article());
      boolean speaks = !revised.contains(report.id()) && !report.article().isGone();
      if (speaks && (page == null || newest.get(page) == report)) speaking.add(report);
      else superseded.add(report.id());
    }
    return new Speaking(List.copyOf(speaking), Set.copyOf(superseded));
  }

  /// Ids of the reports that another one is a later state of, as their lineage tells.
  private static Set<String> revised(Story story) {
    Set<String> revised = new HashSet<>();
    for (Report report : story.reports())
      for (Lineage edge : report.lineage())
        if (edge.kind() == Lineage.Kind.REVISES) revised.add(edge.to());
    return revised;
  }

  /// A copy may name its original as canonical, so the address alone does not make a revision.
  private static @Nullable String page(Article article) {
    return article.page() == null ? null : article.outlet() + "\n" + article.page();
  }

  /// On equal dates the one that arrived later is newer.
  private static boolean isNewer(Report a, Report b) {
    Moment first = Passage.moment(a.article());
    Moment second = Passage.moment(b.article());
    return first != null && (second == null || first.compareTo(second) > 0);
  }
}
