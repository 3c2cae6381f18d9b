package org.copytaster.extract;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.model.Problem;
import org.copytaster.text.WebDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// When an article was published and updated.
final class Dates {
  private static final String[] PUBLISHED = {
    "article:published_time",
    "og:published_time",
    "datepublished",
    "publish-date",
    "publishdate",
    "pubdate",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date",
    "date",
    "parsely-pub-date",
    "sailthru.date",
    "publication_date",
    "article.published",
    "datecreated",
    "cxenseparse:recs:publishtime",
    "bt:pubdate",
    "dc.date.created",
    "created"
  };
  private static final String[] UPDATED = {
    "article:modified_time",
    "og:updated_time",
    "datemodified",
    "last-modified",
    "dcterms.modified",
    "revised"
  };
  private static final Pattern ADDRESS =
      Pattern.compile(
          "/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|_|$)|[/_-]((?:19|20)\\d{2})(\\d{2})(\\d{2})[/_.-]");

  private Dates() {}

  static @Nullable WebDate published(
      Document page, JsonLd data, MetaTags meta, List<Problem> problems) {
    for (String candidate : new String[] {data.words("datePublished"), meta.first(PUBLISHED)}) {
      WebDate date = candidate == null ? null : WebDate.parse(candidate);
      if (date != null) return date;
      if (candidate != null)
        problems.add(new Problem(Problem.Kind.DATE, "no date: \"" + candidate + "\""));
    }
    WebDate visible = visible(page);
    return visible != null ? visible : inAddress(page.baseUri());
  }

  static @Nullable WebDate updated(JsonLd data, MetaTags meta) {
    String stated = data.words("dateModified");
    if (stated == null) stated = meta.first(UPDATED);
    return stated == null ? null : WebDate.parse(stated);
  }

  private static @Nullable WebDate visible(Document page) {
    for (Element time : page.getElementsByTag("time")) {
      WebDate date = WebDate.parse(time.hasAttr("datetime") ? time.attr("datetime") : time.text());
      if (date != null) return date;
    }
    return null;
  }

  private static @Nullable WebDate inAddress(String address) {
    Matcher matcher = ADDRESS.matcher(address);
    if (!matcher.find()) return null;
    int group = matcher.group(1) != null ? 1 : 4;
    return WebDate.parse(
        matcher.group(group) + "-" + matcher.group(group + 1) + "-" + matcher.group(group + 2));
  }
}
