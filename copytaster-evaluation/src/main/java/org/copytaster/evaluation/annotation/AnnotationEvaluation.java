package org.copytaster.evaluation.annotation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copytaster.Newsroom;

/// Scores sets and prints a table: `evaluate SET… --gold DIR [--split dev] [--json FILE]`.
/// `annotation` stands for all sets here.
public final class AnnotationEvaluation {
  private AnnotationEvaluation() {}

  /// @return 0 if all sets were scored, 1 if a set's file is missing, 2 for a set that nobody knows
  public static int evaluate(
      List<String> names,
      Path gold,
      String split,
      Path json,
      Newsroom newsroom,
      PrintStream out,
      PrintStream err)
      throws IOException {
    List<GoldSet> sets = new ArrayList<>();
    for (String name : names) {
      List<GoldSet> found = named(name);
      if (found.isEmpty()) {
        err.println(
            "no gold set named " + name + "; there are annotation, " + String.join(", ", titles()));
        return 2;
      }
      sets.addAll(found);
    }
    Map<String, Map<String, Double>> results = new LinkedHashMap<>();
    int exit = 0;
    for (GoldSet set : sets) {
      if (!Files.exists(set.path(gold, split))) {
        err.println("[" + set.title() + "] no file " + set.path(gold, split));
        exit = 1;
        continue;
      }
      Map<String, Double> figures = set.score(newsroom, gold, split);
      results.put(set.title(), figures);
      out.println(row(set.title(), figures));
    }
    if (!json.toString().isEmpty()) new ObjectMapper().writeValue(json.toFile(), results);
    return exit;
  }

  private static List<GoldSet> named(String name) {
    if (name.equals("annotation")) return List.of(GoldSet.values());
    return Arrays.stream(GoldSet.values()).filter(set -> set.title().equals(name)).toList();
  }

  private static List<String> titles() {
    return Arrays.stream(GoldSet.values()).map(GoldSet::title).toList();
  }

  private static String row(String title, Map<String, Double> figures) {
    StringBuilder row = new StringBuilder("| ").append(title).append(" |");
    figures.forEach(
        (name, figure) -> row.append(String.format(Locale.ROOT, " %s **%.2f** |", name, figure)));
    return row.toString();
  }
}
