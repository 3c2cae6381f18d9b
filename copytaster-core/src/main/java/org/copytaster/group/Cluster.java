package org.copytaster.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.model.Moment;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// A story under construction: its reports and the sum of their vectors.
final class Cluster {
  private final String id;
  private final List<Report> reports = new ArrayList<>();
  private final Map<String, Double> sum = new HashMap<>();
  private double squaredLength;
  private @Nullable Moment earliest;
  private @Nullable Moment latest;

  Cluster(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  List<Report> reports() {
    return reports;
  }

  @Nullable Moment earliest() {
    return earliest;
  }

  @Nullable Moment latest() {
    return latest;
  }

  Map<String, Double> sum() {
    return sum;
  }

  void add(Report report, Vector vector) {
    reports.add(report);
    vector.weights().forEach((word, weight) -> grow(word, weight));
    span(report.article().published());
  }

  void absorb(Cluster other) {
    reports.addAll(other.reports);
    other.sum.forEach(this::grow);
    span(other.earliest);
    span(other.latest);
  }

  private void span(@Nullable Moment moment) {
    if (moment == null) return;
    if (earliest == null || moment.compareTo(earliest) < 0) earliest = moment;
    if (latest == null || moment.compareTo(latest) > 0) latest = moment;
  }

  private void grow(String word, double weight) {
    double before = sum.getOrDefault(word, 0.0);
    double after = before + weight;
    sum.put(word, after);
    squaredLength += after * after - before * before;
  }

  /// Cosine between the story's sum and a unit vector whose dot product with the sum is `dot`.
  double cosine(double dot) {
    return squaredLength <= 0 ? 0 : dot / Math.sqrt(squaredLength);
  }

  double cosine(Cluster other) {
    Map<String, Double> small = sum.size() <= other.sum.size() ? sum : other.sum;
    Map<String, Double> large = small == sum ? other.sum : sum;
    double dot = 0;
    for (Map.Entry<String, Double> entry : small.entrySet())
      dot += entry.getValue() * large.getOrDefault(entry.getKey(), 0.0);
    return squaredLength <= 0 || other.squaredLength <= 0
        ? 0
        : dot / Math.sqrt(squaredLength * other.squaredLength);
  }
}
