package org.copytaster.code.trigger;

import java.util.List;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.VerbGroup;
import org.copytaster.model.Span;

/// Words that evoke an event.
///
/// @param head index of the first word of the pattern: the verb or the noun
/// @param words indices of all words that fill the pattern
/// @param group the head's auxiliaries; for a noun, the noun alone
public record Trigger(Entry entry, int head, List<Integer> words, VerbGroup group) {

  public boolean isPassive() {
    return !entry.nominal() && group.passive();
  }

  /// Index after the last word of the pattern that follows the head.
  public int end() {
    int end = head + 1;
    for (int word : words) end = Math.max(end, word + 1);
    return end;
  }

  public boolean covers(int index) {
    return words.contains(index);
  }

  public List<Span> spans(Reading reading) {
    return words.stream().sorted().map(i -> reading.word(i).span()).toList();
  }
}
