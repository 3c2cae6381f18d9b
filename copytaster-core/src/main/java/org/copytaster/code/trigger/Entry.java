package org.copytaster.code.trigger;

import java.util.List;
import java.util.Set;
import org.copytaster.model.EventType;
import org.jspecify.annotations.Nullable;

/// One line of `events.tsv`.
///
/// @param nominal the first word is a noun
/// @param unless objects that make it no such event
public record Entry(
    Pattern pattern,
    boolean nominal,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    String cameo,
    Set<String> unless) {

  /// The first word's possible forms, by which the lexicon is indexed.
  Set<String> firstWords() {
    return pattern.elements().getFirst().words();
  }
}
