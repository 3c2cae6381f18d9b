package org.copytaster.annotate.time;

import java.util.Locale;
import org.copytaster.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// How often: `every day`, `each Thursday`, `daily`.
final class SetRules {
  private SetRules() {}

  static @Nullable Found read(Line line, int i) {
    return switch (line.word(i)) {
      case "daily" -> set(i + 1, "P1D");
      case "weekly" -> set(i + 1, "P1W");
      case "monthly" -> set(i + 1, "P1M");
      case "annually", "yearly" -> set(i + 1, "P1Y");
      case "hourly" -> set(i + 1, "PT1H");
      case "every", "each" -> every(line, i);
      default -> weekdays(line, i);
    };
  }

  private static Found set(int end, String value) {
    return new Found(end, TimeExpression.Kind.SET, Meaning.always(value));
  }

  private static @Nullable Found every(Line line, int i) {
    if (line.is(i + 1, "other")) {
      Unit other = Unit.singular(line.word(i + 2));
      return other == null ? null : set(i + 3, other.duration("2"));
    }
    Unit unit = Unit.singular(line.word(i + 1));
    if (unit != null) return set(i + 2, unit.duration("1"));
    int weekday = CalendarWords.weekday(line, i + 1);
    if (weekday > 0) return set(i + 2, "XXXX-WXX-" + weekday);
    int month = CalendarWords.month(line, i + 1);
    if (month > 0) return set(i + 2, String.format(Locale.ROOT, "XXXX-%02d", month));
    String part = CalendarWords.dayPart(line.word(i + 1));
    if (!part.isEmpty()) return set(i + 2, "XXXX-XX-XXT" + part);
    Numbers.Count count = Numbers.count(line, i + 1);
    Unit many = count == null ? null : Unit.plural(line.word(count.end()));
    return many == null || count == null
        ? null
        : set(count.end() + 1, many.duration(count.value()));
  }

  /// `Tuesdays`, `Tuesday nights`.
  private static @Nullable Found weekdays(Line line, int i) {
    int weekday = CalendarWords.weekday(line, i);
    String part = CalendarWords.dayPart(line.word(i + 1));
    if (weekday > 0 && !part.isEmpty() && line.word(i + 1).endsWith("s"))
      return set(i + 2, "XXXX-WXX-" + weekday + "T" + part);
    if (!line.isCapital(i) || !line.word(i).endsWith("days")) return null;
    return switch (line.word(i)) {
      case "mondays" -> set(i + 1, "XXXX-WXX-1");
      case "tuesdays" -> set(i + 1, "XXXX-WXX-2");
      case "wednesdays" -> set(i + 1, "XXXX-WXX-3");
      case "thursdays" -> set(i + 1, "XXXX-WXX-4");
      case "fridays" -> set(i + 1, "XXXX-WXX-5");
      case "saturdays" -> set(i + 1, "XXXX-WXX-6");
      case "sundays" -> set(i + 1, "XXXX-WXX-7");
      default -> null;
    };
  }
}
