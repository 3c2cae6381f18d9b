package org.copytaster.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Dates that count from the report or from the date named last.
final class RelativeRules {
  private RelativeRules() {}

  static @Nullable Found read(Line line, int i) {
    Found best = deictic(line, i);
    best = CalendarRules.longer(best, thisLastNext(line, i));
    best = CalendarRules.longer(best, sameDay(line, i));
    best = CalendarRules.longer(best, distance(line, i));
    best = CalendarRules.longer(best, yearEarlier(line, i));
    best = CalendarRules.longer(best, vague(line, i));
    return CalendarRules.longer(best, weekend(line, i));
  }

  // ---- yesterday, today, tomorrow

  private static @Nullable Found deictic(Line line, int i) {
    return switch (line.word(i)) {
      case "today" -> Found.date(i + 1, shift(Unit.DAY, 0));
      case "yesterday" -> Found.date(i + 1, shift(Unit.DAY, -1));
      case "tomorrow" -> Found.date(i + 1, shift(Unit.DAY, 1));
      case "the" -> {
        if (line.are(i + 1, "day", "before", "yesterday"))
          yield Found.date(i + 4, shift(Unit.DAY, -2));
        yield line.are(i + 1, "day", "after", "tomorrow")
            ? Found.date(i + 4, shift(Unit.DAY, 2))
            : null;
      }
      default -> null;
    };
  }

  private static Meaning shift(Unit unit, long count) {
    return reference ->
        reference.report() == null ? null : Point.of(unit.plus(reference.report(), count), unit);
  }

  // ---- this, last, next

  /// `this year`, `last Friday`, `next October`, `last fall`, `this past spring`, `the current
  /// quarter`.
  static @Nullable Found thisLastNext(Line line, int i) {
    int start = line.is(i, "the") ? i + 1 : i;
    int step = step(line.word(start), start > i);
    if (step == Integer.MIN_VALUE) return null;
    int noun =
        line.is(start, "this")
                && (line.is(start + 1, "past")
                    || line.is(start + 1, "coming")
                    || line.is(start + 1, "current"))
            ? start + 2
            : start + 1;
    if (line.is(noun, "fiscal")) noun++;
    Unit unit = Unit.singular(line.word(noun));
    if (unit != null && !unit.isClock()) return ofUnit(line, noun, unit, step);
    if (start > i) return null;
    return ofName(line, noun, step, line.is(start + 1, "past"));
  }

  private static int step(String word, boolean article) {
    return switch (word) {
      case "this" -> article ? Integer.MIN_VALUE : 0;
      case "last" -> article ? Integer.MIN_VALUE : -1;
      case "next" -> article ? Integer.MIN_VALUE : 1;
      case "current" -> 0;
      case "coming" -> article ? 1 : Integer.MIN_VALUE;
      default -> Integer.MIN_VALUE;
    };
  }

  private static @Nullable Found ofUnit(Line line, int noun, Unit unit, int step) {
    if (unit == Unit.DAY) return null;
    Found quarter = unit == Unit.YEAR ? quarterOf(line, noun + 1, step) : null;
    return quarter != null ? quarter : Found.date(noun + 1, shift(unit, step));
  }

  /// `this year's third quarter`.
  private static @Nullable Found quarterOf(Line line, int i, int step) {
    int ordinal = Numbers.ordinal(line.word(i + 1));
    if (!line.is(i, "'s") || ordinal < 1 || ordinal > 4 || !line.is(i + 2, "quarter")) return null;
    return Found.date(
        i + 3,
        reference -> {
          if (reference.report() == null) return null;
          return Point.of(
              LocalDate.of(reference.report().getYear() + step, 3 * ordinal - 2, 1), Unit.QUARTER);
        });
  }

  private static @Nullable Found ofName(Line line, int noun, int step, boolean past) {
    int month = CalendarWords.month(line, noun);
    if (month > 0) {
      int day = Numbers.number(line.word(noun + 1));
      boolean withDay = day > 0 && day <= 31 && line.word(noun + 1).length() <= 2;
      return Found.date(
          withDay ? noun + 2 : noun + 1,
          reference -> monthBy(reference, month, withDay ? day : 0, past ? -1 : step));
    }
    int weekday = CalendarWords.weekday(line, noun);
    if (weekday > 0)
      return Found.date(noun + 1, reference -> weekdayBy(reference, weekday, past ? -1 : step));
    String season = CalendarWords.season(line.word(noun));
    return season.isEmpty()
        ? null
        : Found.date(noun + 1, reference -> seasonBy(reference, season, past ? -1 : step));
  }

