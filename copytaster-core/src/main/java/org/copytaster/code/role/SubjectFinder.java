package org.copytaster.code.role;

import java.util.List;
import java.util.Set;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.VerbGroup;
import org.copytaster.code.words.Word;
import org.jspecify.annotations.Nullable;

/// The subject of a verb without a parse: leftwards inside the clause, over auxiliaries,
/// prepositional phrases and appositions; through "to" and "and" to the verb that governs.
public final class SubjectFinder {
  /// Verbs whose object does what the infinitive says: "ordered troops to withdraw".
  static final Set<String> OBJECT_CONTROL =
      Set.of(
          "order",
          "ask",
          "urge",
          "tell",
          "force",
          "allow",
          "help",
          "call",
          "instruct",
          "permit",
          "enable",
          "want",
          "press",
          "request",
          "require",
          "invite",
          "encourage",
          "persuade",
          "convince",
          "get",
          "lead",
          "push",
          "pressure",
          "advise",
          "authorize",
          "authorise",
          "appeal",
          "send",
          "deploy",
          "expect",
          "cause",
          "direct",
          "compel",
          "dispatch",
          "let",
          "appoint",
          "pay",
          "hire");

  /// Verbs after which a gerund is the object's: "accused the army of killing".
  private static final Set<String> GERUND_OF_OBJECT =
      Set.of(
          "accuse",
          "prevent",
          "stop",
          "suspect",
          "ban",
          "bar",
          "charge",
          "convict",
          "blame",
          "criticize",
          "criticise",
          "denounce",
          "condemn",
          "prohibit",
          "discourage",
          "dissuade",
          "deter",
          "exclude",
          "see",
          "catch",
          "find");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that");
  private static final int DEPTH = 4;

  private SubjectFinder() {}

  static List<Phrase> find(Reading reading, Phrases phrases, VerbGroup group) {
    return find(reading, phrases, group, 0);
  }

  private static List<Phrase> find(Reading reading, Phrases phrases, VerbGroup group, int depth) {
    if (depth > DEPTH) return List.of();
    if (group.infinitive()) return controller(reading, phrases, group.start(), depth);
    if (group.isGerund(reading)) return gerund(reading, phrases, group.verb(), depth);
    int at = group.start() - 1;
    while (at >= 0 && reading.word(at).pos().equals("ADV")) at--;
    if (at < 0) return List.of();
    if (RELATIVE.contains(reading.word(at).lower()))
      return antecedent(reading, phrases, at, group.verb());
    if (isCoordinator(reading, at)) return shared(reading, phrases, group.verb(), at, depth);
    at = overAside(reading, at);
    if (at < 0) return List.of();
    Phrase phrase = phrases.endingAt(at + 1);
    if (phrase != null && Naming.isTime(reading, phrase))
      phrase = beforeTime(reading, phrases, phrase);
    if (phrase == null) return List.of();
    List<Phrase> subject = climbed(reading, phrases, phrase);
    return subject.isEmpty() ? beforeAdverbial(reading, phrases, phrase) : subject;
  }

  /// "Denmark last week announced": over the time that stands without a preposition.
  private static @Nullable Phrase beforeTime(Reading reading, Phrases phrases, Phrase time) {
    int at = time.from() - 1;
    if (at >= 0
        && Set.of("last", "this", "next", "late", "early").contains(reading.word(at).lower())) at--;
    Phrase before = phrases.endingAt(at + 1);
    return before == null ? time : before;
  }

  /// Over an adverbial set off by a comma: "The mission, on Sunday strongly condemned …".
  private static List<Phrase> beforeAdverbial(Reading reading, Phrases phrases, Phrase adverbial) {
    int comma = adverbial.from() - 2;
    if (comma < 1 || !reading.isComma(comma)) return List.of();
    int at = overAside(reading, comma - 1);
    Phrase phrase = at < 0 ? null : phrases.endingAt(at + 1);
    return phrase == null ? List.of() : climbed(reading, phrases, phrase);
  }

  private static boolean isCoordinator(Reading reading, int at) {
    return reading.is(at, "and") || reading.is(at, "but") || reading.is(at, "or");
  }

  /// Over what stands between commas, brackets or dashes, and over time words before the verb.
  private static int overAside(Reading reading, int at) {
    if (reading.word(at).lower().equals(")")) {
      int open = at;
      while (open >= 0 && !reading.word(open).lower().equals("(")) open--;
      return open - 1;
    }
    if (!reading.isComma(at)) return at;
    for (int i = at - 1; i >= 0 && i >= at - 30; i--) {
      if (reading.breaks(i)) return -1;
      if (reading.isComma(i)) return i - 1;
    }
    return -1;
  }

