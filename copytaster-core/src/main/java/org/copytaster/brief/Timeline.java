package org.copytaster.brief;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.copytaster.model.Brief.TimelineEntry;
import org.copytaster.model.Event;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.jspecify.annotations.Nullable;

/// What was new on each day of the story.
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
  static List<TimelineEntry> of(Material material) {
    TreeMap<LocalDate, List<Passage>> days = new TreeMap<>();
    List<Terms> told = new ArrayList<>();
    double least =
        LEAST
            * material.byCentrality().stream()
                .mapToDouble(material.centrality()::of)
                .max()
                .orElse(0);
    for (Passage passage : material.byCentrality()) {
      if (material.centrality().of(passage) < least) break;
      LocalDate day = day(passage);
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

  private static @Nullable LocalDate day(Passage passage) {
    LocalDate reported = passage.moment() == null ? null : passage.moment().day();
    for (Event event : passage.events()) {
      String value = event.time() == null ? null : event.time().value();
      if (value == null || value.length() < 10) continue;
      try {
        LocalDate day = LocalDate.parse(value.substring(0, 10));
        // what is dated after its report has not happened yet
        if (reported == null || !day.isAfter(reported)) return day;
      } catch (DateTimeParseException e) {
        // a week or a season such as 2026-W10 is not a day
        continue;
      }
    }
    return reported;
  }
}