  private static @Nullable Point monthBy(Reference reference, int month, int day, int step) {
    LocalDate report = reference.report();
    if (report == null) return null;
    int year = report.getYear();
    if (step < 0 && month >= report.getMonthValue()) year--;
    if (step > 0 && month <= report.getMonthValue()) year++;
    LocalDate date = Reference.date(year, month, day == 0 ? 1 : day);
    return date == null ? null : Point.of(date, day == 0 ? Unit.MONTH : Unit.DAY);
  }

  private static @Nullable Point weekdayBy(Reference reference, int weekday, int step) {
    LocalDate report = reference.report();
    if (report == null) return null;
    DayOfWeek day = DayOfWeek.of(weekday);
    LocalDate date =
        step < 0
            ? report.with(TemporalAdjusters.previous(day))
            : step > 0
                ? report.with(TemporalAdjusters.next(day))
                : report.with(TemporalAdjusters.nextOrSame(day));
    return Point.of(date, Unit.DAY);
  }

  /// `last fall`, said in spring, is the year before; said in December, this year.
  private static @Nullable Point seasonBy(Reference reference, String season, int step) {
    LocalDate report = reference.report();
    if (report == null) return null;
    int begins =
        switch (season) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    int year = report.getYear();
    boolean over = report.getMonthValue() >= begins + 3;
    if (step < 0 && !over) year--;
    if (step > 0 && report.getMonthValue() >= begins) year++;
    return CalendarRules.season(LocalDate.of(year, 7, 1), season);
  }

  // ---- the same, the next, the previous

  /// `that day`, `the same year`, `the previous month`, `the following day`, `the day before`.
  private static @Nullable Found sameDay(Line line, int i) {
    boolean that = line.is(i, "that");
    if (!that && !line.is(i, "the")) return null;
    Found dayBefore = dayBefore(line, i);
    if (dayBefore != null) return dayBefore;
    int at = i + 1;
    int step = that ? 0 : otherStep(line.word(at));
    if (step == Integer.MIN_VALUE) return null;
    if (!that || line.is(at, "same")) at++;
    int weekday = step < 0 ? CalendarWords.weekday(line, at) : 0;
    if (weekday > 0) return Found.date(at + 1, reference -> weekdayBy(reference, weekday, -1));
    String part = CalendarWords.dayPart(line.word(at));
    if (!part.isEmpty()) return Found.time(at + 1, reference -> partOfDay(reference, step, part));
    Unit unit = Unit.singular(line.word(at));
    return unit == null || unit.isClock() ? null : Found.date(at + 1, fromAnchor(unit, step));
  }

  private static int otherStep(String word) {
    return switch (word) {
      case "same" -> 0;
      case "previous", "preceding", "prior" -> -1;
      case "next", "following", "subsequent" -> 1;
      default -> Integer.MIN_VALUE;
    };
  }

  private static @Nullable Found dayBefore(Line line, int i) {
    Unit unit = Unit.singular(line.word(i + 1));
    if (unit == null || unit.isClock() || unit == Unit.WEEKEND || line.is(i, "that")) return null;
    boolean before = line.is(i + 2, "before") || line.is(i + 2, "earlier");
    boolean after = line.is(i + 2, "after");
    String next = line.word(i + 3);
    boolean closes = next.isEmpty() || !Character.isLetterOrDigit(next.charAt(0));
    return (before || after) && closes
        ? Found.date(i + 3, fromAnchor(unit, before ? -1 : 1))
        : null;
  }

  private static @Nullable Point partOfDay(Reference reference, int step, String part) {
    LocalDate anchor = reference.anchor();
    return anchor == null
        ? null
        : new Point(anchor.plusDays(step) + "T" + part, anchor.plusDays(step), Unit.DAY);
  }

