package org.copytaster.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the words of a sentence that evoke events: at each verb or noun the longest pattern of the
/// lexicon. A word inside a longer pattern evokes nothing of its own ("launch an attack on").
final class TriggerFinder {
  /// How far after the head an object may stand that makes the sense another, in words.
  private static final int OBJECT_REACH = 5;

  private final EventLexicon lexicon;

  TriggerFinder(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Trigger> find(Reading reading) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      Trigger trigger = at(reading, i);
      if (trigger != null) found.add(trigger);
    }
    return found.stream().filter(one -> !isInside(one, found)).toList();
  }

  private static boolean isInside(Trigger one, List<Trigger> all) {
    return all.stream()
        .anyMatch(other -> other != one && other.head() != one.head() && other.covers(one.head()));
  }

  private @Nullable Trigger at(Reading reading, int i) {
    Word word = reading.word(i);
    boolean verb = word.isVerb();
    if (!verb && !word.isNoun()) return null;
    VerbGroup group = verb ? VerbGroup.at(reading, i) : new VerbGroup(i, i, false, false, false);
    for (Entry entry : lexicon.beginningWith(word)) {
      if (entry.nominal() == verb) continue;
      List<Integer> words = entry.pattern().match(reading, i, group.passive());
      if (words != null && !isOtherSense(reading, i, group, entry))
        return new Trigger(entry, i, words, group);
    }
    return null;
  }

  private static boolean isOtherSense(Reading reading, int head, VerbGroup group, Entry entry) {
    Set<String> unless = entry.unless();
    if (unless.isEmpty()) return false;
    int from = group.passive() ? Math.max(0, group.start() - OBJECT_REACH) : head + 1;
    int to = group.passive() ? group.start() : Math.min(reading.size(), head + 1 + OBJECT_REACH);
    for (int i = from; i < to; i++) {
      if (reading.word(i).isAny(unless)) return true;
      if (!group.passive() && (reading.breaks(i) || reading.word(i).isVerb())) return false;
    }
    return false;
  }
}
