package org.copytaster.verify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Report;
import org.copytaster.model.Story;

/// Sources as the verifier asks for them.
final class Shelf {
  private Shelf() {}

  static Function<Brief.SourceListing, Optional<Article>> of(Story story) {
    Map<String, Article> byOrigin = new HashMap<>();
    for (Report report : story.reports()) byOrigin.put(report.article().origin(), report.article());
    return listing -> Optional.ofNullable(byOrigin.get(listing.origin()));
  }
}
