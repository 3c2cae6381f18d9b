package org.copytaster.annotate.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// `mid-1996`, `mid-November 2010`, `mid-1990s`, which are one word to the tokenizer.
final class MidWords {
  private MidWords() {}

  static @Nullable Found read(Line line, int i, int at) {
    String rest = line.word(at).substring(4);
    int year = Numbers.number(rest);
    if (year >= 1000 && year < 2100)
      return Found.date(at + 1, reference -> Point.of(LocalDate.of(year, 1, 1), Unit.YEAR));
    if (rest.length() == 5 && rest.endsWith("s") && Numbers.number(rest.substring(0, 4)) > 0)
      return Found.date(at + 1, Meaning.always(rest.substring(0, 3)));
    if (!CalendarWords.dayPart(rest).isEmpty())
      return dayPart(line, at, CalendarWords.dayPart(rest));
    int month = CalendarWords.monthNamed(rest);
    if (month == 0) return null;
    int named = CalendarRules.yearAt(line, at + 1);
    if (named > 0)
      return Found.date(at + 2, reference -> Point.of(LocalDate.of(named, month, 1), Unit.MONTH));
    return Found.date(
        at + 1,
        reference -> {
          LocalDate day = reference.nearest(month, 15);
          return day == null ? null : Point.of(day, Unit.MONTH);
        });
  }

  private static Found dayPart(Line line, int at, String part) {
    boolean yesterday = line.is(at + 1, "yesterday");
    return Found.time(
        yesterday ? at + 2 : at + 1,
        reference -> {
          LocalDate day = reference.report();
          if (day == null) return null;
          LocalDate meant = yesterday ? day.minusDays(1) : day;
          return new Point(meant + "T" + part, meant, Unit.DAY);
        });
  }
}
