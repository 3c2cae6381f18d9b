package org.copytaster.json;

import org.jspecify.annotations.Nullable;

/// What made a report: the program and the reference books it used.
///
/// @param models `null` where the books carry no version
public record Versions(String copytaster, @Nullable String models) {

  /// This build; a test holds it against the project's version.
  public static final Versions CURRENT = new Versions("0.1.0-SNAPSHOT", null);
}
