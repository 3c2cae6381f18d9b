package org.copytaster.read.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/// The one allow-list that markup from outside passes: structure, text, links and pictures by http
/// and https. Whatever can execute, load or style is removed.
final class Sanitiser {
  private static final Safelist ALLOWED =
      Safelist.relaxed()
          .addTags(
              "figure",
              "figcaption",
              "picture",
              "time",
              "section",
              "article",
              "aside",
              "hr",
              "ins",
              "del",
              "s",
              "abbr",
              "address",
              "main",
              "header",
              "footer",
              "mark",
              "wbr",
              "tt")
          .addAttributes("time", "datetime")
          .addAttributes(":all", "lang", "dir", "title")
          .addProtocols("a", "href", "tel")
          .preserveRelativeLinks(true);

  private static final Pattern MARKUP = Pattern.compile("<[a-zA-Z/!?]|&[#a-zA-Z]");

  private Sanitiser() {}

  /// Cleans an HTML fragment; addresses become absolute against `base`, where one is known.
  static String clean(String html, String base) {
    if (!MARKUP.matcher(html).find()) return html;
    Document dirty = Jsoup.parseBodyFragment(html, base);
    absolute(dirty, base);
    Document clean = new Cleaner(ALLOWED).clean(dirty);
    clean
        .outputSettings()
        .prettyPrint(false)
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset("UTF-8");
    return clean.body().html();
  }

  private static void absolute(Document dirty, String base) {
    if (base.isEmpty()) return;
    for (String attribute : new String[] {"href", "src", "cite"})
      for (var element : dirty.select("[" + attribute + "]")) {
        String resolved = element.absUrl(attribute);
        if (!resolved.isEmpty()) element.attr(attribute, resolved);
      }
  }
}
