package org.copytaster.code.modality;

import java.util.List;
import java.util.Set;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Responsibility;
import org.copytaster.code.words.VerbGroup;
import org.copytaster.code.words.Word;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// How true the sentence's own words take an event to be, before anybody's statement is looked at:
/// the auxiliaries, the verb or noun that governs, a condition over the clause, words of doubt.
public final class ModalityReader {
  private static final Set<String> DOUBT =
      WordList.of(
          """
          reportedly allegedly apparently possibly perhaps probably likely supposedly purportedly
          presumably maybe suspected alleged apparent possible purported rumored rumoured supposed
          probable unconfirmed\
          """);
  private static final Set<String> NEGATION =
      Set.of("not", "n't", "n’t", "never", "neither", "nor", "cannot");
  private static final Set<String> NOBODY = Set.of("no", "nobody", "none", "neither", "nothing");

  private ModalityReader() {}

  /// `null` where the words tell no happening at all: an infinitive of purpose.
  public static @Nullable Modality read(Reading reading, Phrases phrases, Trigger trigger) {
    boolean imagined = Conditions.hold(reading, phrases, trigger.head(), trigger.entry().nominal());
    if (imagined || isQuestion(reading)) return Modality.HYPOTHETICAL;
    boolean act = trigger.entry().nominal() || trigger.group().isGerund(reading);
    Responsibility said = act ? Responsibility.of(reading, trigger.head()) : null;
    if (said != null) return said.denied() ? Modality.DENIED : Modality.ASSERTED;
    @Nullable Modality own =
        trigger.entry().nominal()
            ? nominal(reading, phrases, trigger)
            : verbal(reading, phrases, trigger, Coordination.leading(reading, trigger.group()));
    if (own == Modality.DENIED && isReproach(trigger)) own = Modality.ASSERTED;
    if (own == Modality.ASSERTED && doubted(reading, trigger)) return Modality.POSSIBLE;
    return own;
  }

  /// A reproach told as a noun: who rejects it says that it is not true, not that it was not made.
  public static boolean isReproach(Trigger trigger) {
    return trigger.entry().nominal() && trigger.entry().type() == EventType.ACCUSE;
  }

  /// "will not", "would not", "cannot": not done, and by will.
  public static boolean refused(Reading reading, Trigger trigger) {
    if (trigger.entry().nominal()) return false;
    boolean negated = false;
    boolean will = false;
    for (Word word : before(reading, trigger.group())) {
      negated |= NEGATION.contains(word.lower());
      will |= word.isAny(Set.of("will", "would", "wo", "'ll", "can", "ca", "cannot"));
    }
    return negated && will;
  }

  private static List<Word> before(Reading reading, VerbGroup group) {
    return reading.words().subList(group.start(), group.verb());
  }

  /// What is asked is not told, but for what a "why" takes for granted.
  private static boolean isQuestion(Reading reading) {
    if (reading.size() > 0 && reading.word(0).lower().equals("why")) return false;
    for (int i = reading.size() - 1; i >= 0 && i >= reading.size() - 2; i--)
      if (reading.word(i).lower().equals("?")) return true;
    return false;
  }

  /// @param group the trigger's own, or that of the verb whose auxiliaries it shares
  private static @Nullable Modality verbal(
      Reading reading, Phrases phrases, Trigger trigger, VerbGroup group) {
    List<Word> auxiliaries = before(reading, group);
    if (isUndone(reading, trigger, group)) return Modality.NEGATED;
    if (auxiliaries.stream().anyMatch(word -> NEGATION.contains(word.lower())))
      return Modality.NEGATED;
    if (subjectIsNobody(reading, phrases, group)) return Modality.NEGATED;
    if (isNotYet(reading, group)) return Modality.FUTURE;
    Modality modal = modal(reading, auxiliaries, group.verb());
    if (modal != Modality.ASSERTED) return modal;
    if (group.infinitive() || group.isGerund(reading) || group.isReduced())
      return Governor.of(reading, phrases, group);
    return Governor.finite(reading, group);
  }

  /// "nearly resigned", "was found not guilty".
  private static boolean isUndone(Reading reading, Trigger trigger, VerbGroup group) {
    if (reading.isAny(group.start() - 1, NEARLY) || reading.isAny(group.verb() - 1, NEARLY))
      return true;
    for (int i = trigger.head() + 1; i < trigger.end(); i++)
      if (!trigger.covers(i) && NEGATION.contains(reading.word(i).lower())) return true;
    return false;
  }

