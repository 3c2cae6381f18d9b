package org.copytaster.code.words;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// "claimed responsibility for the attack": somebody says that an act is theirs, or that it is not.
///
/// @param verb whose subject says so
/// @param denied "denied responsibility for"
/// @param open "has not claimed", "nobody claimed": the act is told, and nobody says that it is
///   theirs
public record Responsibility(int verb, boolean denied, boolean open) {
  private static final int REACH = 10;
  private static final int VERB_REACH = 5;
  private static final Set<String> NOUNS = Set.of("responsibility", "credit", "authorship");
  private static final Set<String> OWN =
      Set.of("claim", "take", "accept", "assume", "admit", "acknowledge");
  private static final Set<String> DISOWN = Set.of("deny", "disclaim", "reject", "refuse");
  private static final Set<String> NO = Set.of("not", "n't", "n’t", "never");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither");

  /// For an act told by a noun or a gerund.
  ///
  /// @return `null` where nobody speaks of responsibility
  public static @Nullable Responsibility of(Reading reading, int act) {
    for (int i = act - 1; i >= Math.max(0, act - REACH) && !reading.breaks(i); i--) {
      if (!reading.isAny(i, NOUNS)) continue;
      boolean bound = reading.isAny(i + 1, Set.of("for", "of", "in"));
      return bound ? ofNoun(reading, i) : null;
    }
    return null;
  }

  private static @Nullable Responsibility ofNoun(Reading reading, int noun) {
    for (int i = noun - 1; i >= Math.max(0, noun - VERB_REACH); i--) {
      boolean denied = reading.isAny(i, DISOWN);
      if (!denied && !reading.isAny(i, OWN)) continue;
      return new Responsibility(i, denied, !denied && isOpen(reading, i));
    }
    return null;
  }

  private static boolean isOpen(Reading reading, int verb) {
    for (int i = verb - 1; i >= Math.max(0, verb - VERB_REACH) && !reading.breaks(i); i--)
      if (reading.isAny(i, NO) || reading.isAny(i, NOBODY)) return true;
    return false;
  }
}
