package org.copytaster.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The political role of an entity, as PLOVER codes it.
///
/// @param country ISO 3166 alpha-3, or PLOVER's `IGO`, `NGO`, `MNC` … where there is no state
/// @param sectors PLOVER sectors, most specific first: `GOV`, `MIL`, `REB`, `OPP`, `COP`, `JUD`,
///   `CVL` …
/// @param role the office in words: "foreign minister"
/// @param from first day in the role, where known
/// @param to last day in the role, where it has ended
public record Actor(
    @Nullable String country,
    List<String> sectors,
    @Nullable String role,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public Actor {
    sectors = List.copyOf(sectors);
    if (from != null && to != null && to.isBefore(from))
      throw new IllegalArgumentException("role ends on " + to + " before it starts on " + from);
  }

  /// Country and first sector in PLOVER's compact form, such as `RUSGOV`; empty if neither is
  /// known.
  public String code() {
    return (country == null ? "" : country) + (sectors.isEmpty() ? "" : sectors.getFirst());
  }
}
