package org.copytaster.brief;

import java.util.List;
import org.copytaster.brief.passage.Passage;
import org.copytaster.model.Moment;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// The course of a story in time, by the dates of its reports.
///
/// @param first when the oldest report was published or last updated; `null` where no report says
/// @param newest when the newest was
record Course(@Nullable Moment first, @Nullable Moment newest) {

  static Course of(List<Report> reports) {
    Moment first = null;
    Moment newest = null;
    for (Report report : reports) {
      Moment moment = Passage.moment(report.article());
      if (moment == null) continue;
      if (first == null || moment.compareTo(first) < 0) first = moment;
      if (newest == null || moment.compareTo(newest) > 0) newest = moment;
    }
    return new Course(first, newest);
  }

  /// The year of the newest report, for reports that say no date; 0 where none does.
  int year() {
    return newest == null ? 0 : newest.day().getYear();
  }

  /// Whole days from a moment to the newest report; 0 where either is not known.
  long daysSince(@Nullable Moment moment) {
    if (moment == null || newest == null) return 0;
    return newest.day().toEpochDay() - moment.day().toEpochDay();
  }

  /// How late in the course a moment lies, from 0 to 1.
  double lateness(Moment moment) {
    if (first == null) return 1;
    long whole = daysSince(first);
    return whole == 0 ? 1 : 1 - (double) daysSince(moment) / whole;
  }
}
