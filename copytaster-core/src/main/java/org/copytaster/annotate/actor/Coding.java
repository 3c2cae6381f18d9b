package org.copytaster.annotate.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the words of a phrase say of an actor, before anybody looks into the table.
///
/// @param country the state named in it
/// @param by how it is named
/// @param role the words for the office
/// @param whole true if the phrase is nothing but the state's name or its people
/// @param named lines of the actors' table for a name in the phrase
/// @param last the last word, if it is written like a name
record Coding(
    @Nullable String country,
    States.@Nullable By by,
    boolean whole,
    List<String> sectors,
    @Nullable String role,
    boolean former,
    boolean future,
    List<Office> named,
    @Nullable String last) {

  /// True if the phrase is a seat of government alone, which stands for it.
  boolean isSeat() {
    return whole && by == States.By.SEAT;
  }

  /// True if the phrase names a state itself, not only a town in it.
  boolean namesState() {
    return by == States.By.NAME;
  }
}
