package org.copytaster.annotate.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Times of day: `10 p.m. Wednesday`, `noon`, `this morning`, `Friday night`, `0930 GMT`.
final class ClockRules {
  private static final Set<String> ZONES =
      WordList.of("gmt utc est edt et cst cdt ct mst mdt pst pdt pt bst cet cest ist eastern");

  private ClockRules() {}

  static @Nullable Found read(Line line, int i) {
    Found best = clock(line, i);
    best = CalendarRules.longer(best, partOfThis(line, i));
    return CalendarRules.longer(best, partOfDate(line, i));
  }

  // ---- o'clock

  private static @Nullable Found clock(Line line, int i) {
    String time = null;
    int end = i + 1;
    if (line.is(i, "noon")) time = "12:00";
    else if (line.is(i, "midnight")) time = "24:00";
    else {
      time = hourAndMinute(line.word(i));
      int noon = noon(line, i + 1);
      boolean military =
          time == null && ZONES.contains(line.word(i + 1)) && line.word(i).length() == 4;
      if (military) time = military(line.word(i));
      if (time == null && noon >= 0) time = hour(line.word(i), noon);
      else if (time != null && noon > 0) time = afternoon(time);
      if (noon >= 0) end = i + (line.is(i + 1, "in") ? 4 : 2);
      else if (line.is(i + 1, "o'clock")) end = i + 2;
      else if (!military && (time == null || line.word(i).indexOf(':') < 0)) return null;
    }
    if (time == null) return null;
    if (ZONES.contains(line.word(end))) end += line.are(end, "eastern", "time") ? 2 : 1;
    else if (line.are(end, "local", "time")) end += 2;
    return withDate(line, end, time);
  }

  /// 0 for a.m., 12 for p.m., -1 for neither.
  private static int noon(Line line, int i) {
    return switch (line.word(i)) {
      case "a.m.", "am", "a.m" -> 0;
      case "p.m.", "pm", "p.m" -> 12;
      case "in" ->
          line.are(i + 1, "the", "morning")
              ? 0
              : line.are(i + 1, "the", "afternoon") || line.are(i + 1, "the", "evening") ? 12 : -1;
      default -> -1;
    };
  }

  private static @Nullable String hourAndMinute(String word) {
    int colon = word.indexOf(':');
    if (colon < 1 || colon > 2 || word.length() < colon + 3) return null;
    int hour = Numbers.number(word.substring(0, colon));
    String minute = word.substring(colon + 1, colon + 3);
    boolean seconds = word.length() == colon + 6 && word.charAt(colon + 3) == ':';
    if (hour > 24
        || word.length() != colon + 3 && !seconds
        || minute.charAt(0) > '5'
        || !Character.isDigit(minute.charAt(0))
        || !Character.isDigit(minute.charAt(1))) return null;
    return String.format(Locale.ROOT, "%02d:%s", hour, minute);
  }

  private static @Nullable String military(String word) {
    for (int i = 0; i < 4; i++) if (!Character.isDigit(word.charAt(i))) return null;
    return hourAndMinute(word.substring(0, 2) + ":" + word.substring(2));
  }

  private static @Nullable String hour(String word, int noon) {
    int hour = Numbers.number(word);
    if (hour < 1 || hour > 12) return null;
    return String.format(Locale.ROOT, "%02d:00", hour % 12 + noon);
  }

  private static String afternoon(String time) {
    int hour = Numbers.number(time.substring(0, 2));
    return hour >= 12 ? time : String.format(Locale.ROOT, "%02d%s", hour + 12, time.substring(2));
  }

  /// The day may follow: `10 p.m. Wednesday`, `noon on Thursday`.
  private static Found withDate(Line line, int end, String time) {
    int at = line.is(end, "on") || line.is(end, ",") ? end + 1 : end;
    Found date = dayAt(line, at);
    if (date == null) return Found.time(end, reference -> timed(reference.anchor(), "T" + time));
    return Found.time(
        date.end(), reference -> timed(day(date.meaning().at(reference)), "T" + time));
  }

  private static @Nullable Found dayAt(Line line, int i) {
    boolean deictic = line.is(i, "today") || line.is(i, "yesterday") || line.is(i, "tomorrow");
    boolean month = CalendarWords.month(line, i) > 0;
    if (!deictic
        && !month
        && CalendarWords.weekday(line, i) == 0
        && CalendarWords.month(line, i + 1) == 0) return null;
    Found date = CalendarRules.longer(CalendarRules.read(line, i), RelativeRules.read(line, i));
    if (date == null || !date.isDate()) return null;
    return month && date.end() == i + 1 ? null : date;
  }

  private static @Nullable LocalDate day(@Nullable Point point) {
    return point == null ? null : point.day();
  }

  private static @Nullable Point timed(@Nullable LocalDate day, String time) {
    return day == null ? null : new Point(day + time, day, Unit.DAY);
  }

  // ---- parts of the day

  /// `this morning`, `tonight`, `last night`, `overnight`, `Monday night`.
  private static @Nullable Found partOfThis(Line line, int i) {
    if (line.is(i, "tonight"))
      return Found.time(i + 1, reference -> timed(reference.report(), "TNI"));
    if (line.is(i, "overnight"))
      return Found.time(i + 1, reference -> timed(reference.report(), "TNI"));
    String part = CalendarWords.dayPart(line.word(i + 1));
    if (part.isEmpty()) return null;
    if (line.is(i, "this"))
      return Found.time(i + 2, reference -> timed(reference.report(), "T" + part));
    if (line.is(i, "last") && part.equals("NI"))
      return Found.time(
          i + 2,
          reference ->
              reference.report() == null ? null : timed(reference.report().minusDays(1), "TNI"));
    return null;
  }

  /// `Friday night`, `Jan. 5 morning`, `mid-afternoon yesterday`, `tomorrow evening`.
  private static @Nullable Found partOfDate(Line line, int i) {
    Found date = dayAt(line, i);
    if (date == null) return null;
    int at =
        line.is(date.end(), "late") || line.is(date.end(), "early") ? date.end() + 1 : date.end();
    String part = CalendarWords.dayPart(line.word(at));
    if (part.isEmpty() || line.word(at).endsWith("s")) return null;
    return Found.time(at + 1, reference -> timed(day(date.meaning().at(reference)), "T" + part));
  }
}
