package org.copytaster.evaluation.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.model.Predicate;
import org.copytaster.model.Report;
import org.copytaster.model.Span;

/// How sure the text is of each event, -3 to 3, against people's mean: mean absolute error and
/// Pearson's r where a predicate overlaps the event.
final class FactualityScore {
  private FactualityScore() {}

  static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    List<double[]> pairs = new ArrayList<>();
    int events = 0;
    for (GoldRecord record : gold) {
      Report report = reports.get(record.id());
      List<Predicate> found = report == null ? List.of() : report.annotations().predicates();
      for (JsonNode span : record.spans()) {
        if (!span.path("label").asText().equals("EVENT") || !span.hasNonNull("factuality"))
          continue;
        events++;
        Span here = GoldRecord.span(span);
        found.stream()
            .filter(predicate -> predicate.span().overlaps(here))
            .findFirst()
            .ifPresent(predicate ->
                pairs.add(
                    new double[] {span.path("factuality").asDouble(), predicate.factuality()}));
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("coverage", events == 0 ? 0 : 100.0 * pairs.size() / events);
    figures.put("MAE", pairs.stream().mapToDouble(p -> Math.abs(p[0] - p[1])).average().orElse(3));
    figures.put("r", correlation(pairs));
    return figures;
  }

  private static double correlation(List<double[]> pairs) {
    double meanX = pairs.stream().mapToDouble(p -> p[0]).average().orElse(0);
    double meanY = pairs.stream().mapToDouble(p -> p[1]).average().orElse(0);
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (double[] p : pairs) {
      xy += (p[0] - meanX) * (p[1] - meanY);
      xx += (p[0] - meanX) * (p[0] - meanX);
      yy += (p[1] - meanY) * (p[1] - meanY);
    }
    return xx * yy == 0 ? 0 : xy / Math.sqrt(xx * yy);
  }
}
