package org.copytaster.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Month names of the languages whose pages are read for dates, by their first letters.
final class MonthNames {
  /// A line a month: beginnings that name it in English, German, French, Spanish, Portuguese,
  /// Italian, Dutch, Polish, Scandinavian, Indonesian, Turkish, Czech, Russian. A name is matched
  /// by its longest entry.
  private static final String[] BEGINNINGS = {
    "jan jän gen ene oca sty led янв janv",
    "feb fév fev şub lut úno фев fevr févr",
    "mar mär maa mrt марта мар març mart mär",
    "apr avr abr kwi nis dub апр",
    "may mai mei mag maj may maggio мая май",
    "jun juin giu cze haz jui1 июн czerw juni",
    "jul juil lug lip tem июл",
    "aug août aout ago agu sie ağu srp авг ags",
    "sep sett set wrz eyl zář сен сент",
    "oct okt ott out paź eki říj окт",
    "nov lis kas ноя",
    "dec dez déc dic des gru ara pro дек"
  };

  private static final Map<String, Integer> MONTHS = months();

  private MonthNames() {}

  /// 1 to 12; 0 if the word is no month.
  static int number(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (int length = Math.min(lower.length(), 5); length >= 3; length--) {
      Integer month = MONTHS.get(lower.substring(0, length));
      if (month != null) return month;
    }
    return 0;
  }

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (int month = 12; month >= 1; month--)
      for (String beginning : BEGINNINGS[month - 1].split(" ")) months.put(beginning, month);
    return Map.copyOf(months);
  }
}
