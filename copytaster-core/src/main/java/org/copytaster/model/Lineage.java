package org.copytaster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One edge of the lineage graph: this report owes copy to another one, or to an agency.
///
/// @param to id of the earlier report, or `agency:NAME` / `outlet:NAME` for an original that never
///   arrived
/// @param evidence why we think so; never empty
public record Lineage(String to, Kind kind, List<Trace> evidence) {

  /// From the same article to the same claim. [#REVISES] is a later state of the article itself;
  /// [#CITES] names its source and does not make the report a copy.
  public enum Kind {
    REVISES,
    DUPLICATE,
    SYNDICATED,
    REWROTE,
    CITES;

    /// Between the report and the one that it owes to, for readers: "carries", "rewrites".
    public String verb() {
      return switch (this) {
        case REVISES -> "is a later version of";
        case DUPLICATE -> "the same as";
        case SYNDICATED -> "carries";
        case REWROTE -> "rewrites";
        case CITES -> "cites";
      };
    }

    /// True where the report brings no root of its own.
    public boolean isCopy() {
      return this != CITES;
    }
  }

  /// One piece of evidence for an edge.
  ///
  /// @param what in words: "84 % of its five-word runs stand in …", "credits Meridian Wire"
  /// @param here the words in this report
  /// @param there the words in the other report
  public record Trace(String what, @Nullable Span here, @Nullable Span there) {}

  public Lineage {
    if (evidence.isEmpty())
      throw new IllegalArgumentException("lineage to " + to + " has no evidence");
    evidence = List.copyOf(evidence);
  }
}
