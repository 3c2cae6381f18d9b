package org.copytaster.group;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.model.Lineage;
import org.copytaster.model.Moment;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import org.jspecify.annotations.Nullable;

/// Groups reports into stories as they arrive. Reports must come in order of publication; the
/// outcome depends on that order alone. Not thread-safe.
public final class Grouper {
  /// Cosine from which a full report joins a story, and from which a bare headline does: the fewer
  /// words two texts have, the fewer they can share. Chosen on the development halves of ECB+ (full
  /// text) and of the UCI and Google News headlines (docs/evaluation.md, "Stories").
  private static final double JOIN = 0.2;

  private static final double JOIN_HEADLINE = 0.12;

  /// Number of different words from which a report counts as a full one.
  private static final int FULL_REPORT = 60;

  /// Cosine from which two stories are one; same runs.
  private static final double MERGE = 0.5;

  /// Days of silence after which a story's nearness has halved.
  private static final double HALF_LIFE_DAYS = 8;

  /// Share of the nearest story's nearness from which a second one makes a report a round-up.
  private static final double TORN = 2;

  private static final int MOST_RELATED = 5;
  private static final double RELATED = 0.08;

  private final Rarity rarity = new Rarity();
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, List<Cluster>> byWord = new HashMap<>();

  /// Where a report is, or will be because a later state of its article is there.
  private final Map<String, Cluster> homes = new HashMap<>();

  /// Files a report under the story it is nearest to, or opens a story for it.
  ///
  /// @return the id of that story; [#stories] may later name the report under an older story that
  ///   this one merged into
  public String add(Report report) {
    Map<String, Double> counts = Features.of(report);
    rarity.count(counts.keySet());
    Vector vector = rarity.weigh(counts);
    Cluster revised = homeOfArticle(report);
    Choice choice = revised == null ? nearest(report, vector) : new Choice(revised, false);
    Cluster home = choice == null ? open(report) : choice.nearest();
    if (choice == null || !choice.isTorn()) index(home, vector);
    home.add(report, choice != null && choice.isTorn() ? Vector.NOTHING : vector);
    homes.put(report.id(), home);
    for (Lineage edge : report.lineage())
      if (edge.kind() == Lineage.Kind.REVISES) homes.putIfAbsent(edge.to(), home);
    return home.id();
  }

  /// All states of an article are in one story, however much a later one has changed.
  private @Nullable Cluster homeOfArticle(Report report) {
    Cluster home = homes.get(report.id());
    for (Lineage edge : report.lineage())
      if (home == null && edge.kind() == Lineage.Kind.REVISES) home = homes.get(edge.to());
    return home;
  }

  private void index(Cluster home, Vector vector) {
    for (String word : vector.weights().keySet())
      if (!home.sum().containsKey(word))
        byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(home);
  }

  /// Where a report belongs.
  ///
  /// @param isTorn true where a second story is nearly as near: a round-up of both, whose words
  ///   would draw the two stories together if either learned them
  private record Choice(Cluster nearest, boolean isTorn) {}

  private Cluster open(Report report) {
    Cluster cluster = new Cluster("story-" + report.id());
    clusters.add(cluster);
    return cluster;
  }

  private @Nullable Choice nearest(Report report, Vector vector) {
    Cluster best = null;
    double bestNearness = threshold(vector);
    double second = 0;
    for (Map.Entry<Cluster, Double> entry : dots(vector).entrySet()) {
      Cluster cluster = entry.getKey();
      double nearness =
          cluster.cosine(entry.getValue())
              * freshness(cluster.latest(), report.article().published());
      if (isNearer(cluster, nearness, best, bestNearness)) {
        second = best == null ? second : bestNearness;
        best = cluster;
        bestNearness = nearness;
      } else second = Math.max(second, nearness);
    }
    return best == null ? null : new Choice(best, second >= TORN * bestNearness);
  }

  private static boolean isNearer(
      Cluster cluster, double nearness, @Nullable Cluster best, double bestNearness) {
    if (nearness != bestNearness) return nearness > bestNearness;
    return best != null && cluster.id().compareTo(best.id()) < 0;
  }

  private Map<Cluster, Double> dots(Vector vector) {
    Map<Cluster, Double> dots = new LinkedHashMap<>();
    vector
        .weights()
        .forEach((word, weight) -> {
          for (Cluster cluster : byWord.getOrDefault(word, List.of()))
            dots.merge(cluster, weight * cluster.sum().getOrDefault(word, 0.0), Double::sum);
        });
    return dots;
  }

  private static double threshold(Vector vector) {
    double fullness = Math.min(1, (double) vector.weights().size() / FULL_REPORT);
    return JOIN_HEADLINE + (JOIN - JOIN_HEADLINE) * fullness;
  }

  /// 1 for a story of the day, halved for every [#HALF_LIFE_DAYS] of silence; 1 where a date is
  /// missing.
  private static double freshness(@Nullable Moment latest, @Nullable Moment now) {
    if (latest == null || now == null) return 1;
    long silent = Math.max(0, ChronoUnit.DAYS.between(latest.day(), now.day()));
    return Math.pow(0.5, silent / HALF_LIFE_DAYS);
  }

  /// The stories so far, oldest first, with those merged that have grown together.
  ///
  /// @param roots for a story's reports, the root of each (see [Story#roots])
  public List<Story> stories(java.util.function.Function<List<Report>, Map<String, String>> roots) {
    List<Cluster> merged = merged();
    List<Story> stories = new ArrayList<>();
    for (Cluster cluster : merged) {
      List<Report> reports = cluster.reports().stream().sorted(ORDER).toList();
      stories.add(new Story(cluster.id(), reports, roots.apply(reports), related(cluster, merged)));
    }
    return stories;
  }

  /// Order of publication, then id. Undated reports come last, so that they join what dated ones
  /// have opened rather than open stories themselves.
  public static final Comparator<Report> ORDER =
      Comparator.comparing(
              (Report report) -> report.article().published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Report::id);

  private List<Cluster> merged() {
    List<Cluster> result = new ArrayList<>();
    for (Cluster cluster : clusters) {
      Cluster copy = new Cluster(cluster.id());
      copy.absorb(cluster);
      Cluster older = result.stream().filter(other -> isOne(other, copy)).findFirst().orElse(null);
      if (older == null) result.add(copy);
      else older.absorb(copy);
    }
    return result;
  }

  private static boolean isOne(Cluster older, Cluster newer) {
    return older.cosine(newer) * freshness(older.latest(), newer.earliest()) >= MERGE;
  }

  private static List<String> related(Cluster cluster, List<Cluster> all) {
    return all.stream()
        .filter(other -> other != cluster && other.cosine(cluster) >= RELATED)
        .sorted(
            Comparator.comparingDouble((Cluster other) -> -other.cosine(cluster))
                .thenComparing(Cluster::id))
        .limit(MOST_RELATED)
        .map(Cluster::id)
        .toList();
  }
}
