package org.copytaster.model;

import java.util.List;

/// An attribution as the reading network proposes it, before `attribute` decides what is a
/// statement.
///
/// @param source may be empty: the network abstains
/// @param confidence calibrated, 0 to 1
public record AttributionCandidate(
    List<Span> source, List<Span> cue, List<Span> content, double confidence) {
  public AttributionCandidate {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
