package org.copytaster.group;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  private static final int MOST_RELATED = 5;
  private static final double RELATED = 0.08;

  private final Rarity rarity = new Rarity();
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<String, List<Cluster>> byWord = new HashMap<>();

  /// Files a report under the story it is nearest to, or opens a story for it.
  ///
  /// @return the id of that story; [#stories] may later name the report under an older story that
  ///   this one merged into
  public String add(Report report) {
    Map<String, Double> counts = Features.of(report);
    rarity.count(counts.keySet());
    Vector vector = rarity.weigh(counts);
    Cluster nearest = nearest(report, vector);
    Cluster home = nearest == null ? open(report) : nearest;
    for (String word : vector.weights().keySet())
      if (!home.sum().containsKey(word))
        byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(home);
    home.add(report, vector);
    return home.id();
  }

  private Cluster open(Report report) {
    Cluster cluster = new Cluster("story-" + report.id());
    clusters.add(cluster);
    return cluster;
  }

  private @Nullable Cluster nearest(Report report, Vector vector) {
    Map<Cluster, Double> dots = new LinkedHashMap<>();
    vector
        .weights()
        .forEach((word, weight) -> {
          for (Cluster cluster : byWord.getOrDefault(word, List.of()))
            dots.merge(cluster, weight * cluster.sum().getOrDefault(word, 0.0), Double::sum);
        });
    Cluster best = null;
    double bestNearness = threshold(vector);
    for (Map.Entry<Cluster, Double> entry : dots.entrySet()) {
      Cluster cluster = entry.getKey();
      double nearness =
          cluster.cosine(entry.getValue())
              * freshness(cluster.latest(), report.article().published());
      boolean earlierOfEqual =
          best != null && nearness == bestNearness && cluster.id().compareTo(best.id()) < 0;
      if (nearness > bestNearness || earlierOfEqual) {
        best = cluster;
        bestNearness = nearness;
      }
    }
    return best;
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

  /// Order of publication, undated reports first, then id.
  public static final Comparator<Report> ORDER =
      Comparator.comparing(
              (Report report) -> report.article().published(),
              Comparator.nullsFirst(Comparator.naturalOrder()))
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
