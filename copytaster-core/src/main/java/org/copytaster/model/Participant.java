package org.copytaster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// An actor or recipient of an event, as the text names it.
///
/// @param entity id of the resolved [Entity]; `null` for a phrase without one
/// @param code PLOVER code such as `RUSGOV`; `null` where unsure
public record Participant(List<Span> spans, @Nullable String entity, @Nullable String code) {
  public Participant {
    if (spans.isEmpty())
      throw new IllegalArgumentException("a participant needs at least one span");
    spans = List.copyOf(spans);
  }
}
