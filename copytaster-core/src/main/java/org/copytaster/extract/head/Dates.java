package org.copytaster.extract.head;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  /// elsewhere. Of the five dates of the webpages set's dev side that weigh no more than -2 four
  /// are right.
  public static @Nullable WebDate shown(ShownDate page, @Nullable String address) {
    WebDate near = page.find(3);
    if (near != null) return near;
    WebDate stated = address == null ? null : inAddress(address);
    return stated != null ? stated : page.find(-4);
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

  /// What is taken of a declared moment and of the day that readers are told beside the headline.
  ///
  /// Machines are told the day in UTC, or the day on which a page was made or moved to another
  /// system; readers the one under which the article is filed. Where the two differ, readers are
  /// right on 14 of 15 pages of the webpages set's dev side, unless what they are told is when the
  /// article was updated.
  ///
  /// @param source the page's source, which mostly repeats a moment with its zone
  public static Moment settled(
      Moment stated,
      @Nullable Moment updated,
      ShownDate page,
      @Nullable String address,
      String source) {
    WebDate told = page.find(5);
    WebDate filed = address == null ? null : inAddress(address);
    OffsetDateTime time = stated.time();
    if (time != null && time.getOffset().getTotalSeconds() == 0) {
      WebDate day = filed != null ? filed : told;
      if (day != null && apart(stated, day.moment()) == 1)
        return PublisherZone.of(time, day.moment().day(), source);
    }
    if (told == null || sameDay(told, stated) || sameDay(told, updated)) return stated;
    boolean confirmed = filed != null && sameDay(filed, stated);
    // A later day, on a page that says when it was updated, is the day of what is told.
    boolean later = told.moment().day().isAfter(stated.day()) && updated != null;
    return confirmed || later ? stated : told.moment();
  }

  private static long apart(Moment one, Moment other) {
    return Math.abs(one.day().toEpochDay() - other.day().toEpochDay());
  }

  /// Also where one of the two has taken the other's day for its month.
  private static boolean sameDay(WebDate told, @Nullable Moment other) {
    if (other == null) return false;
    LocalDate one = told.moment().day();
    LocalDate two = other.day();
    boolean turned =
        one.getYear() == two.getYear()
            && one.getMonthValue() == two.getDayOfMonth()
            && one.getDayOfMonth() == two.getMonthValue();
    return turned || one.equals(two);
  }
}
