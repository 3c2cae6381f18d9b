package org.copytaster.annotate.time;

import org.jspecify.annotations.Nullable;

/// What words of time mean once it is known when they are said; `null` if that would be needed and
/// is not known.
@FunctionalInterface
interface Meaning {
  @Nullable Point at(Reference reference);

  /// The same whenever it is said.
  static Meaning always(String value) {
    return reference -> Point.of(value);
  }
}
