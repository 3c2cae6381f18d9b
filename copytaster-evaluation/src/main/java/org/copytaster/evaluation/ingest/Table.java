package org.copytaster.evaluation.ingest;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Figures by measure: ours, and each peer's.
final class Table {
  static final String OURS = "copytaster";

  private final Map<Measure, Map<String, Double>> rows = new LinkedHashMap<>();

  void put(Measure measure, String system, double figure) {
    rows.computeIfAbsent(measure, _ -> new TreeMap<>()).put(system, figure);
  }

  void print(PrintWriter out) {
    out.println("| set | measure | Copytaster | goal | peers (*: outputs saved beside the gold) |");
    out.println("|---|---|---|---|---|");
    rows.forEach((measure, figures) -> out.println(row(measure, figures)));
    out.flush();
  }

  private static String row(Measure measure, Map<String, Double> figures) {
    double ours = figures.getOrDefault(OURS, Double.NaN);
    String goal =
        measure.goal() == 0
            ? "–"
            : Measure.shown(measure.goal()) + (measure.isMet(ours) ? "" : ", missed");
    StringBuilder peers = new StringBuilder();
    figures.entrySet().stream()
        .filter(figure -> !figure.getKey().equals(OURS))
        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
        .forEach(figure ->
            peers
                .append(peers.isEmpty() ? "" : ", ")
                .append(figure.getKey())
                .append(' ')
                .append(Measure.shown(figure.getValue())));
    return "| %s | %s | **%s** | %s | %s |"
        .formatted(measure.set(), measure.label(), Measure.shown(ours), goal, peers);
  }

  Map<String, Map<String, Double>> figures() {
    Map<String, Map<String, Double>> figures = new LinkedHashMap<>();
    rows.forEach((measure, row) -> figures.put(measure.set() + " " + measure.label(), row));
    return figures;
  }
}
