package org.copytaster.reuse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.model.Article;
import org.copytaster.model.Lineage;
import org.copytaster.model.Lineage.Trace;
import org.copytaster.model.Moment;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// Which reports are states of one article, and which state followed which.
///
/// Reports of one outlet are states of one article if they have one canonical address (a feed's
/// guid stands in for it where an entry has no link), or, where one of them has no address at all,
/// if the later one still holds most of the earlier one's own words. The later state is the one
/// with the later date; on equal dates the one that arrived later. A part of the article, such as a
/// feed's teaser of it, never follows the whole.
///
/// That a page is gone is a state, too: of the article that was captured at its address, and after
/// everything that arrived before, whatever the dates say. Of a page that nobody has it is none.
public final class Revisions {
  /// Nothing revises anything.
  static final Revisions NONE = new Revisions(Map.of(), Map.of());

  /// Share of the earlier text's five-word runs that a later state must still have, where no
  /// address says that they are one article. A correction changes a sentence, an update adds some;
  /// another article on the subject shares phrases. Not tuned: no set with revisions is at hand.
  private static final double STILL_THERE = 0.6;

  /// Fewer own runs than this cannot tell a revision from a form.
  private static final int FEWEST_RUNS = 30;

  /// Days within which a text without address can be a state of another.
  private static final long MOST_DAYS = 3;

  private final Map<String, String> articles;
  private final Map<String, Lineage> edges;

  private Revisions(Map<String, String> articles, Map<String, Lineage> edges) {
    this.articles = articles;
    this.edges = edges;
  }

  /// @param reports in order of arrival
  public static Revisions among(List<Report> reports) {
    Articles articles = new Articles(reports);
    Map<String, List<Report>> states = new LinkedHashMap<>();
    for (Report report : reports)
      states.computeIfAbsent(articles.of(report), _ -> new ArrayList<>()).add(report);
    Map<String, Lineage> edges = new HashMap<>();
    for (List<Report> of : states.values()) if (of.size() > 1) chain(inOrder(of), edges);
    return new Revisions(Map.copyOf(articles.byReport), Map.copyOf(edges));
  }

  /// The edge from a report to the state before it; `null` for a first state.
  @Nullable Lineage edge(String report) {
    return edges.get(report);
  }

  /// Whether a report, with its lineage, followed an earlier state of its article.
  public static boolean isState(Report report) {
    return report.lineage().stream().anyMatch(edge -> edge.kind() == Lineage.Kind.REVISES);
  }

  boolean areOneArticle(String one, String other) {
    String article = articles.get(one);
    return article != null && article.equals(articles.get(other));
  }

  /// Tells of each report, in order of arrival, which article it is a state of.
  private static final class Articles {
    final Map<String, String> byReport = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();

    /// Of each address that something was captured from, the article that stood there last.
    private final Map<String, String> byUrl = new HashMap<>();

    /// Outlets of which some report has no address; only theirs are compared by their words.
    private final Set<String> unaddressed = new HashSet<>();

    private final Archive archive = new Archive();

    Articles(List<Report> reports) {
      for (Report report : reports) {
        String outlet = report.article().outlet();
        if (outlet != null && report.article().canonical() == null) unaddressed.add(outlet);
      }
    }

    String of(Report report) {
      String url = report.article().url();
      String article =
          report.article().isGone() ? byUrl.getOrDefault(url, report.id()) : written(report);
      byReport.put(report.id(), article);
      if (url != null) byUrl.put(url, article);
      return article;
    }

    private String written(Report report) {
      String address = address(report.article());
      String known = address == null ? null : byAddress.get(address);
      Report like = like(report);
      String article = known != null ? known : address != null ? address : report.id();
      if (known == null && like != null) article = byReport.getOrDefault(like.id(), article);
      if (address != null) byAddress.put(address, article);
      // Asked for under its own name, it would be gone there too.
      if (report.article().page() != null) byUrl.put(report.article().page(), article);
      return article;
    }

    /// A copy may name its original as canonical, so the address alone does not make a revision.
    private static @Nullable String address(Article article) {
      return article.page() == null ? null : article.outlet() + "\n" + article.page();
    }

    /// The latest earlier report that reads like another state of this one, where one of them has
    /// no address.
    private @Nullable Report like(Report report) {
      Article article = report.article();
      if (article.outlet() == null || !unaddressed.contains(article.outlet())) return null;
      Archive.Filed filed = Archive.Filed.of(report);
      Report like = null;
      if (filed.fives().size() >= FEWEST_RUNS)
        for (Archive.Filed earlier : archive.alike(filed)) {
          Article other = earlier.report().article();
          boolean missing = article.canonical() == null || other.canonical() == null;
          if (missing
              && article.outlet().equals(other.outlet())
              && isNear(article.published(), other.published())
              && earlier.fives().containedIn(filed.fives()) >= STILL_THERE) like = earlier.report();
        }
      archive.file(filed);
      return like;
    }

    private static boolean isNear(@Nullable Moment one, @Nullable Moment other) {
      if (one == null || other == null) return true;
      return Math.abs(one.day().toEpochDay() - other.day().toEpochDay()) <= MOST_DAYS;
    }
  }

  /// Gone is gone: what arrived before stands before it, whatever its date.
  private static List<Report> inOrder(List<Report> arrived) {
    List<Report> ordered = new ArrayList<>();
    List<Report> since = new ArrayList<>();
    for (Report report : arrived) {
      if (!report.article().isGone()) {
        since.add(report);
        continue;
      }
      ordered.addAll(byDate(since));
      since.clear();
      if (!ordered.isEmpty()) ordered.add(report);
    }
    ordered.addAll(byDate(since));
    return ordered;
  }

  private static List<Report> byDate(List<Report> arrived) {
    List<Report> states = new ArrayList<>(arrived);
    states.sort(
        Comparator.comparing(
            Revisions::moment, Comparator.nullsFirst(Comparator.<Moment>naturalOrder())));
    // What is only a part of another state goes first.
    List<Report> ordered = new ArrayList<>();
    for (Report state : states)
      if (states.stream().anyMatch(other -> isPart(state, other))) ordered.add(state);
    for (Report state : states) if (!ordered.contains(state)) ordered.add(state);
    return ordered;
  }

  private static boolean isPart(Report state, Report whole) {
    Shingles few = Archive.Filed.of(state).fives();
    Shingles all = Archive.Filed.of(whole).fives();
    return state != whole && 2 * few.size() < all.size() && few.containedIn(all) >= STILL_THERE;
  }

  private static @Nullable Moment moment(Report report) {
    Moment updated = report.article().updated();
    Moment published = report.article().published();
    if (updated == null || published == null) return updated == null ? published : updated;
    return updated.compareTo(published) > 0 ? updated : published;
  }

  private static void chain(List<Report> states, Map<String, Lineage> edges) {
    for (int i = 1; i < states.size(); i++) {
      Article earlier = states.get(i - 1).article();
      Article later = states.get(i).article();
      edges.put(
          later.id(),
          new Lineage(
              earlier.id(),
              Lineage.Kind.REVISES,
              List.of(new Trace(why(earlier, later), null, null))));
    }
  }

  private static String why(Article earlier, Article later) {
    if (later.isGone()) return "its page is gone for good (410), " + later.url();
    if (earlier.isGone()) return "its page is back, " + later.url();
    boolean address = earlier.page() != null && earlier.page().equals(later.page());
    return address ? "has the same address, " + later.page() : "still has most of its words";
  }
}
