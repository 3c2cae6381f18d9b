package org.copytaster.model;

import org.jspecify.annotations.Nullable;

/// Where a report says that it was filed, and by which wire: the words before the dash, as in
/// `KYIV, March 3 (Reuters) —`. Not every report has one, and it says nothing of where the events
/// took place.
///
/// @param where the dateline's words without its dash
/// @param place within `where`, as written
/// @param agency within `where`, as written
public record Dateline(Span where, @Nullable Span place, @Nullable Span agency) {
  public Dateline {
    if (place == null && agency == null)
      throw new IllegalArgumentException("a dateline at " + where + " names a place or an agency");
  }
}
