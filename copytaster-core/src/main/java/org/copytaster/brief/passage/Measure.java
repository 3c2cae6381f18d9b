package org.copytaster.brief.passage;

import java.util.Set;

/// What a figure of the news counts, by the words that stand near it.
public enum Measure {
  KILLED(
      "dead",
      "killed",
      "dead",
      "died",
      "deaths",
      "death",
      "dies",
      "kills",
      "killing",
      "toll",
      "fatalities",
      "bodies",
      "lives"),
  INJURED("injured", "injured", "wounded", "hurt", "injuries", "injuring", "wounding", "wounds"),
  MISSING("missing", "missing", "unaccounted"),
  DETAINED("arrested", "arrested", "detained", "arrests", "detentions", "arresting", "detaining"),
  DISPLACED("displaced", "displaced", "homeless", "evacuated", "fled", "displacing", "evacuees"),
  MAGNITUDE("", "magnitude");

  private final String counted;
  private final Set<String> words;

  Measure(String counted, String... words) {
    this.counted = counted;
    this.words = Set.of(words);
  }

  /// What a dispute over it is about, in the words of [Brief.Dispute].
  public String about() {
    return this == MAGNITUDE ? "magnitude" : "number of " + counted;
  }

  boolean isNamedBy(String form) {
    return words.contains(form);
  }
}
