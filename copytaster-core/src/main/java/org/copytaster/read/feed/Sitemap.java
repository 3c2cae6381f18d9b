package org.copytaster.read.feed;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Problem;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Sitemaps as feeds: Google's news sitemaps say of each page its title, date and publication,
/// plain ones its address and when it changed. A sitemap of sitemaps leads to those.
final class Sitemap {
  private Sitemap() {}

  static boolean is(Element element) {
    String name = element.tag().localName();
    return name.equalsIgnoreCase("urlset") || name.equalsIgnoreCase("sitemapindex");
  }

  static Feed read(Element root, String base, List<Problem> problems) {
    List<FeedEntry> entries = new ArrayList<>();
    for (Element url : root.children())
      if (isNamed(url, "url") || isNamed(url, "sitemap")) entries.add(entry(url, base));
    String outlet = entries.isEmpty() ? null : entries.getFirst().source();
    String language = entries.isEmpty() ? null : entries.getFirst().language();
    return new Feed(
        outlet,
        null,
        null,
        null,
        language,
        null,
        null,
        null,
        null,
        entries,
        true,
        problems,
        Notice.NONE);
  }

  private static FeedEntry entry(Element url, String base) {
    String link = words(url, "loc");
    String keywords = words(url, "keywords");
    List<FeedEntry.Tag> tags = new ArrayList<>();
    if (keywords != null)
      for (String keyword : keywords.split(","))
        if (!keyword.isBlank()) tags.add(new FeedEntry.Tag(keyword.strip(), null, null));
    return new FeedEntry(
        link,
        link == null ? null : Bases.resolve(base, link),
        words(url, "title"),
        null,
        List.of(),
        List.of(),
        words(url, "publication_date"),
        words(url, "lastmod"),
        null,
        tags,
        List.of(),
        words(url, "name"),
        words(url, "language"));
  }

  /// The words of the first descendant of this name that belongs to the page, not to a picture on
  /// it.
  private static @Nullable String words(Element url, String name) {
    for (Element element : url.getAllElements()) {
      Element parent = element.parent();
      boolean pictured = parent != null && (isNamed(parent, "image") || isNamed(parent, "video"));
      if (!pictured && isNamed(element, name)) {
        String words = element.text().strip();
        return words.isEmpty() ? null : words;
      }
    }
    return null;
  }

  private static boolean isNamed(Element element, String name) {
    return element.tag().localName().equalsIgnoreCase(name);
  }
}
