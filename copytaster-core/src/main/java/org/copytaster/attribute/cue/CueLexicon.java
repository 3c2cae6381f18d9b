package org.copytaster.attribute.cue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.text.ReferenceShelf;

/// `cues.tsv`, by the inflected first word.
public final class CueLexicon {
  public record Entry(Cue cue, Inflection.Form form) {}

  private final Map<String, List<Entry>> byWord = new HashMap<>();

  public CueLexicon(ReferenceShelf shelf) {
    for (List<String> line : shelf.table("cues.tsv")) {
      Cue cue = Cue.parse(line);
      for (Inflection.Inflected form : Inflection.of(cue.lemma(), cue.kind()))
        byWord
            .computeIfAbsent(form.word(), _ -> new ArrayList<>())
            .add(new Entry(cue, form.form()));
    }
    // Longest first, so that "point out" is tried before "point".
    Comparator<Entry> longestFirst =
        Comparator.comparingInt((Entry entry) -> -entry.cue.rest().size());
    byWord.values().forEach(entries -> entries.sort(longestFirst));
  }

  /// Entries that the lower-case word may begin; those with more words first.
  public List<Entry> at(String word) {
    return byWord.getOrDefault(word, List.of());
  }
}
