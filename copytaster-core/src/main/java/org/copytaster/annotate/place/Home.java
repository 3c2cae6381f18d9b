package org.copytaster.annotate.place;

import java.net.URI;
import java.net.URISyntaxException;
import org.copytaster.model.Article;
import org.jspecify.annotations.Nullable;

/// Where an article's outlet is at home, by its name or its web host.
final class Home {
  private Home() {}

  /// The gazetteer's place; -1 where the outlet is not known.
  static int of(Article article, Gazetteer gazetteer) {
    int byName = at(article.outlet(), gazetteer);
    return byName >= 0 ? byName : at(host(article.url()), gazetteer);
  }

  private static int at(@Nullable String outlet, Gazetteer gazetteer) {
    if (outlet == null || outlet.isBlank()) return -1;
    return gazetteer.home(outlet.startsWith("www.") ? outlet.substring(4) : outlet);
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) return null;
    try {
      return new URI(url).getHost();
    } catch (URISyntaxException e) {
      return null; // an address that is none says nothing of home
    }
  }
}
