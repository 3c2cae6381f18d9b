package org.copytaster.evaluation.peers;

import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.copytaster.evaluation.ingest.PagePeer;

/// readability4j, a port of Mozilla's Readability.js.
public final class Readability implements PagePeer {

  @Override
  public String name() {
    return "readability4j";
  }

  @Override
  public Answer extract(String html, String url) {
    Article article = new Readability4J(url, html).parse();
    return new Answer(article.getTitle(), article.getTextContent());
  }
}
