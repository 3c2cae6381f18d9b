package org.copytaster.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Passages;
import org.copytaster.model.Article;
import org.copytaster.model.Report;

/// Leaves out what an outlet prints under every article ("Subscribers read us for 9 euros a
/// month"): the same sentence in two different articles of one outlet is the house speaking, not
/// the report.
final class HouseText {
  private HouseText() {}

  static List<List<Passage>> without(Speaking speaking, int year) {
    List<List<Passage>> all = new ArrayList<>();
    Map<String, Set<String>> pages = new HashMap<>();
    for (Report report : speaking.reports()) {
      List<Passage> passages = Passages.of(report, year);
      all.add(passages);
      for (Passage passage : passages)
        pages.computeIfAbsent(key(passage), k -> new HashSet<>()).add(page(report.article()));
    }
    List<List<Passage>> kept = new ArrayList<>();
    for (List<Passage> passages : all)
      kept.add(passages.stream().filter(p -> !isHouse(p, pages)).toList());
    return kept;
  }

  private static boolean isHouse(Passage passage, Map<String, Set<String>> pages) {
    return passage.report().article().outlet() != null
        && pages.getOrDefault(key(passage), Set.of()).size() > 1;
  }

  private static String key(Passage passage) {
    return passage.report().article().outlet() + "\n" + passage.text();
  }

  /// Two captures of one article, or of one headline, are the same page.
  private static String page(Article article) {
    return Objects.requireNonNullElseGet(
        article.canonical(), () -> article.headline().orElse(article.id()));
  }
}
