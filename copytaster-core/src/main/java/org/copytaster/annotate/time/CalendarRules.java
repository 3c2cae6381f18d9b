package org.copytaster.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Set;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Dates that the calendar names: days, months, quarters, years, decades, centuries, holidays.
final class CalendarRules {
  private static final Set<String> BEFORE_YEAR =
      WordList.of(
          "in of since from until till by during between and to before after through for late early"
              + " mid mid- than ( , - – around about the year fiscal circa year's election ended"
              + " ending");

  private CalendarRules() {}

  static @Nullable Found read(Line line, int i) {
    Found best = monthFirst(line, i);
    best = longer(best, dayFirst(line, i));
    best = longer(best, weekday(line, i));
    best = longer(best, numeric(line, i));
    best = longer(best, quarter(line, i));
    best = longer(best, year(line, i));
    best = longer(best, decade(line, i));
    best = longer(best, season(line, i));
    return longer(best, Holidays.read(line, i));
  }

  static @Nullable Found longer(@Nullable Found a, @Nullable Found b) {
    if (a == null) return b;
    return b != null && b.end() > a.end() ? b : a;
  }

  // ---- months and days

  /// `October`, `Oct. 15`, `October 15, 1999`, `October 1999`, `October of 1999`, `January this
  /// year`.
  private static @Nullable Found monthFirst(Line line, int i) {
    int month = CalendarWords.month(line, i);
    if (month == 0 || isNotMonth(line, i)) return null;
    int day = dayOfMonth(line, i + 1);
    if (day > 0) return withYear(line, i + 2, month, day);
    int at = line.is(i + 1, ",") || line.is(i + 1, "of") ? i + 2 : i + 1;
    int year = yearAt(line, at);
    if (year > 0)
      return Found.date(at + 1, reference -> Point.of(LocalDate.of(year, month, 1), Unit.MONTH));
    Found relative = RelativeRules.thisLastNext(line, at);
    if (relative != null && line.is(relative.end() - 1, "year") && at == i + 1)
      return Found.date(relative.end(), monthOf(relative.meaning(), month));
    return Found.date(i + 1, reference -> nearestMonth(reference, month));
  }

  /// A name (`May Lee`, `April Jones`) or a verb is no month.
  private static boolean isNotMonth(Line line, int i) {
    boolean ambiguous =
        line.is(i, "may")
            || line.is(i, "march")
            || line.is(i, "april")
            || line.is(i, "june")
            || line.is(i, "august");
    boolean name =
        !line.word(i).endsWith(".")
            && line.word(i).length() == 3
            && line.isCapital(i + 1)
            && line.pos(i + 1).equals("PROPN");
    if (!ambiguous) return name && !line.is(i, "may");
    if (Numbers.number(line.word(i + 1)) > 0
        || i > 0
            && !line.isCapital(i - 1)
            && !line.word(i - 1).isEmpty()
            && line.pos(i - 1).equals("ADP")) return false;
    if (line.isCapital(i + 1) && Character.isLetter(line.word(i + 1).charAt(0))) return true;
    if (i > 0
        && line.isCapital(i - 1)
        && line.pos(i - 1).equals("PROPN")
        && CalendarWords.weekday(line, i - 1) == 0) return true;
    return line.is(i, "may") && (i == 0 || line.pos(i).equals("AUX"));
  }

  private static @Nullable Point nearestMonth(Reference reference, int month) {
    LocalDate near = reference.near();
    LocalDate day =
        near == null
            ? null
            : reference.nearest(
                month, near.getMonthValue() == month ? Math.min(near.getDayOfMonth(), 28) : 15);
    return day == null ? null : Point.of(day.withDayOfMonth(1), Unit.MONTH);
  }

  private static Meaning monthOf(Meaning year, int month) {
    return reference -> {
      Point point = year.at(reference);
      return point == null || point.day() == null
          ? null
          : Point.of(LocalDate.of(point.day().getYear(), month, 1), Unit.MONTH);
    };
  }

