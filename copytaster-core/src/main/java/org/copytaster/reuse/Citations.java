package org.copytaster.reuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.model.Article;
import org.copytaster.model.Lineage;
import org.copytaster.model.Lineage.Trace;
import org.copytaster.model.Link;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;

/// Whom a report names as the place it has something from: outlets its statements came through,
/// pages it links to.
final class Citations {
  private Citations() {}

  /// @param addresses canonical address to report id, of the reports filed so far
  static List<Lineage> of(Report report, Map<String, String> addresses) {
    Map<String, List<Trace>> found = new LinkedHashMap<>();
    for (Statement statement : report.statements())
      for (String outlet : statement.via())
        if (!outlet.equals(report.article().outlet()))
          found
              .computeIfAbsent("outlet:" + outlet, _ -> new ArrayList<>())
              .add(new Trace("has it from " + outlet, words(statement), null));
    for (Link link : report.article().links()) {
      String to = addresses.get(link.url());
      if (to != null && !to.equals(report.id()))
        found
            .computeIfAbsent(to, _ -> new ArrayList<>())
            .add(new Trace("links to " + link.url(), link.where(), null));
    }
    List<Lineage> edges = new ArrayList<>();
    found.forEach((to, evidence) -> edges.add(new Lineage(to, Lineage.Kind.CITES, evidence)));
    return edges;
  }

  private static Span words(Statement statement) {
    return Span.covering(statement.cue().isEmpty() ? statement.content() : statement.cue());
  }

  /// The wire agencies whose copy the article says it prints, as edges to originals that may never
  /// have arrived.
  static List<Lineage> agencies(Article article) {
    return article.agencies().stream()
        .filter(agency -> !agency.equals(article.outlet()))
        .map(agency ->
            new Lineage(
                "agency:" + agency,
                Lineage.Kind.SYNDICATED,
                List.of(new Trace("credits " + agency, null, null))))
        .toList();
  }
}
