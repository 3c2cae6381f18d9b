package org.copytaster.annotate.actor;

import java.time.LocalDate;
import java.util.List;
import org.copytaster.model.Actor;
import org.jspecify.annotations.Nullable;

/// One line of the table: somebody in an office for a time.
record Office(
    String name,
    String type,
    @Nullable String country,
    List<String> sectors,
    @Nullable String role,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  static Office of(List<String> row) {
    return new Office(
        row.get(0).split("\\|", 2)[0],
        row.get(1),
        orNull(row.get(2)),
        row.get(3).isEmpty() ? List.of() : List.of(row.get(3).split(" ")),
        orNull(row.get(4)),
        day(row.get(5)),
        day(row.get(6)));
  }

  private static @Nullable String orNull(String field) {
    return field.isEmpty() ? null : field;
  }

  private static @Nullable LocalDate day(String field) {
    return field.isEmpty() ? null : LocalDate.parse(field);
  }

  boolean holdsOn(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  boolean isAlways() {
    return from == null && to == null;
  }

  boolean isOverBy(LocalDate day) {
    return to != null && to.isBefore(day);
  }

  Actor actor() {
    return new Actor(country, sectors, role, from, to);
  }

  /// The same person out of office.
  Actor former() {
    return new Actor(country, List.of("ELI"), role == null ? null : "former " + role, from, to);
  }

  /// What holds whenever it is asked.
  Actor countryOnly() {
    return new Actor(country, List.of(), null, null, null);
  }
}
