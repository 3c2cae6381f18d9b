package org.copytaster.evaluation.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.copytaster.model.TimeExpression;

/// TIMEX3 as TempEval-3 scores it: exact span, overlapping span, overlapping span with the right
/// value.
final class TimeScore {
  private TimeScore() {}

  static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    Tally strict = new Tally();
    Tally relaxed = new Tally();
    Tally value = new Tally();
    for (GoldRecord record : gold) {
      Report report = reports.get(record.id());
      List<TimeExpression> found = report == null ? List.of() : report.annotations().times();
      List<JsonNode> expected =
          record.spans().stream()
              .filter(span -> span.path("label").asText().equals("TIMEX3"))
              .toList();
      for (Tally tally : List.of(strict, relaxed, value)) {
        tally.gold(expected.size());
        tally.predicted(found.size());
      }
      Set<TimeExpression> used = new HashSet<>();
      Set<Span> spans = new HashSet<>(found.stream().map(TimeExpression::span).toList());
      for (JsonNode time : expected) {
        Span span = GoldRecord.span(time);
        if (spans.remove(span)) strict.right(1);
        TimeExpression match =
            found.stream()
                .filter(it -> !used.contains(it) && it.span().overlaps(span))
                .findFirst()
                .orElse(null);
        if (match == null) continue;
        used.add(match);
        relaxed.right(1);
        if (Objects.equals(match.value(), time.path("value").asText(null))) value.right(1);
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("strict F1", strict.f1());
    figures.put("relaxed F1", relaxed.f1());
    figures.put("value F1", value.f1());
    return figures;
  }
}
