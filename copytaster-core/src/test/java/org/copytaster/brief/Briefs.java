package org.copytaster.brief;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.model.Brief;
import org.copytaster.model.Brief.Section.Kind;
import org.copytaster.model.Line;
import org.copytaster.model.Story;
import org.copytaster.testing.Dispatch;

/// Briefs of hand-made stories, for tests.
final class Briefs {
  private Briefs() {}

  static Story story(Map<String, String> roots, Dispatch... dispatches) {
    return new Story(
        "st1", Arrays.stream(dispatches).map(Dispatch::report).toList(), roots, List.of("st2"));
  }

  static Brief brief(Dispatch... dispatches) {
    return new BriefWriter().write(story(Map.of(), dispatches));
  }

  /// Empty where the brief has no such line.
  static String text(Brief brief, String place) {
    return Optional.ofNullable(brief.lines().get(place)).map(Line::text).orElse("");
  }

  static List<String> texts(Brief brief, Kind kind) {
    return brief.sections().stream()
        .filter(section -> section.kind() == kind)
        .flatMap(section -> section.lines().stream())
        .map(Line::text)
        .toList();
  }
}