  private static int dayOfMonth(Line line, int i) {
    String word = line.word(i);
    if (word.length() > 4) return 0;
    int day =
        word.length() <= 2
            ? Numbers.number(word)
            : Character.isDigit(word.charAt(0)) ? Numbers.ordinal(word) : 0;
    return day <= 31 ? day : 0;
  }

  private static Found withYear(Line line, int i, int month, int day) {
    int at = line.is(i, ",") || line.is(i, "of") ? i + 1 : i;
    int year = yearAt(line, at);
    if (year == 0) return Found.date(i, reference -> point(reference.nearest(month, day)));
    return Found.date(at + 1, reference -> point(Reference.date(year, month, day)));
  }

  private static @Nullable Point point(@Nullable LocalDate day) {
    return day == null ? null : Point.of(day, Unit.DAY);
  }

  /// `15 October`, `the 15th of October 1999`.
  private static @Nullable Found dayFirst(Line line, int i) {
    int start = line.is(i, "the") ? i + 1 : i;
    int day = dayOfMonth(line, start);
    if (day == 0) return null;
    int at = line.is(start + 1, "of") ? start + 2 : start + 1;
    int month = CalendarWords.month(line, at);
    return month == 0 ? null : withYear(line, at + 1, month, day);
  }

  /// `Monday`, `Monday, Oct. 26`.
  private static @Nullable Found weekday(Line line, int i) {
    int weekday = CalendarWords.weekday(line, i);
    if (weekday == 0) return null;
    int at = line.is(i + 1, ",") || line.is(i + 1, "(") ? i + 2 : i + 1;
    if (line.is(at, "the") || CalendarWords.month(line, at) > 0 || dayOfMonth(line, at) > 0) {
      Found date = longer(monthFirst(line, at), dayFirst(line, at));
      boolean day = date != null && date.end() > at + 1;
      if (date != null && day)
        return line.is(at - 1, "(") && line.is(date.end(), ")") ? date.to(date.end() + 1) : date;
    }
    return Found.date(i + 1, reference -> point(onWeekday(reference, weekday)));
  }