  private static final Set<String> NEARLY = Set.of("nearly", "almost");

  /// "must disarm before it negotiates": what comes after something else is not done.
  private static boolean isNotYet(Reading reading, VerbGroup group) {
    if (group.start() != group.verb() || group.infinitive() || !group.finite()) return false;
    String verb = reading.word(group.verb()).lower();
    boolean present = verb.endsWith("s") && !verb.endsWith("ss");
    for (int i = group.verb() - 1; present && i >= 0 && i >= group.verb() - 4; i--)
      if (reading.word(i).lower().equals("before")) return true;
    return false;
  }

  private static boolean subjectIsNobody(Reading reading, Phrases phrases, VerbGroup group) {
    if (group.infinitive()) return false;
    Phrase subject = phrases.endingAt(group.start());
    return subject != null && NOBODY.contains(reading.word(subject.from()).lower());
  }

  private static Modality modal(Reading reading, List<Word> auxiliaries, int head) {
    for (Word word : auxiliaries) {
      String lower = word.lower();
      if (Set.of("will", "'ll", "’ll", "shall", "wo").contains(lower)) return Modality.FUTURE;
      if (lower.equals("would") || lower.equals("'d") && !word.isAny(Set.of("have")))
        return would(reading, head);
      if (Set.of("may", "might", "could", "can").contains(lower)) return Modality.POSSIBLE;
      if (Set.of("must", "should", "ought").contains(lower)) return Modality.REQUESTED;
    }
    return Modality.ASSERTED;
  }

  /// "would" told of a past saying is the future of that day; elsewhere it is imagined.
  private static Modality would(Reading reading, int head) {
    for (Word word : reading.words())
      if (word.isAny(Set.of("if", "unless"))
          || word.lower().equals("were") && reading.is(word.index() + 1, "to"))
        return Modality.HYPOTHETICAL;
    for (Word word : reading.words())
      if (word.isAny(Governor.SAYING) && Math.abs(word.index() - head) < 40) return Modality.FUTURE;
    return Modality.HYPOTHETICAL;
  }

  private static Modality nominal(Reading reading, Phrases phrases, Trigger trigger) {
    Phrase phrase = phrases.at(trigger.head());
    int from = phrase == null ? trigger.head() : phrase.from();
    if (NOBODY.contains(reading.word(from).lower())) return Modality.NEGATED;
    if (neverTook(reading, phrase == null ? trigger.head() + 1 : phrase.to()))
      return Modality.NEGATED;
    for (int i = from; i < trigger.head(); i++) {
      String lower = reading.word(i).lower();
      if (Set.of(
              "planned",
              "future",
              "upcoming",
              "proposed",
              "looming",
              "imminent",
              "possible",
              "potential",
              "scheduled",
              "forthcoming",
              "expected",
              "coming")
          .contains(lower))
        return lower.equals("possible") || lower.equals("potential")
            ? Modality.POSSIBLE
            : Modality.FUTURE;
      if (Set.of("foiled", "failed", "thwarted", "averted", "aborted", "cancelled", "canceled")
          .contains(lower)) return Modality.NEGATED;
    }
    return Governor.ofNoun(reading, from);
  }

  /// "The meeting … did not take place."
  private static boolean neverTook(Reading reading, int from) {
    boolean negated = false;
    for (int i = from; i < reading.size() && i < from + 12; i++) {
      if (reading.breaks(i)) return false;
      negated |= NEGATION.contains(reading.word(i).lower());
      if (reading.word(i).pos().equals("VERB"))
        return negated
            && reading.isAny(i, Set.of("take", "happen", "occur", "materialise", "materialize"));
    }
    return false;
  }

  private static boolean doubted(Reading reading, Trigger trigger) {
    int from =
        Math.max(0, trigger.entry().nominal() ? trigger.head() - 4 : trigger.group().start() - 2);
    int to = Math.min(reading.size(), trigger.head() + 3);
    for (int i = from; i < to; i++) {
      if (reading.breaks(i)) continue;
      Word word = reading.word(i);
      // "arrested for allegedly …": doubt of what it was for
      boolean opens = word.isPreposition() || word.pos().equals("SCONJ");
      if (i > trigger.head() && opens) return false;
      if (!DOUBT.contains(word.lower())) continue;
      // "suspected militants attacked": doubt of who they are, not of the act
      boolean ofSomebody = word.pos().equals("ADJ") || word.lower().endsWith("ed");
      if (!ofSomebody || trigger.entry().nominal() && i < trigger.head()) return true;
    }
    return false;
  }
}
