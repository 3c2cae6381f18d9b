package org.copytaster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who says so: the words that name the source of a statement.
///
/// @param spans at least one
/// @param entity id of the resolved [Entity], or `null` for "analysts", "officials", or where
///   resolution abstains
/// @param role the text's words for who this is ("head of the … think tank in London"), if any
public record Source(List<Span> spans, @Nullable String entity, @Nullable Span role) {
  public Source {
    if (spans.isEmpty()) throw new IllegalArgumentException("a source needs at least one span");
    spans = List.copyOf(spans);
  }
}
