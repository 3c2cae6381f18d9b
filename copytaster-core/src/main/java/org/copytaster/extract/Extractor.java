package org.copytaster.extract;

import org.copytaster.extract.rule.OutletRules;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;

/// Makes an article of a capture. Stateless; one instance may serve many threads.
///
/// ```
/// Article article = new Extractor().extract(capture);
/// ```
public final class Extractor {
  private final OutletRules rules;

  public Extractor() {
    this(OutletRules.NONE);
  }

  /// @param rules of users, for the pages of outlets that are read badly without
  public Extractor(OutletRules rules) {
    this.rules = rules;
  }

  public Article extract(Capture capture) {
    return switch (capture.format()) {
      case TEXT -> PlainArticle.fromText(capture);
      case JSON -> PlainArticle.fromJson(capture);
      case HTML -> PageArticle.fromPage(capture, rules);
      case FEED_ENTRY -> PageArticle.fromFeedEntry(capture);
      case GONE -> PlainArticle.gone(capture);
    };
  }
}
