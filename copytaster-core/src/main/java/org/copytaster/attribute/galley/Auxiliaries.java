package org.copytaster.attribute.galley;

import java.util.Set;

/// The closed classes around a verb. Taggers err on contractions, so the words are listed.
public final class Auxiliaries {
  private static final Set<String> ALL =
      Set.of(
          "has", "have", "had", "having", "was", "were", "is", "are", "be", "been", "being", "am",
          "will", "would", "could", "should", "may", "might", "can", "must", "shall", "do", "does",
          "did", "'ve", "'d", "'ll", "'re", "'m", "ca", "wo", "cannot");
  private static final Set<String> BE =
      Set.of("was", "were", "is", "are", "be", "been", "being", "am", "'re", "'m", "'s");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "nor");
  private static final Set<String> MODALS =
      Set.of("would", "could", "should", "may", "might", "must", "can", "cannot", "ca");

  private Auxiliaries() {}

  public static boolean contains(String lower) {
    return ALL.contains(lower);
  }

  public static boolean isBe(String lower) {
    return BE.contains(lower);
  }

  public static boolean isNegation(String lower) {
    return NEGATIONS.contains(lower);
  }

  public static boolean isModal(String lower) {
    return MODALS.contains(lower);
  }

  public static boolean isFuture(String lower) {
    return lower.equals("will") || lower.equals("'ll") || lower.equals("wo");
  }
}
