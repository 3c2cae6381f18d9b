package org.copytaster.annotate.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// `roles.tsv`: what people and bodies are called, and the sectors that go with it.
final class RoleWords {
  private static final int LONGEST = 4;

  /// A role that was found.
  record Role(String phrase, List<String> sectors) {}

  private final Map<String, List<String>> sectors = new HashMap<>();

  RoleWords(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("roles.tsv")) {
      List<String> codes = row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" "));
      sectors.putIfAbsent(row.get(0), codes);
    }
  }

  /// The longest role among these lower-case words; the first of equals; one with sectors before
  /// one without.
  @Nullable Role find(List<String> words) {
    Role silent = null;
    for (int length = LONGEST; length > 0; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        String phrase = singular(String.join(" ", words.subList(i, i + length)));
        List<String> codes = sectors.get(phrase);
        if (codes == null) continue;
        if (!codes.isEmpty()) return new Role(phrase, codes);
        if (silent == null) silent = new Role(phrase, codes);
      }
    }
    return silent;
  }

  private String singular(String phrase) {
    if (sectors.containsKey(phrase) || !phrase.endsWith("s")) return phrase;
    if (phrase.endsWith("ies")) return phrase.substring(0, phrase.length() - 3) + "y";
    return phrase.substring(0, phrase.length() - 1);
  }
}
