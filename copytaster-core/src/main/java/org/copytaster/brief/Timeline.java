package org.copytaster.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.copytaster.brief.passage.Certainty;
import org.copytaster.brief.passage.Days;
import org.copytaster.brief.passage.Passage;
import org.copytaster.brief.passage.Past;
import org.copytaster.brief.passage.Standing;
import org.copytaster.brief.passage.Terms;
import org.copytaster.model.Brief.TimelineEntry;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Moment;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// What else was new on each day of the story: nothing that the parts above it have told.
///
/// A passage belongs to the day that its words give its event, else to the day of its report.
/// Figures that were replaced later stay where they stood: that was the news of that day.
final class Timeline {
  private static final int LINES_A_DAY = 2;
  private static final int MOST_DAYS = 14;

  /// Share of the most central passage's score below which a passage is a side matter.
  private static final double LEAST = 0.45;

  private Timeline() {}

  /// Empty for a story of one day.
  ///
  /// @param printed what has been told above
  static List<TimelineEntry> of(Material material, List<Terms> printed) {
    TreeMap<LocalDate, List<Passage>> days = new TreeMap<>();
    List<Terms> told = new ArrayList<>(printed);
    Set<LocalDate> reported = reportedDays(material);
    double least =
        LEAST
            * material.byCentrality().stream()
                .mapToDouble(material.centrality()::of)
                .max()
                .orElse(0);
    for (Passage passage : material.byCentrality()) {
      if (material.centrality().of(passage) < least) break;
      LocalDate day = day(passage, reported);
      if (day == null || !belongs(passage) || !material.isOfStory(passage)) continue;
      List<Passage> lines = days.computeIfAbsent(day, d -> new ArrayList<>());
      if (lines.size() >= LINES_A_DAY || !Redundancy.isNews(passage.terms(), told)) continue;
      lines.add(passage);
      told.add(passage.terms());
    }
    days.values().removeIf(List::isEmpty);
    if (days.size() < 2) return List.of();
    while (days.size() > MOST_DAYS) days.pollFirstEntry();
    List<TimelineEntry> entries = new ArrayList<>();
    days.forEach((day, passages) -> {
      List<Line> lines = passages.stream().map(material.lines()::of).toList();
      entries.add(new TimelineEntry(day, lines));
    });
    return entries;
  }

  private static boolean belongs(Passage passage) {
    return Certainty.isFact(passage)
        && Standing.standsAlone(passage)
        && !passage.isQuotation()
        && !Past.isToldOf(passage)
        && passage.events().stream().anyMatch(event -> event.modality() == Modality.ASSERTED);
  }

  /// The one day that the words name, else the report's; `null` where they name several, or one
  /// that the story does not know: that is another day's news.
  private static @Nullable LocalDate day(Passage passage, Set<LocalDate> reported) {
    LocalDate own = passage.moment() == null ? null : passage.moment().day();
    Set<LocalDate> named = Days.named(passage);
    if (named.size() > 1) return null;
    if (named.isEmpty()) return own;
    LocalDate day = named.iterator().next();
    return reported.contains(day) && (own == null || !day.isAfter(own)) ? day : null;
  }

  private static Set<LocalDate> reportedDays(Material material) {
    Set<LocalDate> days = new TreeSet<>();
    for (Report report : material.speaking().reports()) {
      Moment moment = Passage.moment(report.article());
      if (moment != null) days.add(moment.day());
    }
    return days;
  }
}
