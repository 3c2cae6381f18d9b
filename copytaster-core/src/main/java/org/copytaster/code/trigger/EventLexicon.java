package org.copytaster.code.trigger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.code.words.Word;
import org.copytaster.model.EventType;
import org.copytaster.text.ReferenceShelf;

/// The patterns that evoke events, by first word, longest first.
public final class EventLexicon {
  private final Map<String, List<Entry>> entries = new HashMap<>();
  private final Map<String, Set<String>> classes = new HashMap<>();

  public EventLexicon(ReferenceShelf shelf) {
    for (List<String> row : shelf.table("event-words.tsv"))
      classes.put(row.get(0), new HashSet<>(Arrays.asList(row.get(1).split(" "))));
    for (List<String> row : shelf.table("events.tsv")) add(entry(row));
    entries
        .values()
        .forEach(
            list -> list.sort(Comparator.comparingInt((Entry entry) -> -entry.pattern().weight())));
  }

  private void add(Entry entry) {
    for (String word : entry.firstWords())
      entries.computeIfAbsent(word, _ -> new ArrayList<>()).add(entry);
  }

  private Entry entry(List<String> row) {
    if (row.size() < 7)
      throw new IllegalArgumentException(
          "events.tsv: " + row.size() + " fields instead of 8 in " + row);
    Set<String> unless = new LinkedHashSet<>();
    for (String word : row.get(6).split(" "))
      if (word.startsWith("{")) unless.addAll(words(word.substring(1, word.length() - 1)));
      else if (!word.isEmpty()) unless.add(word);
    String contexts = row.get(4);
    return new Entry(
        Pattern.parse(row.get(0), classes),
        row.get(1).equals("n"),
        EventType.valueOf(row.get(2)),
        row.get(3).isEmpty() ? null : row.get(3),
        contexts.isEmpty() ? List.of() : List.of(contexts.split(",")),
        row.get(5),
        unless);
  }

  /// The words of a class of `event-words.tsv`.
  public Set<String> words(String name) {
    Set<String> words = classes.get(name);
    if (words == null) throw new IllegalArgumentException("no class of words named " + name);
    return words;
  }

  /// The entries that may begin with this word, longest first.
  List<Entry> beginningWith(Word word) {
    List<Entry> found = new ArrayList<>();
    for (String form : word.forms()) found.addAll(entries.getOrDefault(form, List.of()));
    if (word.forms().size() > 1)
      found.sort(Comparator.comparingInt((Entry entry) -> -entry.pattern().weight()));
    return found;
  }
}
