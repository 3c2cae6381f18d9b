package org.copytaster.evaluation.annotation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.Newsroom;
import org.jspecify.annotations.Nullable;

/// Scores gold sets with one newsroom and prints one table, a set's rows as soon as it is scored.
public final class AnnotationEvaluation {
  private static final String ALL = "annotation";
  private static final String EVENTS = "events";

  private final Newsroom newsroom;
  private final PrintWriter out;
  private final PrintWriter err;

  public AnnotationEvaluation(Newsroom newsroom, PrintWriter out, PrintWriter err) {
    this.newsroom = newsroom;
    this.out = out;
    this.err = err;
  }

  /// @param names sets by name; `annotation` and `events` stand for all of theirs
  /// @param json where to write the figures, or `null`
  /// @return 0 if all sets were scored, 1 if a set's file is missing, 2 for a set that nobody knows
  public int evaluate(List<String> names, Path gold, String split, @Nullable Path json)
      throws IOException {
    List<GoldSet> sets = new ArrayList<>();
    for (String name : names) {
      List<GoldSet> found = named(name);
      if (found.isEmpty()) {
        err.println(
            "no gold set named " + name + "; there are " + ALL + ", " + EVENTS + ", " + titles());
        return 2;
      }
      sets.addAll(found);
    }
    Map<String, Map<String, Double>> results = new LinkedHashMap<>();
    Goals goals = new Goals();
    ReadingPeers peers = ReadingPeers.of(Path.of(System.getProperty("copytaster.home", ".")));
    out.println(Goals.header());
    for (GoldSet set : sets) {
      if (!Files.exists(set.path(gold, split))) {
        err.println("[" + set.title() + "] no file " + set.path(gold, split));
        continue;
      }
      Map<String, Double> figures = set.score(newsroom, gold, split);
      results.put(set.title(), figures);
      goals.rows(set, figures, peers.figures(set, set.path(gold, split))).forEach(out::println);
      out.flush();
    }
    if (json != null) new ObjectMapper().writeValue(json.toFile(), results);
    return results.size() == sets.size() ? 0 : 1;
  }

  private static List<GoldSet> named(String name) {
    if (name.equals(ALL))
      return Arrays.stream(GoldSet.values())
          .filter(set -> !set.isOfEvents() || set == GoldSet.PLV)
          .toList();
    if (name.equals(EVENTS))
      return Arrays.stream(GoldSet.values()).filter(GoldSet::isOfEvents).toList();
    return Arrays.stream(GoldSet.values()).filter(set -> set.title().equals(name)).toList();
  }

  private static String titles() {
    return String.join(", ", Arrays.stream(GoldSet.values()).map(GoldSet::title).toList());
  }
}
