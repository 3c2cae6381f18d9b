package org.copytaster.annotate.time;

import java.time.LocalDate;
import org.copytaster.annotate.Copy;
import org.jspecify.annotations.Nullable;

/// Tells a report of the day from a narrative of other times, whose bare months and days belong to
/// the year named last.
final class Narrative {
  private static final int LEAST_YEARS = 10;

  private Narrative() {}

  /// True if most of at least ten years named are not the report's own.
  static boolean is(Copy copy, @Nullable LocalDate report) {
    int years = 0;
    int others = 0;
    for (int i = 0; i < copy.words().size(); i++) {
      if (copy.words().get(i).length() != 4) continue;
      int year = Numbers.number(copy.word(i));
      if (year < 1000 || year > 2100) continue;
      years++;
      if (report == null || year != report.getYear()) others++;
    }
    return report == null
        || years >= LEAST_YEARS && others * 4 >= years * 3 && years * 250 > copy.words().size();
  }
}
