package org.copytaster.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The headline, from the several places where a page repeats it.
final class Headlines {
  private static final Pattern SUFFIX = Pattern.compile("\\s+[|–—»·-]\\s+[^|–—»·]{2,50}\\z");

  private Headlines() {}

  static @Nullable String choose(Document page, JsonLd data, MetaTags meta) {
    String structured = data.words("headline");
    String shared = meta.first("og:title", "twitter:title");
    String title = Words.spaced(page.title());
    List<String> visible = visible(page);
    for (String heading : visible)
      if (agrees(heading, structured) || agrees(heading, shared)) return heading;
    for (String heading : visible) if (contains(title, heading)) return heading;
    if (structured != null) return structured;
    if (shared != null) return withoutOutlet(shared);
    if (visible.size() == 1) return visible.getFirst();
    return title.isEmpty() ? null : withoutOutlet(title);
  }

  private static List<String> visible(Document page) {
    List<String> headings = new ArrayList<>();
    for (Element heading : page.getElementsByTag("h1")) {
      String words = Words.spaced(heading.text());
      if (words.length() >= 4 && words.length() <= 300) headings.add(words);
    }
    return headings;
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