  static Meaning fromAnchor(Unit unit, long count) {
    return reference -> {
      LocalDate anchor = reference.anchor();
      return anchor == null ? null : Point.of(unit.plus(anchor, count), unit);
    };
  }

  // ---- ago, earlier, later

  /// `two days ago`, `a year earlier`, `three weeks later`, `several years ago`.
  private static @Nullable Found distance(Line line, int i) {
    int start = DurationRules.afterHedge(line, i);
    Numbers.Count count = Numbers.count(line, start);
    Unit bare = Unit.plural(line.word(start));
    int at = count == null ? start : count.end();
    Unit unit = count == null ? bare : Unit.of(line.word(at));
    if (unit == null) return null;
    String number = count == null ? "X" : count.value();
    return switch (line.word(at + 1)) {
      case "ago" -> Found.date(at + 2, by(unit, number, -1, true));
      case "earlier" -> Found.date(at + 2, by(unit, number, -1, false));
      case "later" -> Found.date(at + 2, by(unit, number, 1, false));
      case "from" -> line.is(at + 2, "now") ? Found.date(at + 3, by(unit, number, 1, true)) : null;
      default -> null;
    };
  }

  private static Meaning by(Unit unit, String number, int sign, boolean fromReport) {
    if (number.equals("X") || number.length() > 7)
      return Meaning.always(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    double exact = Double.parseDouble(number);
    return reference -> {
      LocalDate from = fromReport ? reference.report() : reference.anchor();
      if (unit == Unit.YEAR && sign < 0 && reference.lastIs(Unit.QUARTER) && exact == 1)
        return shifted(reference.last(), Unit.QUARTER, -4);
      if (from == null || exact > 5000) return null;
      if (exact != Math.rint(exact) && unit == Unit.YEAR)
        return Point.of(from.plusMonths(sign * Math.round(exact * 12)), Unit.MONTH);
      Point point =
          Point.of(unit.plus(from, sign * (long) exact), unit.isClock() ? Unit.DAY : unit);
      return unit == Unit.YEAR ? Point.of(point.value()) : point;
    };
  }

  private static @Nullable Point shifted(@Nullable Point point, Unit unit, int count) {
    return point == null || point.day() == null
        ? null
        : Point.of(unit.format(unit.plus(point.day(), count)));
  }

  /// `year-earlier`, `the year-ago quarter`, `the latest quarter`, `the quarter`.
  private static @Nullable Found yearEarlier(Line line, int i) {
    int start = line.is(i, "the") ? i + 1 : i;
    boolean noPeriod = !line.is(start + 3, "quarter") && !line.is(start + 3, "period");
    if (start > i && noPeriod && line.isHyphen(start + 1)) return null;
    if (line.is(start, "year")
        && line.isHyphen(start + 1)
        && (line.is(start + 2, "earlier") || line.is(start + 2, "ago"))) {
      boolean noun = line.is(start + 3, "quarter") || line.is(start + 3, "period");
      return Found.date(
          noun && start > i ? start + 4 : start + 3,
          reference -> shifted(quarter(reference), Unit.QUARTER, -4));
    }
    boolean latest =
        start > i
            && line.is(start, "latest")
            && (line.is(start + 1, "quarter") || line.is(start + 1, "period"));
    if (latest) return Found.date(start + 2, RelativeRules::latestQuarter);
    return start > i && line.is(start, "quarter")
        ? Found.date(start + 1, RelativeRules::quarter)
        : null;
  }

  /// The quarter named last, or the last one that is over.
  private static @Nullable Point quarter(Reference reference) {
    return reference.lastIs(Unit.QUARTER) ? reference.last() : latestQuarter(reference);
  }

  private static @Nullable Point latestQuarter(Reference reference) {
    LocalDate report = reference.report();
    return report == null ? null : Point.of(report.minusMonths(3), Unit.QUARTER);
  }

  // ---- now, then

  private static @Nullable Found vague(Line line, int i) {
    return switch (line.word(i)) {
      case "now", "currently", "nowadays" -> Found.date(i + 1, Meaning.always("PRESENT_REF"));
      case "current" -> Found.date(i + 1, Meaning.always("PRESENT_REF"));
      case "right" ->
          line.is(i + 1, "now") ? Found.date(i + 2, Meaning.always("PRESENT_REF")) : null;
      case "recently", "lately" -> Found.date(i + 1, Meaning.always("PAST_REF"));
      case "soon" ->
          line.is(i - 1, "as") || line.is(i + 1, "after") || line.is(i + 1, "as")
              ? null
              : Found.date(i + 1, Meaning.always("FUTURE_REF"));
      case "recent" -> recent(line, i);
      case "previously" -> i == 0 ? Found.date(i + 1, Meaning.always("PAST_REF")) : null;
      case "these" ->
          line.is(i + 1, "days") ? Found.date(i + 2, Meaning.always("PRESENT_REF")) : null;
      case "coming" ->
          Unit.plural(line.word(i + 1)) == null
              ? null
              : Found.date(i + 2, Meaning.always("FUTURE_REF"));
      case "year" ->
          line.are(i + 1, "'s", "end") ? Found.date(i + 3, fromAnchor(Unit.YEAR, 0)) : null;
      case "the" -> ofThe(line, i);
      case "future" ->
          line.is(i - 1, "in") || line.is(i - 1, "near")
              ? Found.date(i + 1, Meaning.always("FUTURE_REF"))
              : null;
      default -> null;
    };
  }

  private static @Nullable Found recent(Line line, int i) {
    Unit unit = Unit.plural(line.word(i + 1));
    if (unit == null) return Found.date(i + 1, Meaning.always("PAST_REF"));
    return unit == Unit.YEAR || unit == Unit.DAY
        ? Found.date(i + 2, Meaning.always("PAST_REF"))
        : Found.duration(i + 2, unit.duration("X"));
  }

  private static @Nullable Found ofThe(Line line, int i) {
    Found whole = whole(line, i);
    if (whole != null) return whole;
    int noun =
        line.is(i + 1, "near")
                || line.is(i + 1, "recent")
                || line.is(i + 1, "distant")
                || line.is(i + 1, "foreseeable")
            ? i + 2
            : i + 1;
    boolean closes =
        noun + 1 >= line.size()
            || !line.pos(noun + 1).equals("NOUN") && !line.pos(noun + 1).equals("NUM");
    if (line.is(noun, "future") && closes)
      return Found.date(noun + 1, Meaning.always("FUTURE_REF"));
    boolean past =
        line.is(noun, "past")
            && closes
            && Unit.of(line.word(noun + 1)) == null
            && Numbers.count(line, noun + 1) == null;
    return past ? Found.date(noun + 1, Meaning.always("PAST_REF")) : null;
  }

  /// `for the year`, `the year ended June 30`, `the week`.
  private static @Nullable Found whole(Line line, int i) {
    int noun = line.is(i + 1, "full") || line.is(i + 1, "fiscal") ? i + 2 : i + 1;
    Unit unit =
        line.is(noun, "year")
            ? Unit.YEAR
            : line.is(noun, "week") && noun == i + 1 ? Unit.WEEK : null;
    String before = line.word(i - 1);
    boolean placed =
        before.equals("for")
            || before.equals("in")
            || before.equals("of")
            || before.equals("during")
            || before.equals("by");
    boolean closes =
        noun + 1 >= line.size()
            || !line.pos(noun + 1).equals("NOUN")
                && !line.pos(noun + 1).equals("NUM")
                && !line.isHyphen(noun + 1);
    if (unit == null
        || !placed
        || !closes
        || line.is(noun + 1, "before")
        || line.is(noun + 1, "after")) return null;
    boolean ends =
        line.is(noun + 1, "ended") || line.is(noun + 1, "ending") || line.is(noun + 1, "to");
    return ends
        ? Found.duration(noun + 1, unit.duration("1"))
        : Found.date(noun + 1, fromAnchor(unit, 0));
  }

  /// `the weekend`, `this weekend`.
  private static @Nullable Found weekend(Line line, int i) {
    if (!line.are(i, "the", "weekend")) return null;
    return Found.date(
        i + 2,
        reference -> {
          LocalDate report = reference.report();
          if (report == null) return null;
          boolean ahead =
              reference.tense() == Reference.Tense.FUTURE || report.getDayOfWeek().getValue() >= 6;
          return Point.of(ahead ? report : report.minusWeeks(1), Unit.WEEKEND);
        });
  }
}
