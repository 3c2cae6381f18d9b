package org.copytaster.verify;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Moment;
import org.jspecify.annotations.Nullable;

/// Proves what a brief says beside its lines: headings, counts, section, picture, date.
final class BriefCheck {
  private BriefCheck() {}

  static List<String> faults(Brief brief, Sources sources) {
    List<String> faults = new ArrayList<>();
    headings(brief, faults);
    for (Brief.Dispute dispute : brief.disputes())
      if (!dispute.isOurs())
        faults.add("a dispute is about \"" + dispute.about() + "\", which the desk never says");
    long roots = brief.sources().stream().map(brief::voiceOf).distinct().count();
    if (roots != brief.roots())
      faults.add("roots are given as " + brief.roots() + " but the sources have " + roots);
    // what follows cannot be judged while a source is missing; that is a fault of its own
    if (sources.articles().size() == brief.sources().size()) articles(brief, sources, faults);
    return faults;
  }

  private static void headings(Brief brief, List<String> faults) {
    for (Brief.Section section : brief.sections()) {
      boolean ours = section.heading().equals(section.kind().heading());
      if (section.headed() == null && !ours)
        faults.add("heading <" + section.heading() + "> is neither ours nor a report's");
    }
  }

  private static void articles(Brief brief, Sources sources, List<String> faults) {
    String section = brief.section();
    if (section != null && none(sources, article -> section.equals(article.section())))
      faults.add("no source is in section " + section);
    Brief.Illustration picture = brief.picture();
    if (picture != null
        && !picture.url().isEmpty()
        && none(
            sources,
            article -> article.pictures().stream().anyMatch(p -> p.url().equals(picture.url()))))
      faults.add("no source has the picture " + picture.url());
    Moment newest = newest(sources);
    Moment updated = brief.updated();
    boolean same =
        newest == null || updated == null ? newest == updated : newest.compareTo(updated) == 0;
    if (!same)
      faults.add("updated is " + brief.updated() + " but the newest source is of " + newest);
  }

  private static boolean none(Sources sources, java.util.function.Predicate<Article> condition) {
    return sources.articles().values().stream().noneMatch(condition);
  }

  private static @Nullable Moment newest(Sources sources) {
    Moment newest = null;
    for (Article article : sources.articles().values())
      for (Moment moment : new Moment[] {article.published(), article.updated()})
        if (moment != null && (newest == null || moment.compareTo(newest) > 0)) newest = moment;
    return newest;
  }
}
