package org.copytaster.annotate.lexicon;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.model.EntityType;
import org.copytaster.text.ReferenceShelf;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// The words by which names show their kind, and the names of states.
final class NameWords {
  private final Map<String, EntityType> kinds = new HashMap<>();
  private final Map<String, EntityType> known = new HashMap<>();
  private Set<String> titles = Collections.emptySet();
  private Set<String> plain = Collections.emptySet();
  private final Set<String> given;

  NameWords(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("name-words.tsv")) {
      Set<String> words = WordList.of(row.get(1));
      switch (row.get(0)) {
        case "TITLE any" -> titles = words;
        case "PLAIN any" -> plain = words;
        case "NORP alone" -> add(String.join("|", words), EntityType.NORP);
        default -> {
          EntityType type = EntityType.valueOf(row.get(0).substring(0, row.get(0).indexOf(' ')));
          for (String word : words) kinds.putIfAbsent(word, type);
        }
      }
    }
    given = WordList.of(String.join(" ", shelf.entries("given-names.txt")));
    for (List<String> row : shelf.table("countries.tsv")) {
      add(row.get(2), EntityType.GPE);
      add(row.get(3), EntityType.NORP);
      add(row.get(4), EntityType.GPE);
    }
    for (List<String> row : shelf.table("actors.tsv")) {
      if (row.get(1).equals("ORG")) add(row.get(0), EntityType.ORG);
      if (row.get(1).equals("NORP")) add(row.get(0), EntityType.NORP);
    }
    for (List<String> row : shelf.table("regions.tsv")) add(row.get(0), EntityType.LOC);
  }

  private void add(String names, EntityType type) {
    for (String name : names.split("\\|"))
      if (name.length() > 1 && !name.startsWith("the ")) known.putIfAbsent(name, type);
  }

  /// The type of a name that the lists hold as a whole.
  @Nullable EntityType known(String name) {
    return known.get(name);
  }

  @Nullable EntityType kind(String word) {
    return kinds.get(word);
  }

  boolean isTitle(String word) {
    return titles.contains(word);
  }

  boolean isPlain(String word) {
    return plain.contains(word);
  }

  boolean isGiven(String word) {
    return given.contains(word);
  }
}
