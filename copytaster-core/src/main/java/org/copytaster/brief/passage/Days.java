package org.copytaster.brief.passage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.copytaster.model.Moment;
import org.copytaster.model.Span;
import org.copytaster.model.TimeExpression;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Which days a passage names.
public final class Days {
  /// A day that its words give in full needs no date beside them.
  private static final Pattern IN_FULL =
      Pattern.compile("\\d{1,2}(st|nd|rd|th)?\\b.*\\p{L}{3}|\\p{L}{3}.*\\d");

  private static final Set<String> CALENDAR =
      WordList.of(
          "january february march april may june july august september october november december"
              + " jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday"
              + " friday saturday sunday am pm gmt utc est edt bst");

  private static final int FORTNIGHT = 14;

  private Days() {}

  /// True for a word of the calendar or the clock, in small letters.
  static boolean isOfCalendar(String form) {
    return CALENDAR.contains(form);
  }

  /// The days that its words give to what it tells.
  public static Set<LocalDate> named(Passage passage) {
    Set<LocalDate> named = new TreeSet<>();
    String text = passage.report().article().text();
    for (TimeExpression time : passage.report().annotations().times())
      if (passage.span().contains(time.span()) && !isCompared(text, time.span())) add(time, named);
    return named;
  }

  /// True where both name days, and none alike.
  public static boolean areOther(Passage one, Passage other) {
    Set<LocalDate> days = named(one);
    Set<LocalDate> others = named(other);
    return !days.isEmpty() && !others.isEmpty() && Collections.disjoint(days, others);
  }

  /// True where all the days and months that its words name were over a fortnight before its
  /// report: what was counted then is another happening.
  public static boolean areLongOver(Passage passage) {
    Moment moment = passage.moment();
    if (moment == null) return false;
    LocalDate recent = moment.day().minusDays(FORTNIGHT);
    boolean over = false;
    for (TimeExpression time : passage.report().annotations().times()) {
      LocalDate end = passage.span().contains(time.span()) ? end(time.value()) : null;
      if (end == null) continue;
      if (!end.isBefore(recent)) return false;
      over = true;
    }
    return over;
  }

  /// The last day of a day or month such as 2026-03-02 or 2026-03; `null` for anything else.
  private static @Nullable LocalDate end(@Nullable String value) {
    if (value == null) return null;
    try {
      if (value.length() == 7) return YearMonth.parse(value).atEndOfMonth();
      return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  /// What "on Tuesday" means in words of the passage that are printed; `null` where they name no
  /// day in that way, or several days.
  public static @Nullable LocalDate meant(Passage passage, Span printed) {
    Set<LocalDate> named = new TreeSet<>();
    boolean relative = false;
    String text = passage.report().article().text();
    for (TimeExpression time : passage.report().annotations().times()) {
      if (!printed.contains(time.span()) || isCompared(text, time.span())) continue;
      if (!add(time, named)) continue;
      String words = time.span().of(text);
      relative |= !IN_FULL.matcher(words).find();
    }
    return relative && named.size() == 1 ? named.iterator().next() : null;
  }

  /// When what it tells happened, as far as its words and its report's date say.
  public static @Nullable LocalDate told(Passage passage) {
    Set<LocalDate> named = named(passage);
    if (named.size() == 1) return named.iterator().next();
    return passage.moment() == null ? null : passage.moment().day();
  }

  /// "Wednesday's final" and "more than on Wednesday" date something else than what is told.
  private static boolean isCompared(String text, Span time) {
    if (text.startsWith("'s ", time.end()) || text.startsWith("’s ", time.end())) return true;
    String before = text.substring(Math.max(0, time.start() - " than on ".length()), time.start());
    return before.endsWith(" than on ") || before.endsWith(" than ");
  }

  /// False for a week or a season such as 2026-W10.
  private static boolean add(TimeExpression time, Set<LocalDate> days) {
    String value = time.value();
    if (value == null || value.length() < 10) return false;
    try {
      days.add(LocalDate.parse(value.substring(0, 10)));
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
