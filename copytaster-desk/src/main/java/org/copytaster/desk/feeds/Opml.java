package org.copytaster.desk.feeds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copytaster.read.charset.CharsetDetector;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Lists of feeds as other readers keep them: OPML 1 and 2, in and out. Read tolerantly and without
/// entities, as feeds are.
public final class Opml {
  private static final int MOST = 50_000;

  private Opml() {}

  /// One feed of a list.
  public record Outline(String url, String title) {}

  /// The feeds of a list, folders forgotten.
  public static List<Outline> read(byte[] bytes) {
    String text = CharsetDetector.detect(bytes, null).decode(bytes);
    List<Outline> feeds = new ArrayList<>();
    for (Element outline : Parser.xmlParser().parseInput(text, "").getAllElements()) {
      if (!outline.tagName().toLowerCase(Locale.ROOT).equals("outline")) continue;
      String url = attribute(outline, "xmlurl");
      if (url.isEmpty() || feeds.size() == MOST) continue;
      String title = attribute(outline, "title");
      feeds.add(new Outline(url, title.isEmpty() ? attribute(outline, "text") : title));
    }
    return feeds;
  }

  /// OPML 2.0.
  public static String write(List<Outline> feeds) {
    StringBuilder opml = new StringBuilder();
    opml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<opml version=\"2.0\">\n");
    opml.append("<head><title>Feeds of this desk</title></head>\n<body>\n");
    for (Outline feed : feeds) {
      String title = escaped(feed.title().isEmpty() ? feed.url() : feed.title());
      opml.append("<outline type=\"rss\" text=\"").append(title);
      opml.append("\" title=\"").append(title);
      opml.append("\" xmlUrl=\"").append(escaped(feed.url())).append("\"/>\n");
    }
    return opml.append("</body>\n</opml>\n").toString();
  }

  private static String attribute(Element outline, String name) {
    for (var attribute : outline.attributes())
      if (attribute.getKey().toLowerCase(Locale.ROOT).equals(name))
        return wellFormed(attribute.getValue()).strip();
    return "";
  }

  /// A reference such as `&#xD800;` makes half a character, which no encoding can write.
  private static String wellFormed(String text) {
    StringBuilder whole = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> Character.getType(c) == Character.SURROGATE ? '\ufffd' : c)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x1f\\x7f\\ufffe\\uffff]", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
