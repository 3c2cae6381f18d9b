package org.copytaster.evaluation.annotation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.evaluation.gold.GoldRecord;
import org.copytaster.evaluation.gold.Tally;
import org.copytaster.model.Place;
import org.copytaster.model.Report;
import org.copytaster.model.Span;

/// Toponyms found, and those placed within 161 km (a hundred miles, the field's usual radius) of
/// gold.
final class PlaceScore {
  private static final double NEAR_KM = 161;
  private static final double EARTH_DIAMETER_KM = 12742;

  private PlaceScore() {}

  static Map<String, Double> of(List<GoldRecord> gold, Map<String, Report> reports) {
    Tally found = new Tally();
    int near = 0;
    for (GoldRecord record : gold) {
      Report report = reports.get(record.id());
      List<Place> places = report == null ? List.of() : report.annotations().places();
      List<JsonNode> toponyms =
          record.spans().stream()
              .filter(span ->
                  span.path("label").asText().equals("TOPONYM")
                      && span.path("lat").isValueNode()
                      && !span.path("lat").isNull())
              .toList();
      found.gold(toponyms.size());
      found.predicted(places.size());
      Set<Place> used = new HashSet<>();
      for (JsonNode toponym : toponyms) {
        Span span = GoldRecord.span(toponym);
        Place match =
            places.stream()
                .filter(place -> !used.contains(place) && place.span().overlaps(span))
                .findFirst()
                .orElse(null);
        if (match == null) continue;
        used.add(match);
        found.right(1);
        if (kilometres(toponym, match) <= NEAR_KM) near++;
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    found.into(figures, "found");
    figures.put(
        "within 161 km of all gold",
        found.recall() == 0 ? 0 : near * found.recall() / found.rightCount());
    return figures;
  }

  /// Great-circle distance; infinite for a place without coordinates.
  private static double kilometres(JsonNode toponym, Place place) {
    Double latitude = place.latitude();
    Double longitude = place.longitude();
    if (latitude == null || longitude == null) return Double.POSITIVE_INFINITY;
    double a = Math.toRadians(toponym.path("lat").asDouble());
    double c = Math.toRadians(latitude);
    double b = Math.toRadians(toponym.path("lon").asDouble());
    double d = Math.toRadians(longitude);
    double haversine =
        Math.pow(Math.sin((c - a) / 2), 2)
            + Math.cos(a) * Math.cos(c) * Math.pow(Math.sin((d - b) / 2), 2);
    return EARTH_DIAMETER_KM * Math.asin(Math.sqrt(Math.min(1, haversine)));
  }
}