  /// In a narrative, the one near the day named last; a year or month named last says nothing of
  /// weekdays, so that it is the report's, or nobody's where the report has no day.
  private static @Nullable LocalDate onWeekday(Reference reference, int weekday) {
    LocalDate near = reference.lastIs(Unit.DAY) ? reference.near() : reference.report();
    if (near == null) return null;
    DayOfWeek day = DayOfWeek.of(weekday);
    boolean future = reference.tense() == Reference.Tense.FUTURE;
    return near.with(
        future ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
  }

  // ---- numeric

  /// `2026-03-02`, `10/24/99`, `02/27/1998`.
  private static @Nullable Found numeric(Line line, int i) {
    if (line.isHyphen(i + 1) && line.isHyphen(i + 3) && line.word(i).length() == 4) {
      LocalDate day =
          Reference.date(
              Numbers.number(line.word(i)),
              Numbers.number(line.word(i + 2)),
              Numbers.number(line.word(i + 4)));
      return day == null ? null : Found.date(i + 5, reference -> Point.of(day, Unit.DAY));
    }
    String[] fields = line.word(i).split("/", 4);
    if (fields.length != 3 || fields[0].length() > 2) return null;
    int year = Numbers.number(fields[2]);
    int full =
        fields[2].length() == 4
            ? year
            : fields[2].length() == 2 ? (year < 40 ? 2000 : 1900) + year : 0;
    LocalDate american = Reference.date(full, Numbers.number(fields[0]), Numbers.number(fields[1]));
    LocalDate day =
        american != null
            ? american
            : Reference.date(full, Numbers.number(fields[1]), Numbers.number(fields[0]));
    return day == null || full < 1000
        ? null
        : Found.date(i + 1, reference -> Point.of(day, Unit.DAY));
  }

  // ---- quarters, years, decades

  /// `third-quarter`, `the third quarter of 1989`, `the first half`.
  private static @Nullable Found quarter(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    int before = at > i ? yearAt(line, at) : 0;
    if (before > 0 && line.is(at + 1, "period"))
      return Found.date(at + 2, reference -> Point.of(LocalDate.of(before, 1, 1), Unit.YEAR));
    if (before > 0) at++;
    if (line.is(at, "fiscal")) at++;
    int ordinal = Numbers.ordinal(line.word(at));
    if (line.isHyphen(at + 1)) at++;
    boolean fiscal = line.is(at + 1, "fiscal");
    int noun = fiscal ? at + 2 : at + 1;
    boolean half = line.is(noun, "half");
    if (ordinal == 0 || ordinal > (half ? 2 : 4) || !half && !line.is(noun, "quarter")) return null;
    int end = noun + 1;
    if (before > 0) return Found.date(end, reference -> partOfYear(before, ordinal, half));
    if (noun > at + 1 || line.isHyphen(noun - 1))
      return at - 1 > i && line.is(i, "the")
          ? null
          : Found.date(end, reference -> latestPart(reference, ordinal, half));
    int yearAt = line.is(end, "of") ? end + 1 : end;
    int year = yearAt(line, yearAt == end && line.is(end, "of") ? end + 1 : yearAt);
    if (year > 0) return Found.date(yearAt + 1, reference -> partOfYear(year, ordinal, half));
    Found relative = RelativeRules.thisLastNext(line, yearAt);
    if (relative != null && line.is(relative.end() - 1, "year"))
      return Found.date(
          relative.end(), reference -> partOf(relative.meaning().at(reference), ordinal, half));
    return half && !line.is(i, "the")
        ? null
        : Found.date(end, reference -> latestPart(reference, ordinal, half));
  }

  private static Point partOfYear(int year, int ordinal, boolean half) {
    LocalDate day = LocalDate.of(year, (ordinal - 1) * (half ? 6 : 3) + 1, 1);
    return half
        ? new Point(String.format(Locale.ROOT, "%04d-H%d", year, ordinal), day, Unit.MONTH)
        : Point.of(day, Unit.QUARTER);
  }

  private static @Nullable Point partOf(@Nullable Point year, int ordinal, boolean half) {
    return year == null || year.day() == null
        ? null
        : partOfYear(year.day().getYear(), ordinal, half);
  }

  /// The last one that has begun.
  private static @Nullable Point latestPart(Reference reference, int ordinal, boolean half) {
    LocalDate near = reference.near();
    if (near == null) return null;
    Point inYear = partOfYear(near.getYear(), ordinal, half);
    boolean begun = inYear.day() != null && !inYear.day().isAfter(near);
    boolean ahead = reference.tense() == Reference.Tense.FUTURE;
    return begun || ahead ? inYear : partOfYear(near.getYear() - 1, ordinal, half);
  }

  /// Four digits that can be a year, `0` otherwise.
  static int yearAt(Line line, int i) {
    String word = line.word(i);
    int year = word.length() == 4 ? Numbers.number(word) : 0;
    return year >= 1000 && year < 2100 ? year : 0;
  }

  private static @Nullable Found year(Line line, int i) {
    int at = line.is(i, "fiscal") ? line.is(i + 1, "year") ? i + 2 : i + 1 : i;
    if (line.are(i, "the", "year")) at = i + 2;
    if (line.is(i, "'") && line.word(i + 1).length() == 2 && line.isGlued(i + 1))
      return shortYear(line, i);
    int year = yearAt(line, at);
    if (year > 0 && (at > i || isYearHere(line, i, year))) {
      Found found = Found.date(at + 1, reference -> Point.of(LocalDate.of(year, 1, 1), Unit.YEAR));
      return found;
    }
    return beforeChrist(line, i);
  }

  private static @Nullable Found shortYear(Line line, int i) {
    int year = Numbers.number(line.word(i + 1));
    if (year == 0) return null;
    int full = year < 40 ? 2000 + year : 1900 + year;
    return Found.date(i + 2, reference -> Point.of(LocalDate.of(full, 1, 1), Unit.YEAR));
  }

  private static boolean isYearHere(Line line, int i, int year) {
    if (line.is(i + 1, "%")
        || line.is(i - 1, "$")
        || line.is(i - 1, "£")
        || line.is(i - 1, "€")
        || line.is(i - 1, "#")) return false;
    if (line.isHyphen(i + 1)
        && line.isGlued(i + 1)
        && Character.isLetter(line.word(i + 2).isEmpty() ? ' ' : line.word(i + 2).charAt(0)))
      return false;
    if (BEFORE_YEAR.contains(line.word(i - 1))) return year >= 1400 || line.is(i - 1, "in");
    if (year < 1800 || year > 2060) return false;
    return i == 0
        || !line.pos(i + 1).equals("NOUN")
        || line.isCapital(i - 1)
        || line.is(i - 1, "'s");
  }

  /// `264 BC`.
  private static @Nullable Found beforeChrist(Line line, int i) {
    boolean era = line.is(i + 1, "bc") || line.is(i + 1, "bce") || line.is(i + 1, "b.c.");
    int year = Numbers.number(line.word(i));
    return era && year > 0
        ? Found.date(i + 2, Meaning.always(String.format(Locale.ROOT, "BC%04d", year)))
        : null;
  }

  /// `1970s`, `the 1970s`, `the seventies`, `20th century`.
  private static @Nullable Found decade(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    String word = line.word(at);
    if (word.length() == 5 && word.endsWith("s")) {
      int year = Numbers.number(word.substring(0, 4));
      if (year >= 1000 && year < 2100)
        return Found.date(
            at + 1,
            reference ->
                new Point(
                    year % 100 == 0 && year < 2000
                        ? Integer.toString(year / 100)
                        : Integer.toString(year / 10),
                    LocalDate.of(year, 1, 1),
                    Unit.DECADE));
    }
    int ordinal = Numbers.ordinal(word);
    int noun = line.isHyphen(at + 1) ? at + 2 : at + 1;
    if (ordinal > 1 && ordinal < 22 && line.is(noun, "century"))
      return Found.date(noun + 1, Meaning.always(Integer.toString(ordinal - 1)));
    int named = at > i || line.is(i - 1, "'") ? namedDecade(word) : 0;
    return named == 0
        ? null
        : Found.date(at + 1, reference -> Point.of(LocalDate.of(named, 1, 1), Unit.DECADE));
  }

  private static int namedDecade(String word) {
    return switch (word) {
      case "twenties" -> 1920;
      case "thirties" -> 1930;
      case "forties" -> 1940;
      case "fifties" -> 1950;
      case "sixties" -> 1960;
      case "seventies" -> 1970;
      case "eighties" -> 1980;
      case "nineties" -> 1990;
      default -> 0;
    };
  }

  /// `the spring of 1794`, `winter 2010`, `the summer`.
  private static @Nullable Found season(Line line, int i) {
    int at = line.is(i, "the") ? i + 1 : i;
    String season = CalendarWords.season(line.word(at));
    if (season.isEmpty()) return null;
    int yearAt = line.is(at + 1, "of") ? at + 2 : at + 1;
    int year = yearAt(line, yearAt);
    if (year > 0)
      return Found.date(yearAt + 1, reference -> season(LocalDate.of(year, 7, 1), season));
    boolean bare = at == i && !line.is(i - 1, "in") && !line.is(i - 1, "by");
    if (bare || line.is(at + 1, "of") || !line.pos(at).equals("NOUN")) return null;
    return Found.date(
        at + 1, reference -> reference.near() == null ? null : season(reference.near(), season));
  }

  static Point season(LocalDate year, String season) {
    return new Point(Unit.YEAR.format(year) + "-" + season, year, Unit.MONTH);
  }
}
