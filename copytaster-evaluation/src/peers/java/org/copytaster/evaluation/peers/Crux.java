package org.copytaster.evaluation.peers;

import com.chimbori.crux.articles.Article;
import com.chimbori.crux.articles.ArticleExtractor;
import org.copytaster.evaluation.ingest.PagePeer;

/// Crux, made for Android readers.
public final class Crux implements PagePeer {

  @Override
  public String name() {
    return "crux";
  }

  @Override
  public Answer extract(String html, String url) {
    Article article = ArticleExtractor.with(url, html).extractMetadata().extractContent().article();
    return new Answer(article.title, article.document == null ? null : article.document.text());
  }
}
