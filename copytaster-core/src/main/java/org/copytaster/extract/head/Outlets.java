package org.copytaster.extract.head;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.regex.Pattern;
import org.copytaster.extract.page.Landmarks;
import org.copytaster.extract.words.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Who publishes the page: structured data, site name, microdata, what the title says beside the
/// headline, and last the host. Where structured data and site name differ, the one that the
/// address bears out: the other is the company behind it, or a template's left-over.
final class Outlets {
  private static final Pattern SEPARATORS =
      Pattern.compile("\\s*(?:[|»·☼•]|::|(?<=\\s)[–—-](?=\\s))\\s*");

  private Outlets() {}

  static @Nullable String find(
      Landmarks page, JsonLd data, MetaTags meta, @Nullable String headline, @Nullable String url) {
    String publisher = publisher(data);
    String site = site(meta);
    if (publisher != null) return Disagreements.outlet(publisher, site, host(url));
    if (site != null) return site;
    String marked = marked(page);
    if (marked != null) return marked;
    String titled = inTitle(page.title(), headline);
    return titled != null ? titled : host(url);
  }

  /// Says where the page gives two names of which the address favours neither.
  static void compare(
      @Nullable String taken,
      JsonLd data,
      MetaTags meta,
      @Nullable String url,
      Disagreements disagreements) {
    String publisher = publisher(data);
    if (publisher != null) disagreements.outlet(taken, publisher, site(meta), host(url));
  }

  private static @Nullable String publisher(JsonLd data) {
    for (JsonNode publisher : data.values("publisher")) {
      String name = JsonLd.text(publisher);
      if (!name.isEmpty()) return name;
    }
    return null;
  }

  private static @Nullable String site(MetaTags meta) {
    String site = meta.first("og:site_name", "application-name", "dc.publisher", "publisher");
    return site == null || site.startsWith("http") ? null : site;
  }

  private static @Nullable String marked(Landmarks page) {
    Element publisher = page.publisher();
    if (publisher == null) return null;
    Element name = publisher.selectFirst("[itemprop=name]");
    Element holder = name == null ? publisher : name;
    String words = holder.hasAttr("content") ? holder.attr("content") : holder.text();
    return words.isBlank() || words.length() > 60 ? null : Words.spaced(words);
  }

  /// What the title holds beside the headline: its last piece behind it, or its first before it.
  private static @Nullable String inTitle(String title, @Nullable String headline) {
    // A headline that came from the title itself says nothing of the rest.
    boolean apart = headline != null && headline.length() < title.length() - 3;
    String known = headline == null || !apart ? "" : headline;
    int at = known.isEmpty() ? -1 : title.indexOf(known);
    boolean behind = at >= 0 && at + known.length() < title.length();
    String rest =
        at < 0 ? title : behind ? title.substring(at + known.length()) : title.substring(0, at);
    String[] pieces = SEPARATORS.split(rest);
    if (at < 0 && pieces.length < 2) return null;
    for (int i = 0; i < pieces.length; i++) {
      String piece = pieces[at < 0 || !behind ? i : pieces.length - 1 - i].strip();
      boolean name = piece.length() >= 2 && piece.length() <= 40 && piece.split(" ").length <= 5;
      if (name && Character.isLetterOrDigit(piece.codePointAt(0))) return piece;
    }
    return null;
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) return null;
    try {
      String host = URI.create(url).getHost();
      return host == null ? null : host.replaceFirst("^www\\.", "");
    } catch (IllegalArgumentException e) {
      return null; // an address that is none names no outlet
    }
  }
}
