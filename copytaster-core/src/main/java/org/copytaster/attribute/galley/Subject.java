package org.copytaster.attribute.galley;

import org.jspecify.annotations.Nullable;

/// Who the words before or after a cue name.
///
/// @param whole all of it, with what stands in apposition
/// @param name the phrase that names
/// @param role the apposition after the name, where it says who this is
public record Subject(Run whole, Run name, @Nullable Run role) {
  public static Subject of(Run name) {
    return new Subject(name, name, null);
  }
}
