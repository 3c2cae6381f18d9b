package org.copytaster.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.model.Brief;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;
import org.copytaster.model.Lineage;
import org.copytaster.model.Report;
import org.copytaster.model.Story;
import org.jspecify.annotations.Nullable;

/// The lines that a story's brief had before its articles were revised, and that rest on words
/// which the newest state no longer has.
///
/// The brief before a revision is the one of the story without it; nothing is remembered, so the
/// same reports give the same.
final class Withdrawn {
  private final Story story;
  private final Map<String, Report> reports = new LinkedHashMap<>();

  /// For each revised report the one that is its next state.
  private final Map<String, Report> next = new HashMap<>();

  private Withdrawn(Story story) {
    this.story = story;
    for (Report report : story.reports()) reports.put(report.id(), report);
    for (Report report : story.reports())
      for (Lineage edge : report.lineage())
        if (edge.kind() == Lineage.Kind.REVISES && reports.containsKey(edge.to()))
          next.put(edge.to(), report);
  }

  /// @param writer for the brief before
  static List<Line> of(Story story, BriefWriter writer) {
    Withdrawn withdrawn = new Withdrawn(story);
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Report report : story.reports())
      if (withdrawn.next.containsKey(report.id()))
        for (Line line : withdrawn.linesOf(report, writer)) lines.putIfAbsent(line.text(), line);
    return List.copyOf(lines.values());
  }

  private List<Line> linesOf(Report report, BriefWriter writer) {
    Report newest = newest(report);
    if (newest == null) return List.of();
    Brief before = writer.written(without(laterStates(report)), List.of());
    List<Line> lines = new ArrayList<>();
    for (Line line : before.lines().values()) {
      List<Evidence> words =
          line.evidence().stream().filter(one -> !Line.ALSO.equals(one.slot())).toList();
      boolean ours = words.stream().allMatch(one -> one.report().equals(report.id()));
      if (ours && words.stream().anyMatch(one -> isGone(one, newest)))
        lines.add(alone(line, words, report));
    }
    return lines;
  }

  private static boolean isGone(Evidence evidence, Report newest) {
    return !newest.article().text().contains(evidence.quote());
  }

  /// The line as the one report carried it.
  private static Line alone(Line line, List<Evidence> words, Report report) {
    String outlet = report.article().outlet();
    return new Line(
        line.text(),
        words,
        line.template(),
        line.statement(),
        line.event(),
        outlet == null ? List.of() : List.of(outlet),
        1,
        line.modality(),
        line.day());
  }

  private Set<String> laterStates(Report report) {
    Set<String> later = new HashSet<>();
    for (Report at = next.get(report.id()); at != null && later.add(at.id()); )
      at = next.get(at.id());
    return later;
  }

  private @Nullable Report newest(Report report) {
    Report newest = null;
    Set<String> seen = new HashSet<>();
    for (Report at = next.get(report.id()); at != null && seen.add(at.id()); at = next.get(at.id()))
      newest = at;
    return newest;
  }

  private Story without(Set<String> gone) {
    return new Story(
        story.id(),
        story.reports().stream().filter(report -> !gone.contains(report.id())).toList(),
        story.roots(),
        story.related());
  }
}
