package org.copytaster.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The fixed phrases that a line may be filled into, so that `verify` can fill them again from the
/// evidence and compare.
///
/// A pattern holds slots such as `{content}`; everything else is ours, and none of it can turn a
/// paraphrase into a quotation: quotation marks are never part of a pattern, they come with the
/// evidence's own words.
public enum Template {
  /// Words with who says them, when both stand apart in the report.
  ATTRIBUTED("{source}: {content}"),
  /// The same where the report says who that is in other words: "head of the … think tank".
  ATTRIBUTED_WITH_ROLE("{source}, {role}: {content}"),
  /// A picture's caption with its credit.
  CAPTIONED("{caption} ({credit})"),
  /// Over a story of which no report is left: what its last one was headed. The one line of print
  /// whose evidence no longer speaks.
  WITHDRAWN("Withdrawn: {headline}");

  private final String pattern;

  Template(String pattern) {
    this.pattern = pattern;
  }

  public String pattern() {
    return pattern;
  }

  /// Fills the pattern from evidence with slots; evidence without one, or in [Line#ALSO], fills
  /// nothing.
  public String fill(List<Evidence> evidence) {
    Map<String, List<String>> slots = new HashMap<>();
    for (Evidence one : evidence)
      if (one.slot() != null)
        slots.computeIfAbsent(one.slot(), slot -> new ArrayList<>()).add(one.quote());
    return fill(slots);
  }

  /// Fills the pattern. Several words for one slot are joined by an ellipsis; a slot without words
  /// is the caller's fault.
  public String fill(Map<String, List<String>> slots) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
      int close = pattern.indexOf('}', open);
      String slot = pattern.substring(open + 1, close);
      List<String> words = slots.getOrDefault(slot, List.of());
      if (words.isEmpty())
        throw new IllegalArgumentException("template " + name() + " has no words for slot " + slot);
      filled.append(pattern, at, open).append(String.join(" … ", words));
      at = close + 1;
    }
    return filled.append(pattern.substring(at)).toString();
  }
}
