package org.copytaster.brief;

import java.util.List;
import org.copytaster.brief.passage.Heads;
import org.copytaster.model.Article;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import org.copytaster.model.Template;

/// Over a story that is withdrawn as a whole, as the wire agencies head a kill notice: what the
/// story was headed.
final class Retraction {
  private Retraction() {}

  /// @param story with at least one report that had words
  static Line title(Story story) {
    Report last = null;
    for (Report report : story.reports()) {
      if (report.article().isGone()) continue;
      if (last == null || Heads.headline(report.article()).isPresent()) last = report;
    }
    if (last == null) throw new IllegalArgumentException(story.id() + " never had a report");
    Article article = last.article();
    Evidence words =
        Evidence.of(
            article, Heads.headline(article).orElseGet(() -> Heads.firstLine(article)), "headline");
    return new Line(
        Template.WITHDRAWN.fill(List.of(words)),
        List.of(words),
        Template.WITHDRAWN,
        null,
        null,
        article.outlet() == null ? List.of() : List.of(article.outlet()),
        1,
        Modality.ASSERTED,
        null);
  }
}
