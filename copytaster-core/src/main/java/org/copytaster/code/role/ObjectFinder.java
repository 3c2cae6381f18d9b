package org.copytaster.code.role;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.EventType;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Whom a verb or noun acts on, without a parse: rightwards inside the clause, the nearest phrase
/// that can be an actor, else the direct object.
final class ObjectFinder {
  private static final int REACH = 14;

  private ObjectFinder() {}

  /// @param actorLike tells phrases that name somebody
  static List<Phrase> find(
      Reading reading, Phrases phrases, Trigger trigger, Predicate<Phrase> actorLike) {
    List<Phrase> asked = asked(reading, phrases, trigger, actorLike);
    if (!asked.isEmpty()) return asked;
    List<Phrase> partner = partner(reading, phrases, trigger, actorLike);
    if (!partner.isEmpty()) return partner;
    List<Phrase> beyond = beyond(reading, phrases, trigger, actorLike);
    if (!beyond.isEmpty()) return beyond;
    List<Phrase> aimed = aimed(reading, phrases, trigger, actorLike);
    if (!aimed.isEmpty()) return aimed;
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
              || Prepositions.bring(reading, trigger, before)
              || trigger.covers(before.index());
      if (before.lower().equals("by")) return direct == null ? List.of() : List.of(direct);
      boolean aside =
          reading.isComma(before.index()) || Set.of("in", "at").contains(before.lower());
      if (aside && direct != null) return phrases.withCoordinatesRight(direct);
      if (!reachable || Naming.isTime(reading, phrase) || isConnective(reading, phrase)) continue;
      // "the tree that a club planted", without its "that"
      if (direct != null && isRelative(reading, phrase))
        return phrases.withCoordinatesRight(direct);
      boolean inWords =
          matched && reading.isAny(phrase.head(), BODIES)
              || trigger.covers(phrase.head()) && isStateOf(reading, phrase);
      if (actorLike.test(phrase) && !inWords) {
        // "engaged in a crackdown in the north against students": where is not against whom
        List<Phrase> against =
            aside && before.lower().equals("in")
                ? behind(reading, phrases, phrase.to(), Set.of("against"))
                : List.of();
        return !against.isEmpty() && actorLike.test(against.getFirst())
            ? against
            : phrases.withCoordinatesRight(phrase);
      }
      if (direct == null && !matched) direct = phrase;
      Phrase counted = direct == null ? counted(reading, phrase) : null;
      if (counted != null) return List.of(counted);
    }
    return direct == null ? List.of() : phrases.withCoordinatesRight(direct);
  }

  /// "left two dead": the number alone stands for people.
  private static @Nullable Phrase counted(Reading reading, Phrase phrase) {
    if (!reading.isAny(phrase.head(), LEFT) || phrase.head() == phrase.from()) return null;
    boolean number = reading.word(phrase.head() - 1).pos().equals("NUM");
    return number ? new Phrase(phrase.from(), phrase.head(), phrase.head() - 1) : null;
  }

  private static final Set<String> LEFT = Set.of("dead", "injured", "wounded", "homeless");

  /// "discussed the border with the president": what is talked about is no party to the talks.
  private static List<Phrase> partner(
      Reading reading, Phrases phrases, Trigger trigger, Predicate<Phrase> actorLike) {
    if (!reading.isAny(trigger.head(), TALKING)) return List.of();
    List<Phrase> with = behind(reading, phrases, trigger.head() + 1, Set.of("with"));
    return !with.isEmpty() && actorLike.test(with.getFirst()) ? with : List.of();
  }

  /// "returned the painting of Peter to the museum", "filed a complaint with the court against the
  /// state": the thing's other ties are passed over.
  private static List<Phrase> beyond(
      Reading reading, Phrases phrases, Trigger trigger, Predicate<Phrase> actorLike) {
    boolean gives = reading.isAny(trigger.head(), GIVING);
    boolean accuses = trigger.entry().type() == EventType.ACCUSE;
    Phrase next = phrases.startingAt(trigger.head() + 1);
    if (!gives && !accuses || next == null || actorLike.test(next)) return List.of();
    Set<String> to = gives ? Set.of("to") : Set.of("against");
    List<Phrase> found = behind(reading, phrases, next.to(), to);
    return !found.isEmpty() && actorLike.test(found.getFirst()) ? found : List.of();
  }

  private static final Set<String> GIVING =
      Set.of(
          "return", "give", "hand", "award", "donate", "transfer", "deliver", "restore", "supply");

  /// "in the wake of", "in case of": words that join, and stand for nobody.
  private static boolean isConnective(Reading reading, Phrase phrase) {
    return reading.isAny(phrase.head(), CONNECTIVES)
        && reading.isAny(phrase.from() - 1, Set.of("in", "on", "at", "with", "for"))
        && Set.of("of", "to", "with", "for").contains(following(reading, phrase));
  }

  private static String following(Reading reading, Phrase phrase) {
    return phrase.to() < reading.size() ? reading.word(phrase.to()).lower() : "";
  }

  private static final Set<String> CONNECTIVES =
      Set.of(
          "wake",
          "case",
          "light",
          "view",
          "aftermath",
          "response",
          "behalf",
          "front",
          "favor",
          "favour",
          "addition",
          "connection",
          "course",
          "event",
          "absence",
          "face",
          "place",
          "name",
          "exchange",
          "return",
          "order",
          "context",
          "relation",
          "regard",
          "accordance",
          "spite");

  private static boolean isRelative(Reading reading, Phrase phrase) {
    boolean touching = phrase.from() > 0 && reading.word(phrase.from() - 1).isNoun();
    return touching && phrase.to() < reading.size() && reading.word(phrase.to()).isVerb();
  }

  private static final Set<String> TALKING =
      Set.of("discuss", "debate", "review", "negotiate", "renegotiate");

  /// "declared a state of emergency": a condition, no country.
  private static boolean isStateOf(Reading reading, Phrase phrase) {
    return reading.is(phrase.head(), "state") && reading.is(phrase.to(), "of");
  }

  /// Bodies and means that a pattern's own words may be made of: "opened an embassy in".
  private static final Set<String> BODIES =
      WordList.of(
          """
          embassy consulate office base ship vessel boat convoy party mission court power military
          intelligence force\
          """);

  /// "reiterated its demand that Israel ease the limits": who shall do it.
  private static List<Phrase> asked(
      Reading reading, Phrases phrases, Trigger trigger, Predicate<Phrase> actorLike) {
    if (trigger.entry().type() != EventType.REQUEST) return List.of();
    for (int i = trigger.end() - 1; i < reading.size() && i < trigger.end() + 3; i++) {
      if (!reading.word(i).lower().equals("that")) continue;
      Phrase phrase = phrases.startingAt(i + 1);
      return phrase != null && actorLike.test(phrase)
          ? phrases.withCoordinatesRight(phrase)
          : List.of();
    }
    return List.of();
  }

  /// Behind the preposition that closes the trigger: "launched artillery and rocket fire against".
  private static List<Phrase> aimed(
      Reading reading, Phrases phrases, Trigger trigger, Predicate<Phrase> actorLike) {
    int last = trigger.end() - 1;
    Phrase next = phrases.startingAt(trigger.head() + 1);
    // "released the minister from prison"
    if (next != null && actorLike.test(next)) return List.of();
    if (last <= trigger.head() + 1 || !AIMING.contains(reading.word(last).lower()))
      return List.of();
    Phrase phrase = phrases.startingAt(last + 1);
    return phrase != null && actorLike.test(phrase)
        ? phrases.withCoordinatesRight(phrase)
        : List.of();
  }

  private static final Set<String> AIMING =
      Set.of("against", "on", "at", "upon", "into", "with", "from", "to");

  /// The end of the stretch that the object may stand in: the clause, or the next full verb.
  private static int limit(Reading reading, Trigger trigger) {
    int end = pastInfinitive(reading, trigger.end());
    int limit = Math.min(reading.size(), Math.max(end, trigger.head() + 1) + REACH);
    for (int i = trigger.head() + 1; i < limit; i++) {
      if (i < end) continue;
      Word word = reading.word(i);
      boolean verb = word.isVerb() && !word.lower().endsWith("ed");
      boolean opener =
          word.isAny(Reading.OPENERS) && (!word.lower().equals("as") || reading.isComma(i - 1));
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
