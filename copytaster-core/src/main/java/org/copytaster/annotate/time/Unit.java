package org.copytaster.annotate.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A unit of the calendar or the clock: its words, its letter in a duration, its form in a date.
enum Unit {
  SECOND("second", "TS"),
  MINUTE("minute", "TM"),
  HOUR("hour", "TH"),
  DAY("day", "D"),
  WEEKEND("weekend", "WE"),
  WEEK("week", "W"),
  MONTH("month", "M"),
  QUARTER("quarter", "Q"),
  YEAR("year", "Y"),
  DECADE("decade", "DE"),
  CENTURY("century", "CE");

  private final String word;
  private final String letter;

  Unit(String word, String letter) {
    this.word = word;
    this.letter = letter;
  }

  /// The unit of a word in the singular, or `null`.
  static @Nullable Unit singular(String word) {
    for (Unit unit : values()) if (unit.word.equals(word)) return unit;
    return null;
  }

  /// The unit of a word in the plural, or `null`.
  static @Nullable Unit plural(String word) {
    if (word.equals("centuries")) return CENTURY;
    if (!word.endsWith("s")) return null;
    return switch (word) {
      case "hrs" -> HOUR;
      case "mins" -> MINUTE;
      case "secs" -> SECOND;
      case "yrs" -> YEAR;
      default -> singular(word.substring(0, word.length() - 1));
    };
  }

  static @Nullable Unit of(String word) {
    Unit unit = singular(word);
    return unit == null ? plural(word) : unit;
  }

  boolean isClock() {
    return this == SECOND || this == MINUTE || this == HOUR;
  }

  /// `P3D`, `PT2H`, `PXY`; decades and centuries count in years.
  String duration(String number) {
    return switch (this) {
      case DECADE -> "P" + times(number, 10) + "Y";
      case CENTURY -> "P" + times(number, 100) + "Y";
      case QUARTER -> "P" + times(number, 3) + "M";
      case WEEKEND -> "P" + times(number, 2) + "D";
      case SECOND, MINUTE, HOUR -> "PT" + number + letter.charAt(1);
      case DAY, WEEK, MONTH, YEAR -> "P" + number + letter;
    };
  }

  private static String times(String number, int factor) {
    if (number.equals("X")) return "X";
    double product = Double.parseDouble(number) * factor;
    return product == Math.rint(product) ? Long.toString((long) product) : Double.toString(product);
  }

  LocalDate plus(LocalDate day, long count) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEK, WEEKEND -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case QUARTER -> day.plusMonths(3 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /// The date of this size that holds `day`: `1998-W08`, `1998-Q1`, `199`.
  String format(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", day.getYear(), day.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
      case YEAR -> String.format(Locale.ROOT, "%04d", day.getYear());
      case DECADE -> Integer.toString(day.getYear() / 10);
      case CENTURY -> Integer.toString(day.getYear() / 100);
    };
  }

  private static String week(LocalDate day) {
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        day.get(IsoFields.WEEK_BASED_YEAR),
        day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
