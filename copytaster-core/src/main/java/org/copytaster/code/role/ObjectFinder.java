package org.copytaster.code.role;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;

/// Whom a verb or noun acts on, without a parse: rightwards inside the clause, the nearest phrase
/// that can be an actor, else the direct object.
final class ObjectFinder {
  /// Prepositions that bring the other side of an act.
  private static final Set<String> TOWARDS =
      Set.of(
          "on", "upon", "against", "to", "with", "from", "for", "at", "of", "into", "towards",
          "toward", "over", "between", "in");

  private static final int REACH = 14;

  private ObjectFinder() {}

  /// @param actorLike tells phrases that name somebody
  static List<Phrase> find(
      Reading reading, Phrases phrases, Trigger trigger, Predicate<Phrase> actorLike) {
    Phrase direct = null;
    int after = trigger.head() + 1;
    int limit = limit(reading, trigger);
    for (Phrase phrase : phrases.all()) {
      if (phrase.from() < after || phrase.from() >= limit) continue;
      boolean matched = trigger.words().stream().anyMatch(phrase::contains);
      Word before = reading.word(phrase.from() - 1);
      boolean reachable =
          before.index() == trigger.head()
              || !before.isPreposition()
              || TOWARDS.contains(before.lower())
              || trigger.covers(before.index());
      if (before.lower().equals("by")) return direct == null ? List.of() : List.of(direct);
      boolean aside =
          reading.isComma(before.index()) || Set.of("in", "at").contains(before.lower());
      if (aside && direct != null) return phrases.withCoordinatesRight(direct);
      if (!reachable || Naming.isTime(reading, phrase)) continue;
      if (actorLike.test(phrase)) return phrases.withCoordinatesRight(phrase);
      if (direct == null && !matched) direct = phrase;
    }
    return direct == null ? List.of() : phrases.withCoordinatesRight(direct);
  }

  /// The end of the stretch that the object may stand in: the clause, or the next full verb.
  private static int limit(Reading reading, Trigger trigger) {
    int end = pastInfinitive(reading, trigger.end());
    int limit = Math.min(reading.size(), Math.max(end, trigger.head() + 1) + REACH);
    for (int i = trigger.head() + 1; i < limit; i++) {
      if (i < end) continue;
      Word word = reading.word(i);
      boolean verb = word.isVerb() && !word.lower().endsWith("ed");
      boolean opener = word.isAny(Reading.OPENERS) && !word.lower().equals("as");
      if (reading.breaks(i) || verb || opener) return i;
    }
    return limit;
  }

  /// "refused to release": the infinitive behind "to" belongs to the pattern.
  private static int pastInfinitive(Reading reading, int end) {
    boolean to = reading.word(end - 1).lower().equals("to");
    return to && end < reading.size() && reading.word(end).isVerb() ? end + 1 : end;
  }

  /// The phrase behind the first of these prepositions within reach.
  static List<Phrase> behind(Reading reading, Phrases phrases, int from, Set<String> prepositions) {
    for (int i = from; i < reading.size() && i < from + REACH; i++) {
      Word word = reading.word(i);
      if (reading.breaks(i) || word.isVerb() && i > from && phrases.at(i) == null) return List.of();
      if (!prepositions.contains(word.lower())) continue;
      Phrase phrase = phrases.startingAt(i + 1);
      if (phrase != null) return phrases.withCoordinatesRight(phrase);
    }
    return List.of();
  }
}
