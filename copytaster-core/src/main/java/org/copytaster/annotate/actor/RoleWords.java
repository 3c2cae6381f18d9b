package org.copytaster.annotate.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// `roles.tsv`: what people and bodies are called, and the sectors that go with it.
final class RoleWords {
  private static final int LONGEST = 4;
  private static final Set<String> PREPOSITIONS =
      WordList.of("of at for from in on to with by who which and");

  /// A role that was found.
  record Role(String phrase, List<String> sectors) {}

  private final Map<String, List<String>> sectors = new HashMap<>();

  RoleWords(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("roles.tsv")) {
      List<String> codes = row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" "));
      sectors.putIfAbsent(row.get(0), codes);
    }
  }

  /// What a description says: the last role before its first preposition is the role (`Supreme
  /// Court justice`, `head of the army`). The sector is the role's own, else that of the words
  /// before it (`Foreign Ministry spokesman`), else of what follows (`head of a think tank`).
  @Nullable Role described(List<String> words) {
    int preposition = 0;
    while (preposition < words.size() && !PREPOSITIONS.contains(words.get(preposition)))
      preposition++;
    List<String> head = words.subList(0, preposition);
    List<String> rest = words.subList(preposition, words.size());
    Role role = last(head);
    if (role == null) return find(words);
    if (!role.sectors().isEmpty()) return role;
    Role before = find(head);
    if (before != null && !before.sectors().isEmpty())
      return new Role(role.phrase(), before.sectors());
    Role after = find(rest);
    return after == null ? role : new Role(role.phrase(), after.sectors());
  }

  private @Nullable Role last(List<String> words) {
    for (int end = words.size(); end > 0; end--) {
      for (int start = Math.max(0, end - LONGEST); start < end; start++) {
        Role role = role(words, start, end);
        if (role != null) return role;
      }
    }
    return null;
  }

  /// The longest role among these lower-case words; the first of equals; one with sectors before
  /// one without.
  @Nullable Role find(List<String> words) {
    Role silent = null;
    for (int length = LONGEST; length > 0; length--) {
      for (int i = 0; i + length <= words.size(); i++) {
        Role role = role(words, i, i + length);
        if (role != null && !role.sectors().isEmpty()) return role;
        if (silent == null) silent = role;
      }
    }
    return silent;
  }

  private @Nullable Role role(List<String> words, int start, int end) {
    String phrase = singular(String.join(" ", words.subList(start, end)));
    List<String> codes = sectors.get(phrase);
    return codes == null ? null : new Role(phrase, codes);
  }

  private String singular(String phrase) {
    if (sectors.containsKey(phrase) || !phrase.endsWith("s")) return phrase;
    if (phrase.endsWith("ies")) return phrase.substring(0, phrase.length() - 3) + "y";
    return phrase.substring(0, phrase.length() - 1);
  }
}
