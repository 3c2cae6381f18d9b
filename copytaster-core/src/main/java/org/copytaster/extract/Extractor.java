package org.copytaster.extract;

import org.copytaster.model.Article;
import org.copytaster.model.Capture;

/// Makes an article of a capture. Stateless; one instance may serve many threads.
///
/// ```
/// Article article = new Extractor().extract(capture);
/// ```
public final class Extractor {

  public Article extract(Capture capture) {
    return switch (capture.format()) {
      case TEXT -> PlainArticle.fromText(capture);
      case JSON -> PlainArticle.fromJson(capture);
      case HTML -> PageArticle.fromPage(capture);
      case FEED_ENTRY -> PageArticle.fromFeedEntry(capture);
      case GONE -> PlainArticle.gone(capture);
    };
  }
}
