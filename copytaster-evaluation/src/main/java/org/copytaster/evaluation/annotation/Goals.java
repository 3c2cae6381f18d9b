package org.copytaster.evaluation.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The rows of the table: which figures are shown, and what was to be reached. `goals.tsv`: set,
/// figure, `>=` or `<=` or `-`, goal.
final class Goals {
  private record Goal(String set, String figure, String sense, double least) {
    boolean isMet(double value) {
      return sense.equals("<=") ? value <= least : value >= least;
    }

    String shown(double value) {
      if (sense.equals("-")) return "–";
      String sign = sense.equals("<=") ? "≤ " : "≥ ";
      return sign + number(least) + (isMet(value) ? "" : ", missed");
    }
  }

  private final List<Goal> goals = new ArrayList<>();

  Goals() throws IOException {
    try (InputStream in = Goals.class.getResourceAsStream("goals.tsv")) {
      if (in == null) throw new IllegalStateException("goals.tsv is not beside " + Goals.class);
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .map(line -> line.split("\t", -1))
          .forEach(c -> goals.add(new Goal(c[0], c[1], c[2], Double.parseDouble(c[3]))));
    }
  }

  /// The sets that have rows.
  List<String> sets() {
    return goals.stream().map(Goal::set).distinct().toList();
  }

  static String header() {
    return "| set | figure | Copytaster | goal | peers |\n|---|---|---|---|---|";
  }

  /// A row for each figure of the set that the table shows.
  ///
  /// @param peers of each peer by name, its figures for the same set
  List<String> rows(
      GoldSet set, Map<String, Double> figures, Map<String, Map<String, Double>> peers) {
    List<String> rows = new ArrayList<>();
    for (Goal goal : goals) {
      Double value = goal.set().equals(set.title()) ? figures.get(goal.figure()) : null;
      if (value == null) continue;
      List<String> beside = new ArrayList<>();
      peers.forEach((name, theirs) -> {
        Double figure = theirs.get(goal.figure());
        if (figure != null) beside.add(name + " " + number(figure));
      });
      rows.add(
          "| %s | %s | **%s** | %s | %s |"
              .formatted(
                  set.title(),
                  goal.figure(),
                  number(value),
                  goal.shown(value),
                  String.join(", ", beside)));
    }
    return rows;
  }

  private static String number(double value) {
    String format = Math.abs(value) >= 1000 ? "%,.0f" : Math.abs(value) >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, format, value);
  }
}
