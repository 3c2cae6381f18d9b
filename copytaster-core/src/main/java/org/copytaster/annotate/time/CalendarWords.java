package org.copytaster.annotate.time;

import java.util.HashMap;
import java.util.Map;

/// Names of months, weekdays and seasons.
final class CalendarWords {
  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, Integer> WEEKDAYS = new HashMap<>();

  static {
    String[] months =
        "january february march april may june july august september october november december"
            .split(" ");
    for (int i = 0; i < 12; i++) {
      MONTHS.put(months[i], i + 1);
      MONTHS.put(months[i].substring(0, 3) + ".", i + 1);
      if (i != 4 && i != 2) MONTHS.put(months[i].substring(0, 3), i + 1);
    }
    MONTHS.put("sept", 9);
    MONTHS.put("sept.", 9);
    String[] days = "monday tuesday wednesday thursday friday saturday sunday".split(" ");
    for (int i = 0; i < 7; i++) {
      WEEKDAYS.put(days[i], i + 1);
      WEEKDAYS.put(days[i].substring(0, 3) + ".", i + 1);
    }
    WEEKDAYS.put("tues.", 2);
    WEEKDAYS.put("thurs.", 4);
  }

  private CalendarWords() {}

  /// 1 to 12, or 0. `may`, `march` and short forms count only with a capital.
  static int month(Line line, int i) {
    return line.isCapital(i) ? MONTHS.getOrDefault(line.word(i), 0) : 0;
  }

  /// True for a month or weekday in lower case, short forms included.
  static boolean isNamed(String word) {
    return MONTHS.containsKey(word) || WEEKDAYS.containsKey(word);
  }

  /// 1 to 12 for a month's full or short name in lower case, or 0.
  static int monthNamed(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /// 1 for Monday to 7, or 0.
  static int weekday(Line line, int i) {
    return line.isCapital(i) ? WEEKDAYS.getOrDefault(line.word(i), 0) : 0;
  }

  /// `SP`, `SU`, `FA`, `WI`, or an empty string.
  static String season(String word) {
    return switch (word) {
      case "spring" -> "SP";
      case "summer" -> "SU";
      case "fall", "autumn" -> "FA";
      case "winter" -> "WI";
      default -> "";
    };
  }

  /// `MO`, `AF`, `EV`, `NI`, or an empty string.
  static String dayPart(String word) {
    return switch (word) {
      case "morning", "mornings" -> "MO";
      case "afternoon", "afternoons" -> "AF";
      case "evening", "evenings" -> "EV";
      case "night", "nights" -> "NI";
      default -> "";
    };
  }
}
