package org.copytaster.model;

import java.util.List;

/// One article coded: what stands in it, who says it, what happened, and whom it copied.
public record Report(
    Article article,
    Annotations annotations,
    List<Statement> statements,
    List<Event> events,
    List<Lineage> lineage) {

  public Report {
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    lineage = List.copyOf(lineage);
  }

  public String id() {
    return article.id();
  }

  public Report withLineage(List<Lineage> edges) {
    return new Report(article, annotations, statements, events, edges);
  }

  /// Everything that went wrong on the way to this report.
  public List<Problem> problems() {
    return java.util.stream.Stream.concat(
            article.problems().stream(), annotations.problems().stream())
        .toList();
  }
}
