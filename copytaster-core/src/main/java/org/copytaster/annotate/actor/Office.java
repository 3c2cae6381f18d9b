package org.copytaster.annotate.actor;

import java.time.LocalDate;
import java.util.List;
import org.copytaster.model.Actor;
import org.copytaster.model.EntityType;
import org.jspecify.annotations.Nullable;

/// A line of the actors' table: somebody's time in an office, or what an organisation is.
///
/// @param from first day, `null` where unknown
/// @param to last day, `null` while it lasts
record Office(
    EntityType type,
    @Nullable String country,
    List<String> sectors,
    @Nullable String role,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  boolean isAt(LocalDate date) {
    return !isAfter(date) && !isBefore(date);
  }

  /// True if the office begins only after `date`.
  boolean isAfter(LocalDate date) {
    return from != null && date.isBefore(from);
  }

  /// True if it was over before `date`.
  boolean isBefore(LocalDate date) {
    return to != null && date.isAfter(to);
  }

  boolean isDated() {
    return from != null || to != null;
  }

  Actor actor() {
    return new Actor(country, sectors, role, from, to);
  }
}
