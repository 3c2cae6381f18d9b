package org.copytaster.annotate.time;

import java.util.Set;
import org.copytaster.model.TimeExpression;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// How long: `two years`, `the past three months`, `a 10-year`, `decades-long`.
final class DurationRules {
  private static final Set<String> WINDOW =
      WordList.of(
          "past last next coming first previous final following latest preceding early initial");

  private DurationRules() {}

  static @Nullable Found read(Line line, int i) {
    Found best = plain(line, i);
    best = CalendarRules.longer(best, window(line, i));
    best = CalendarRules.longer(best, bare(line, i));
    return CalendarRules.longer(best, half(line, i));
  }

  /// `two years`, `a minute and a half`, `about a week`, `10-year`.
  private static @Nullable Found plain(Line line, int i) {
    int start = afterHedge(line, i);
    Numbers.Count count = Numbers.count(line, start);
    if (count == null) return null;
    int at = line.isHyphen(count.end()) ? count.end() + 1 : count.end();
    boolean adjective = at > count.end();
    if (line.is(at, "more")
        || line.is(at, "full")
        || line.is(at, "straight")
        || line.is(at, "consecutive")) at++;
    Unit unit = Unit.of(line.word(at));
    if (unit == null || isNoDuration(line, start, at, unit)) return null;
    boolean article = line.is(start, "a") || line.is(start, "an");
    if (unit == Unit.QUARTER && (article || line.is(start, "one"))) return null;
    if (article && count.end() == start + 1 && unit == Unit.DAY && line.is(at + 1, "of"))
      return null;
    if (adjective && (line.isHyphen(at + 1) && line.is(at + 2, "long")))
      return Found.duration(at + 3, unit.duration(count.value()));
    if (line.are(at + 1, "and", "a", "half"))
      return Found.duration(at + 4, andHalf(unit, count.value()));
    return Found.duration(
        line.are(at + 1, "or", "so") ? at + 3 : at + 1, value(unit, count.value()));
  }

  private static boolean isNoDuration(Line line, int start, int at, Unit unit) {
    if (unit == Unit.SECOND && !line.is(at, "seconds") || isAge(line, at)) return true;
    if (line.isHyphen(at + 1) && (line.is(at + 2, "earlier") || line.is(at + 2, "ago")))
      return true;
    return at == start + 1 && (line.is(start, "a") || line.is(start, "an")) && isRate(line, start);
  }

  /// `$2 million a year`, `four flights a week`.
  private static boolean isRate(Line line, int i) {
    String before = line.pos(i - 1);
    return before.equals("NOUN")
        || before.equals("NUM")
        || before.equals("SYM")
        || line.is(i - 1, "times")
        || line.is(i - 1, "once")
        || line.is(i - 1, "%");
  }

  private static boolean isAge(Line line, int unit) {
    return line.isHyphen(unit + 1) && line.is(unit + 2, "old")
        || line.is(unit + 1, "old")
        || line.are(unit + 1, "of", "age");
  }

  private static String value(Unit unit, String count) {
    if (!count.endsWith(".5")) return unit.duration(count);
    return andHalf(unit, count.substring(0, count.length() - 2));
  }

  private static String andHalf(Unit unit, String count) {
    return switch (unit) {
      case YEAR -> "P" + count + "Y6M";
      case HOUR -> "PT" + count + "H30M";
      case MINUTE -> "PT" + count + "M30S";
      default -> unit.duration(count + ".5");
    };
  }

  /// Index after words such as `more than`, `at least`, `nearly`.
  static int afterHedge(Line line, int i) {
    return switch (line.word(i)) {
      case "nearly", "almost", "roughly", "approximately" -> i + 1;
      case "more", "less", "fewer" -> line.is(i + 1, "than") ? i + 2 : i;
      case "at" -> line.is(i + 1, "least") || line.is(i + 1, "most") ? i + 2 : i;
      case "up" -> line.is(i + 1, "to") ? i + 2 : i;
      case "as" -> line.are(i + 1, "long", "as") || line.are(i + 1, "little", "as") ? i + 3 : i;
      default -> i;
    };
  }

  /// `the past two months`, `the next few days`, `the first nine months`, `the nine months`.
  private static @Nullable Found window(Line line, int i) {
    int at = line.is(i, "the") || line.is(i, "these") || line.is(i, "those") ? i + 1 : i;
    boolean article = at > i;
    if (article && isYearEarlier(line, at)) at += 3;
    boolean window = WINDOW.contains(line.word(at));
    if (window) at++;
    if (!article && !window) return null;
    Numbers.Count count = Numbers.count(line, at);
    int noun = count == null ? at : count.end();
    if (line.is(noun, "or") && count != null) return null;
    if (line.isHyphen(noun)) {
      if (!window) return null;
      noun++;
    }
    Unit unit = count == null ? null : Unit.of(line.word(noun));
    if (unit != null && count != null)
      return isAge(line, noun)
          ? null
          : Found.duration(
              line.are(noun + 1, "or", "so") ? noun + 3 : noun + 1, value(unit, count.value()));
    return count == null && window ? pastUnit(line, i, at) : null;
  }

  private static boolean isYearEarlier(Line line, int i) {
    return line.is(i, "year")
        && line.isHyphen(i + 1)
        && (line.is(i + 2, "earlier") || line.is(i + 2, "ago"));
  }

  /// `the past year`, `the past decade`, `the next week`.
  private static @Nullable Found pastUnit(Line line, int i, int noun) {
    Unit unit = Unit.singular(line.word(noun));
    boolean past =
        line.is(noun - 1, "past")
            || line.is(noun - 1, "next") && line.is(i, "the") && unit == Unit.DECADE
            || line.is(noun - 1, "last") && line.is(i, "the");
    if (unit == null || !past || unit == Unit.DAY) return null;
    return Found.duration(noun + 1, unit.duration("1"));
  }

  /// `years`, `weeks or months`, `decades-long`.
  private static @Nullable Found bare(Line line, int i) {
    Unit unit = Unit.plural(line.word(i));
    if (line.is(i, "coming") && Unit.plural(line.word(i + 1)) != null)
      return new Found(i + 2, TimeExpression.Kind.DATE, Meaning.always("FUTURE_REF"));
    if (unit == null || unit == Unit.QUARTER || unit == Unit.SECOND || unit == Unit.WEEKEND)
      return null;
    if (line.pos(i - 1).equals("NUM")
        || line.pos(i - 1).equals("ADJ")
        || line.isHyphen(i - 1)
        || line.is(i - 1, "these")
        || line.is(i - 1, "those")) return null;
    if (unit.isClock() && !line.is(i - 1, "for") && !line.is(i - 1, "within")) return null;
    if (line.isHyphen(i + 1) && line.is(i + 2, "long"))
      return Found.duration(i + 3, unit.duration("X"));
    return Found.duration(i + 1, unit.duration("X"));
  }

  /// `half an hour`, `half a century`.
  private static @Nullable Found half(Line line, int i) {
    if (!line.is(i, "half") || !line.is(i + 1, "a") && !line.is(i + 1, "an")) return null;
    Unit unit = Unit.singular(line.word(i + 2));
    if (unit == null) return null;
    String value =
        switch (unit) {
          case HOUR -> "PT30M";
          case MINUTE -> "PT30S";
          case YEAR -> "P6M";
          case CENTURY -> "P50Y";
          case DECADE -> "P5Y";
          default -> unit.duration("0.5");
        };
    return new Found(i + 3, TimeExpression.Kind.DURATION, Meaning.always(value));
  }
}
