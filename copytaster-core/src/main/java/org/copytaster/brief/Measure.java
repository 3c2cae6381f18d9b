package org.copytaster.brief;

import java.util.Set;

/// What a figure of the news counts, by the words that stand near it.
enum Measure {
  KILLED(
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
  INJURED("injured", "wounded", "hurt", "injuries", "injuring", "wounding", "wounds"),
  MISSING("missing", "unaccounted"),
  DETAINED("arrested", "detained", "arrests", "detentions", "arresting", "detaining"),
  DISPLACED("displaced", "homeless", "evacuated", "fled", "displacing", "evacuees"),
  MAGNITUDE("magnitude");

  private final Set<String> words;

  Measure(String... words) {
    this.words = Set.of(words);
  }

  boolean isNamedBy(String form) {
    return words.contains(form);
  }
}
