package org.copytaster.desk.actors;

import java.util.List;
import org.copytaster.model.EntityType;
import org.jspecify.annotations.Nullable;

/// Somebody, or a body, across reports.
///
/// @param id stable for the same reports and rulings
/// @param country ISO 3166 alpha-3 or PLOVER's for bodies of none
/// @param role the office in the newest report that tells one
/// @param appearances in order of publication
public record Figure(
    String id,
    String name,
    EntityType type,
    @Nullable String country,
    @Nullable String role,
    List<Appearance> appearances) {

  public Figure {
    appearances = List.copyOf(appearances);
  }

  /// An entity of one report.
  ///
  /// @param name as the report has it
  /// @param country as of the report's day
  public record Appearance(
      String report,
      String entity,
      String name,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String country,
      @Nullable String role) {}

  /// True if the report calls the figure so.
  public boolean isIn(String report, String name) {
    return appearances.stream()
        .anyMatch(one -> one.report().equals(report) && one.name().equals(name));
  }
}
