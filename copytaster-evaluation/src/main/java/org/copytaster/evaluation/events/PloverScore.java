package org.copytaster.evaluation.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Event;
import org.copytaster.model.Participant;
import org.copytaster.model.Report;
import org.copytaster.model.Span;

/// PLOVER type between a given actor and recipient: of the events coded, the one that fits the pair
/// best is held against the gold's type; CONCEDE and RETREAT count as the older YIELD.
public final class PloverScore {
  private PloverScore() {}

  public static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    Map<String, Tally> types = new TreeMap<>();
    Set<String> expected = new HashSet<>();
    int right = 0;
    int none = 0;
    int quads = 0;
    for (GoldRecord record : gold) {
      String type = record.json().path("root").asText();
      expected.add(type);
      types.computeIfAbsent(type, _ -> new Tally()).gold(1);
      String told = found(record, reports.get(record.id()));
      String found = told.equals("CONCEDE") || told.equals("RETREAT") ? "YIELD" : told;
      if (found.isEmpty()) {
        none++;
        continue;
      }
      types.computeIfAbsent(found, _ -> new Tally()).predicted(1);
      if (found.equals(type) || quad(told) == record.json().path("quad").asInt()) quads++;
      if (!found.equals(type)) continue;
      right++;
      types.computeIfAbsent(type, _ -> new Tally()).right(1);
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    figures.put("type accuracy", gold.isEmpty() ? 0 : 100.0 * right / gold.size());
    figures.put(
        "type macro-F1",
        expected.stream()
            .map(types::get)
            .filter(Objects::nonNull)
            .mapToDouble(Tally::f1)
            .average()
            .orElse(0));
    figures.put("quad accuracy", gold.isEmpty() ? 0 : 100.0 * quads / gold.size());
    figures.put("nothing coded", gold.isEmpty() ? 0 : 100.0 * none / gold.size());
    figures.put(
        "rows a sentence",
        reports.values().stream().mapToInt(report -> report.events().size()).average().orElse(0));
    return figures;
  }

  private static String found(GoldRecord record, @org.jspecify.annotations.Nullable Report report) {
    if (report == null) return "";
    List<Span> sources = where(report, record.json().path("source").asText());
    List<Span> targets = where(report, record.json().path("target").asText());
    // The referee takes the first of equals, as max does.
    return report.events().stream()
        .max(
            Comparator.<Event>comparingDouble(event -> fit(event, sources, targets))
                .thenComparing(Comparator.<Event>comparingInt(report.events()::indexOf).reversed()))
        .map(event -> event.type().name())
        .orElse("");
  }

  /// 1 verbal cooperation, 2 material, 3 verbal conflict, 4 material.
  private static int quad(String type) {
    return switch (type) {
      case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> 1;
      case "COOPERATE", "AID", "RETREAT" -> 2;
      case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> 3;
      default -> 4;
    };
  }

  private static double fit(Event event, List<Span> sources, List<Span> targets) {
    return (near(event.actors(), sources) ? 2 : 0)
        + (near(event.recipients(), targets) ? 2 : 0)
        + event.confidence();
  }

  private static List<Span> where(Report report, String words) {
    List<Span> spans = new ArrayList<>();
    String text = report.article().text();
    if (words.isEmpty()) return spans;
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
      spans.add(new Span(at, at + words.length()));
    return spans;
  }

  private static boolean near(List<Participant> participants, List<Span> spans) {
    return participants.stream()
        .flatMap(participant -> participant.spans().stream())
        .anyMatch(span -> spans.stream().anyMatch(span::overlaps));
  }
}
