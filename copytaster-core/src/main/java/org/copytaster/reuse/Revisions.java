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

  boolean areOneArticle(String one, String other) {
    String article = articles.get(one);
    return article != null && article.equals(articles.get(other));
  }

  /// Tells of each report, in order of arrival, which article it is a state of.
  private static final class Articles {
    final Map<String, String> byReport = new HashMap<>();
    private final Map<String, String> byAddress = new HashMap<>();

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
      String address = address(report.article());
      String known = address == null ? null : byAddress.get(address);
      Report like = like(report);
      String article = known != null ? known : address != null ? address : report.id();
      if (known == null && like != null) article = byReport.getOrDefault(like.id(), article);
      byReport.put(report.id(), article);
      if (address != null) byAddress.put(address, article);
      return article;
    }

    /// A copy may name its original as canonical, so the address alone does not make a revision.
    private static @Nullable String address(Article article) {
      return article.canonical() == null ? null : article.outlet() + "\n" + article.canonical();
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

  private static List<Report> inOrder(List<Report> arrived) {
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
      boolean address =
          earlier.canonical() != null && earlier.canonical().equals(later.canonical());
      String what =
          address ? "has the same address, " + later.canonical() : "still has most of its words";
      edges.put(
          later.id(),
          new Lineage(earlier.id(), Lineage.Kind.REVISES, List.of(new Trace(what, null, null))));
    }
  }
}
