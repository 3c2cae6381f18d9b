package org.copytaster.desk;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.copytaster.model.Moment;
import org.copytaster.model.Report;
import org.copytaster.model.Story;

/// How much is being written about a story.
///
/// Each report counts 1 and fades by half every day; a copy counts a quarter, since reprinting
/// costs nothing. "Now" is the newest report the desk holds, not the wall clock, so the same
/// archive gives the same front page.
final class Trending {
  private static final double HALF_LIFE_HOURS = 24;
  private static final double COPY = 0.25;
  private final Optional<Moment> now;

  Trending(List<Story> stories) {
    now =
        stories.stream()
            .flatMap(story -> story.reports().stream())
            .map(report -> report.article().published())
            .filter(Objects::nonNull)
            .max(Comparator.naturalOrder());
  }

  double heat(Story story) {
    Set<String> roots = new HashSet<>();
    double heat = 0;
    for (Report report : story.reports()) {
      if (report.article().isGone()) continue;
      double weight = roots.add(story.rootOf(report.id())) ? 1 : COPY;
      heat += weight * Math.pow(0.5, age(report) / HALF_LIFE_HOURS);
    }
    return Math.round(heat * 1000) / 1000.0;
  }

  /// In hours; an undated report is a week old.
  private double age(Report report) {
    Moment published = report.article().published();
    if (published == null || now.isEmpty()) return 7 * 24;
    return Duration.between(instant(published), instant(now.get())).toMinutes() / 60.0;
  }

  private static java.time.OffsetDateTime instant(Moment moment) {
    return moment.time() == null
        ? moment.day().atStartOfDay().atOffset(ZoneOffset.UTC)
        : moment.time();
  }
}
