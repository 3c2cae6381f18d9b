package org.copytaster.extract.head;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.extract.page.PageBlocks;
import org.copytaster.model.Moment;
import org.copytaster.model.Problem;
import org.copytaster.text.WebDate;
import org.jspecify.annotations.Nullable;

/// When an article was published and updated.
public final class Dates {
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
  private static final Pattern DAY_FIRST =
      Pattern.compile("[/_-](\\d{1,2})-(\\d{1,2})-((?:19|20)\\d{2})(?:[/_.-]|$)");

  private Dates() {}

  static @Nullable WebDate published(JsonLd data, MetaTags meta, List<Problem> problems) {
    WebDate structured = read(data.words("datePublished"), problems);
    WebDate tagged = structured == null ? read(sharpest(meta), problems) : quiet(meta);
    if (structured == null) return tagged;
    if (tagged != null) new Disagreements(problems).published(structured.moment(), tagged.moment());
    boolean sharper =
        tagged != null
            && tagged.zoned()
            && !structured.zoned()
            && tagged.moment().day().equals(structured.moment().day());
    return sharper ? tagged : structured;
  }

  /// The first of the known names that is there; one with a time of the same day where there is
  /// one.
  private static @Nullable String sharpest(MetaTags meta) {
    String first = meta.first(PUBLISHED);
    WebDate date = first == null ? null : WebDate.parse(first);
    if (date == null || date.moment().time() != null) return first;
    for (String name : PUBLISHED) {
      String other = meta.first(name);
      WebDate sharper = other == null ? null : WebDate.parse(other);
      if (sharper == null || sharper.moment().time() == null) continue;
      if (sharper.moment().day().equals(date.moment().day())) return other;
    }
    return first;
  }

  private static @Nullable WebDate quiet(MetaTags meta) {
    String candidate = sharpest(meta);
    return candidate == null ? null : WebDate.parse(candidate);
  }

  private static @Nullable WebDate read(@Nullable String candidate, List<Problem> problems) {
    WebDate date = candidate == null ? null : WebDate.parse(candidate);
    if (date == null && candidate != null)
      problems.add(new Problem(Problem.Kind.DATE, "no date: \"" + candidate + "\""));
    return date;
  }

  static @Nullable WebDate updated(JsonLd data, MetaTags meta) {
    String stated = data.words("dateModified");
    if (stated == null) stated = meta.first(UPDATED);
    return stated == null ? null : WebDate.parse(stated);
  }

  /// When the page declares nothing: what it shows beside the headline, its address, what it shows
  /// elsewhere.
  public static @Nullable WebDate shown(
      PageBlocks cut, boolean[] chosen, int headline, @Nullable String address) {
    WebDate near = ShownDate.find(cut, chosen, headline, 3);
    if (near != null) return near;
    WebDate stated = address == null ? null : inAddress(address);
    return stated != null ? stated : ShownDate.find(cut, chosen, headline, -2);
  }

  /// The day that an address has in its path.
  public static @Nullable WebDate inAddress(String address) {
    // A web archive puts its own day before the page's address.
    int archived = address.lastIndexOf("/http");
    Matcher matcher = ADDRESS.matcher(archived < 0 ? address : address.substring(archived + 1));
    if (matcher.find()) {
      int group = matcher.group(1) != null ? 1 : 4;
      return WebDate.parse(
          matcher.group(group) + "-" + matcher.group(group + 1) + "-" + matcher.group(group + 2));
    }
    Matcher reversed = DAY_FIRST.matcher(address);
    return reversed.find()
        ? WebDate.parse(reversed.group(3) + "-" + reversed.group(2) + "-" + reversed.group(1))
        : null;
  }

  /// The same moment on the publisher's own calendar, where the page gives it in UTC and names, in
  /// its address or beside the headline, the day before or behind: a day is what news is filed
  /// under.
  ///
  /// @param filed the day so named; asked for only where the moment is in UTC
  /// @param page the page's source, which mostly repeats the moment with its zone
  public static Moment local(Moment stated, Supplier<@Nullable WebDate> filed, String page) {
    OffsetDateTime time = stated.time();
    if (time == null || time.getOffset().getTotalSeconds() != 0) return stated;
    WebDate day = filed.get();
    if (day == null) return stated;
    long apart = day.moment().day().toEpochDay() - stated.day().toEpochDay();
    return Math.abs(apart) == 1 ? PublisherZone.of(time, day.moment().day(), page) : stated;
  }

  /// The day under which the article is filed: its address says it, or the page beside the
  /// headline.
  public static @Nullable WebDate filed(
      PageBlocks cut, boolean[] chosen, int headline, @Nullable String address) {
    WebDate stated = address == null ? null : inAddress(address);
    return stated != null ? stated : ShownDate.find(cut, chosen, headline, 5);
  }
}
