package org.copytaster.extract.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of the pages of one outlet.
///
/// @param place where it begins, `file:line`
/// @param hosts in lower case; each stands for all hosts below it
/// @param outlet its name; `null` if the file does not say
record OutletRule(
    String place,
    List<String> hosts,
    @Nullable String outlet,
    Map<Field, List<Selection>> selections) {
  OutletRule {
    hosts = List.copyOf(hosts);
    Map<Field, List<Selection>> copy = new EnumMap<>(Field.class);
    selections.forEach((field, all) -> copy.put(field, List.copyOf(all)));
    selections = copy;
  }

  List<Selection> selections(Field field) {
    return selections.getOrDefault(field, List.of());
  }

  /// Steps of all selectors, each as often as it is tried.
  long steps() {
    long steps = 0;
    for (Map.Entry<Field, List<Selection>> entry : selections.entrySet())
      for (Selection selection : entry.getValue())
        steps += (long) selection.steps() * (entry.getKey() == Field.CREDIT ? Selection.MOST : 1);
    return steps;
  }
}
