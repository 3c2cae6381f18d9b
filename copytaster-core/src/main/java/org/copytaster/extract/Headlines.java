package org.copytaster.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The headline, from the several places where a page repeats it.
final class Headlines {
  private static final Pattern SUFFIX = Pattern.compile("\\s+[|–—»·-]\\s+[^|–—»·]{2,50}\\z");

  private static final Pattern UNSEEN =
      Pattern.compile("(?i)breadcrumb|seo|hidden|sr-only|screen-reader|nowrap");
  private static final Pattern KICKER =
      Pattern.compile(
          "(?i)kicker|topline|over-?line|overtitle|eyebrow|dach|spitzmarke|label|prefix|supertitle|roof|flag|section|category|rubrik|pre-?title|title-?header|antetitulo|surtitre|topic|badge|hidden");

  private Headlines() {}

  static @Nullable String choose(Document page, JsonLd data, MetaTags meta) {
    String structured = data.words("headline");
    String shared = meta.first("og:title", "twitter:title");
    String title = Words.spaced(page.title());
    List<String> visible = visible(page);
    String displayed = displayed(page);
    if (displayed != null && isNear(displayed, structured, shared, title)) return displayed;
    for (String heading : visible) if (agrees(heading, shared)) return heading;
    for (String heading : visible) if (agrees(heading, structured)) return heading;
    for (String heading : firstLevel(page)) if (contains(title, heading)) return heading;
    List<String> first = firstLevel(page);
    if (first.size() == 1 && isNear(first.getFirst(), structured, shared, title))
      return first.getFirst();
    if (structured != null) return structured;
    if (shared != null) return withoutOutlet(shared);
    if (first.size() == 1) return first.getFirst();
    return title.isEmpty() ? null : withoutOutlet(title);
  }

  /// The heading that readers see where the page keeps its first one for search engines: in the
  /// breadcrumbs, or hidden.
  private static @Nullable String displayed(Document page) {
    Element first = page.selectFirst("h1");
    if (first == null || !UNSEEN.matcher(first.attributes().html()).find()) return null;
    Element second = page.selectFirst("h2");
    return second == null ? null : Words.spaced(withoutKicker(second));
  }

  /// Whether a lone heading speaks of the same thing as any of the stated titles: publishers write
  /// other words for search engines than for readers.
  private static boolean isNear(String heading, @Nullable String... stated) {
    Set<String> words = content(heading);
    if (heading.split(" ").length < 3) return false;
    for (String title : stated) {
      if (title == null) continue;
      Set<String> shared = content(title);
      shared.retainAll(words);
      if (shared.size() >= 2 || shared.size() == 1 && words.size() <= 3) return true;
    }
    return false;
  }

  private static Set<String> content(String words) {
    Set<String> content = new HashSet<>();
    for (String word : Words.plain(words).split(" ")) if (word.length() >= 4) content.add(word);
    return content;
  }

  private static List<String> firstLevel(Document page) {
    List<String> headings = new ArrayList<>();
    for (Element heading : page.getElementsByTag("h1"))
      add(Words.spaced(withoutKicker(heading)), headings);
    return headings;
  }

  private static List<String> visible(Document page) {
    List<String> headings = new ArrayList<>();
    for (String tag : new String[] {"h1", "h2"})
      for (Element heading : page.getElementsByTag(tag)) {
        if (tag.equals("h2") && headings.size() > 6) break;
        add(Words.spaced(heading.text()), headings);
        add(Words.spaced(withoutKicker(heading)), headings);
      }
    return headings;
  }

  private static void add(String words, List<String> headings) {
    if (words.length() >= 4 && words.length() <= 300 && !headings.contains(words))
      headings.add(words);
  }

  /// The heading's words without the line above it that some templates put inside.
  private static String withoutKicker(Element heading) {
    for (Element child : heading.children()) {
      String rest = heading.text().replace(child.text(), "").strip();
      boolean first = heading.text().startsWith(child.text());
      if (first
          && rest.length() >= 15
          && Character.isLetterOrDigit(rest.codePointAt(0))
          && KICKER.matcher(child.attr("class")).find()) return rest;
    }
    return heading.text();
  }

  private static boolean agrees(String heading, @Nullable String stated) {
    return stated != null
        && (Words.same(heading, stated) || Words.same(heading, withoutOutlet(stated)));
  }

  private static boolean contains(String title, String heading) {
    String plain = Words.plain(heading);
    return plain.length() >= 10 && Words.plain(title).contains(plain);
  }

  private static String withoutOutlet(String title) {
    String bare = SUFFIX.matcher(title).replaceFirst("");
    return bare.length() >= 15 ? bare : title;
  }
}
