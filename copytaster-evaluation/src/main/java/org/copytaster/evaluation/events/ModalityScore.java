package org.copytaster.evaluation.events;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Event;
import org.copytaster.model.Modality;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// How true the text takes an event to be, by MEANTIME's three attributes, where an event of ours
/// stands on a word that it marks: certain or not, denied or not, to come or not. Its
/// `UNDERSPECIFIED` is left out.
public final class ModalityScore {
  private ModalityScore() {}

  public static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    Map<String, Map<String, Tally>> attributes = new TreeMap<>();
    int met = 0;
    for (GoldRecord record : gold) {
      Report report = reports.get(record.id());
      for (JsonNode span : record.spans()) {
        if (!span.path("label").asText().equals("EVENT_MENTION")) continue;
        Event event = at(span, report);
        if (event == null) continue;
        met++;
        Modality modality = event.modality();
        count(attributes, "certainty", certainty(span), isCertain(modality));
        count(attributes, "polarity", polarity(span), isNegative(modality) ? "NEG" : "POS");
        count(attributes, "time", time(span), isToCome(modality) ? "FUTURE" : "NON_FUTURE");
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("events met", (double) met);
    attributes.forEach((name, classes) -> {
      int all = classes.values().stream().mapToInt(Tally::goldCount).sum();
      int right = classes.values().stream().mapToInt(Tally::rightCount).sum();
      figures.put(name + " accuracy", all == 0 ? 0 : 100.0 * right / all);
      figures.put(
          name + " macro-F1", classes.values().stream().mapToDouble(Tally::f1).average().orElse(0));
    });
    return figures;
  }

  private static @Nullable Event at(JsonNode span, @Nullable Report report) {
    if (report == null) return null;
    for (Event event : report.events())
      if (event.trigger().stream().anyMatch(GoldRecord.span(span)::overlaps)) return event;
    return null;
  }

  private static void count(
      Map<String, Map<String, Tally>> attributes, String name, String gold, String found) {
    if (!List.of("CERTAIN", "OPEN", "POS", "NEG", "FUTURE", "NON_FUTURE").contains(gold)) return;
    Map<String, Tally> classes = attributes.computeIfAbsent(name, _ -> new TreeMap<>());
    classes.computeIfAbsent(gold, _ -> new Tally()).gold(1);
    classes.computeIfAbsent(found, _ -> new Tally()).predicted(1);
    if (gold.equals(found)) classes.computeIfAbsent(gold, _ -> new Tally()).right(1);
  }

  private static String certainty(JsonNode span) {
    String certainty = span.path("certainty").asText();
    return certainty.equals("POSSIBLE") || certainty.equals("PROBABLE") ? "OPEN" : certainty;
  }

  private static String polarity(JsonNode span) {
    return span.path("polarity").asText();
  }

  private static String time(JsonNode span) {
    return span.path("time").asText();
  }

  private static String isCertain(Modality modality) {
    return switch (modality) {
      case POSSIBLE, HYPOTHETICAL, REQUESTED -> "OPEN";
      case ASSERTED, HISTORICAL, DENIED, NEGATED, FUTURE -> "CERTAIN";
    };
  }

  private static boolean isNegative(Modality modality) {
    return modality == Modality.NEGATED || modality == Modality.DENIED;
  }

  private static boolean isToCome(Modality modality) {
    return switch (modality) {
      case FUTURE, REQUESTED, HYPOTHETICAL -> true;
      case ASSERTED, HISTORICAL, DENIED, NEGATED, POSSIBLE -> false;
    };
  }
}
