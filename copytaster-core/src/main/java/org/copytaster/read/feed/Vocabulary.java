package org.copytaster.read.feed;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// One name for an element whatever prefix its feed chose: `title`, `dc:creator`,
/// `content:encoded`, `media:thumbnail`.
final class Vocabulary {
  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", ""),
          Map.entry("http://purl.org/atom/ns#", ""),
          Map.entry("http://purl.org/rss/1.0/", ""),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9/", ""),
          Map.entry("http://backend.userland.com/rss", ""),
          Map.entry("http://backend.userland.com/rss2", ""),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", ""),
          Map.entry("http://purl.org/net/rss1.1#", ""),
          Map.entry("http://example.com/newformat#", ""),
          Map.entry("http://purl.org/dc/elements/1.0/", "dc:"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc:"),
          Map.entry("http://purl.org/dc/terms/", "dcterms:"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content:"),
          Map.entry("http://search.yahoo.com/mrss", "media:"),
          Map.entry("http://search.yahoo.com/mrss/", "media:"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:"),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf:"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml:"));

  private Vocabulary() {}

  static String name(Element element) {
    String name = element.tag().localName().toLowerCase(Locale.ROOT);
    String written = element.tag().prefix().toLowerCase(Locale.ROOT);
    String uri = element.tag().namespace().toLowerCase(Locale.ROOT);
    if (written.isEmpty())
      return uri.equals("http://www.w3.org/1999/xhtml") ? "xhtml:" + name : name;
    return PREFIXES.getOrDefault(uri, written.equals("atom") ? "" : written + ":") + name;
  }

  /// An attribute by its local name, whatever its prefix and case; empty if absent.
  static String attribute(Element element, String name) {
    String exact = element.attr(name);
    if (!exact.isEmpty()) return exact.strip();
    for (var attribute : element.attributes()) {
      String key = attribute.getKey();
      if (key.regionMatches(
          true,
          key.lastIndexOf(':') + 1,
          name,
          0,
          Math.max(name.length(), key.length() - key.lastIndexOf(':') - 1)))
        return attribute.getValue().strip();
    }
    return "";
  }
}
