package org.copytaster.annotate.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// Words for what people do, with their sectors.
final class RoleWords {
  private static final int LONGEST = 4;

  private final Map<String, List<String>> sectors = new HashMap<>();
  private final Set<String> doers = new HashSet<>();

  RoleWords(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("roles.tsv")) {
      sectors.putIfAbsent(
          row.get(0), row.get(1).isEmpty() ? List.of() : List.of(row.get(1).split(" ")));
      if (row.size() > 2 && row.get(2).equals("doer")) doers.add(row.get(0));
    }
  }

  /// True for a word that means somebody only as one who does something: "the resistance attacked",
  /// not "drug resistance".
  boolean isOnlyDoer(Match role) {
    return doers.contains(role.role());
  }

  /// A role in a phrase.
  ///
  /// @param first its first word
  /// @param end after its last word
  record Match(int first, int end, String role, List<String> sectors) {}

  /// The longest role that starts at a word; `null` where none does.
  @Nullable Match at(List<String> words, int first) {
    StringBuilder phrase = new StringBuilder();
    Match longest = null;
    for (int end = first + 1; end <= words.size() && end - first <= LONGEST; end++) {
      String word = words.get(end - 1);
      if (word.equals(",")) break;
      if (!phrase.isEmpty()) phrase.append(' ');
      String before = phrase.toString();
      phrase.append(word);
      String found = known(before, word);
      if (found != null)
        longest = new Match(first, end, found, sectors.getOrDefault(found, List.of()));
    }
    return longest;
  }

  /// The longest role that the words end with; `null` where none does.
  @Nullable Match endingAt(List<String> words) {
    for (int first = Math.max(0, words.size() - LONGEST); first < words.size(); first++) {
      Match match = at(words, first);
      if (match != null && match.end() == words.size()) return match;
    }
    return null;
  }

  private @Nullable String known(String before, String word) {
    for (String form : forms(word)) if (sectors.containsKey(before + form)) return before + form;
    return null;
  }

  /// The word and what it may be the plural of.
  private static List<String> forms(String word) {
    int n = word.length();
    if (n < 4 || !word.endsWith("s")) return List.of(word);
    if (word.endsWith("ies")) return List.of(word, word.substring(0, n - 3) + "y");
    if (word.endsWith("es"))
      return List.of(word, word.substring(0, n - 1), word.substring(0, n - 2));
    return List.of(word, word.substring(0, n - 1));
  }
}