  /// From the phrase next to the verb to the one it hangs on: "the head of the army in the north".
  public static List<Phrase> climbed(Reading reading, Phrases phrases, Phrase phrase) {
    Phrase top = phrase;
    for (int steps = 0; steps < 5; steps++) {
      int before = top.from() - 1;
      if (before < 0 || !reading.word(before).isPreposition()) break;
      Phrase governor = phrases.endingAt(before);
      // behind a preposition with nothing before it ("In Paris …") a phrase is no subject
      if (governor == null) return List.of();
      top = governor;
    }
    List<Phrase> joined = phrases.withCoordinatesLeft(top);
    // "the crowds in Cairo and other cities demanded": those joined hang on another
    int before = joined.getFirst().from() - 1;
    boolean hangs = joined.size() > 1 && before >= 0 && reading.word(before).isPreposition();
    Phrase governor = hangs ? phrases.endingAt(before) : null;
    return governor == null ? joined : phrases.withCoordinatesLeft(governor);
  }

  /// The noun that a relative clause hangs on: by the parse, else the one next to it.
  private static List<Phrase> antecedent(Reading reading, Phrases phrases, int relative, int verb) {
    int governor = reading.word(verb).head();
    if (reading.word(verb).relation().startsWith("acl") && governor >= 0 && governor < relative) {
      Phrase noun = phrases.at(governor);
      if (noun != null) return List.of(noun);
    }
    int end = relative;
    if (end > 0 && reading.isComma(end - 1)) end--;
    Phrase phrase = phrases.endingAt(end);
    if (phrase == null) return List.of();
    boolean clauseOfSaying = reading.word(relative).lower().equals("that") && end != relative;
    return clauseOfSaying ? List.of() : List.of(phrase);
  }

  /// The subject of the verb that this one is joined to: by the parse, else the one before it.
  private static List<Phrase> shared(
      Reading reading, Phrases phrases, int verb, int at, int depth) {
    int joined = reading.word(verb).relation().equals("conj") ? reading.word(verb).head() : -1;
    if (joined >= 0 && joined < at && reading.word(joined).pos().equals("VERB")) {
      VerbGroup group = VerbGroup.at(reading, joined);
      if (!group.passive()) return find(reading, phrases, group, depth + 1);
    }
    for (int i = at - 1; i >= 0 && i >= at - 25; i--) {
      if (reading.breaks(i)) return List.of();
      Word word = reading.word(i);
      if (!word.pos().equals("VERB") || phrases.at(i) != null) continue;
      VerbGroup group = VerbGroup.at(reading, i);
      if (group.isReduced()) continue;
      return find(reading, phrases, group, depth + 1);
    }
    return List.of();
  }

  private static List<Phrase> controller(Reading reading, Phrases phrases, int to, int depth) {
    for (int i = to - 1; i >= 0 && i >= to - 14; i--) {
      if (reading.breaks(i)) return List.of();
      Word word = reading.word(i);
      if (!word.isVerb() || phrases.at(i) != null) continue;
      VerbGroup group = VerbGroup.at(reading, i);
      if (word.isAny(OBJECT_CONTROL) && !group.passive()) {
        List<Phrase> object = objectBetween(phrases, i, to);
        if (!object.isEmpty()) return object;
      }
      return find(reading, phrases, group, depth + 1);
    }
    return List.of();
  }

  private static List<Phrase> objectBetween(Phrases phrases, int verb, int to) {
    for (Phrase phrase : phrases.all())
      if (phrase.from() > verb && phrase.to() <= to) return phrases.withCoordinatesRight(phrase);
    return List.of();
  }

  private static List<Phrase> gerund(Reading reading, Phrases phrases, int verb, int depth) {
    for (int i = verb - 1; i >= 0 && i >= verb - 20; i--) {
      if (reading.breaks(i)) return List.of();
      Word word = reading.word(i);
      if (!word.pos().equals("VERB") || phrases.at(i) != null) continue;
      VerbGroup group = VerbGroup.at(reading, i);
      if (word.isAny(GERUND_OF_OBJECT) && !group.passive()) {
        @Nullable Phrase object =
            phrases.all().stream()
                .filter(p -> p.from() > word.index() && p.to() < verb)
                .findFirst()
                .orElse(null);
        if (object != null) return phrases.withCoordinatesRight(object);
      }
      return find(reading, phrases, group, depth + 1);
    }
    return List.of();
  }
}
