package org.copytaster.brief;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.text.Words;
import org.jspecify.annotations.Nullable;

/// A number of something that reports count: 14 killed.
///
/// @param of whose: the words between number and measure that single some out ("guards"); empty for
///   people in general
record Figure(Measure measure, String value, Set<String> of) {
  private static final int REACH_AFTER = 6;
  private static final int REACH_BEFORE = 5;

  /// Words between a number and its measure that single nobody out.
  private static final Set<String> ANYONE =
      Set.of(
          ("people persons person others more at least were was are have been had has is some about"
                  + " around nearly almost over than to the of a an and now as from confirmed so"
                  + " far stands stood rose risen rises climbed reached reaches villagers"
                  + " residents civilians victims total in by earthquake quake flood floods after"
                  + " passes passed put puts count earlier still feared known up number on no"
                  + " fewer")
              .split(" "));

  private static final Set<String> NOT_A_COUNT =
      Set.of(
          "years",
          "year",
          "days",
          "hours",
          "minutes",
          "weeks",
          "months",
          "percent",
          "per",
          "kilometres",
          "kilometers",
          "km",
          "miles",
          "metres",
          "meters",
          "million",
          "billion",
          "old",
          "am",
          "pm",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "january",
          "february",
          "th",
          "degrees",
          "homes",
          "houses",
          "buildings",
          "schools",
          "villages",
          "vehicles",
          "shots",
          "rounds");

  /// The figures of a text. Where it gives two values of one measure ("from 14 to 31", "12 in one
  /// village and 5 in another"), it is silent about that measure.
  static List<Figure> in(String text) {
    List<Words.Word> words = Words.in(text);
    Map<Measure, Figure> found = new EnumMap<>(Measure.class);
    Set<Measure> twice = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      Figure figure = at(words, i);
      if (figure == null) continue;
      Figure earlier = found.put(figure.measure, figure);
      if (earlier != null && !earlier.equals(figure)) twice.add(figure.measure);
    }
    twice.forEach(found::remove);
    return new ArrayList<>(found.values());
  }

  private static @Nullable Figure at(List<Words.Word> words, int i) {
    String value = value(words.get(i).form());
    if (value == null || form(words, i - 1).equals("from")) return null;
    if (NOT_A_COUNT.contains(form(words, i + 1)) || isDate(words, i)) return null;
    int after = measureAt(words, i, 1, REACH_AFTER);
    int before = measureAt(words, i, -1, REACH_BEFORE);
    boolean forward = after > 0 && (before == 0 || after <= skippingAnyone(words, i, before));
    int at = forward ? i + after : before > 0 ? i - before : -1;
    if (at < 0) return null;
    Measure measure = measure(words.get(at).form());
    if (measure == null || (measure == Measure.MAGNITUDE) != value.contains(".")) return null;
    return new Figure(measure, value, between(words, i, at));
  }

  /// Distance to the nearest measure word on one side; 0 where another number comes first.
  private static int measureAt(List<Words.Word> words, int from, int step, int reach) {
    for (int distance = 1; distance <= reach; distance++) {
      String form = form(words, from + step * distance);
      if (measure(form) != null) return distance;
      if (value(form) != null) return 0;
    }
    return 0;
  }

  private static int skippingAnyone(List<Words.Word> words, int number, int before) {
    int distance = 1;
    for (int i = number - before + 1; i < number; i++)
      if (!Set.of("at", "least", "some", "about", "more", "than", "nearly", "to")
          .contains(form(words, i))) distance++;
    return distance;
  }

  private static Set<String> between(List<Words.Word> words, int number, int measure) {
    Set<String> of = new HashSet<>();
    for (int i = Math.min(number, measure) + 1; i < Math.max(number, measure); i++)
      if (!ANYONE.contains(form(words, i))) of.add(Terms.stem(form(words, i)));
    return of;
  }

  private static boolean isDate(List<Words.Word> words, int i) {
    String before = form(words, i - 1);
    return NOT_A_COUNT.contains(before)
        || words.get(i).form().matches("(19|20)\\d\\d")
            && Set.of("in", "of", "since", "by", "the").contains(before);
  }

  private static @Nullable Measure measure(String form) {
    for (Measure measure : Measure.values()) if (measure.isNamedBy(form)) return measure;
    return null;
  }

  private static @Nullable String value(String form) {
    if (form.isEmpty()) return null;
    String figure = Terms.figure(form);
    return figure != null && figure.matches("\\d+(\\.\\d+)?") ? figure : null;
  }

  private static String form(List<Words.Word> words, int i) {
    return i < 0 || i >= words.size() ? "" : words.get(i).form();
  }

  /// True where both count the same, as far as the words say.
  boolean countsTheSame(Figure other) {
    return measure == other.measure && of.equals(other.of);
  }
}
