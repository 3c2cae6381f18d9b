package org.copytaster.code.role;

import java.util.List;
import java.util.Set;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.model.Participant;
import org.jspecify.annotations.Nullable;

/// Whom an act concerns whose own words name nobody: the country that aid is spent in, the two
/// between whom somebody mediates, who a threat says must give way, whom a strike was called off
/// for, whom a protest is against.
public record ImpliedRecipients(Naming naming) {
  private static final String MEDIATION = "045";
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "until");
  private static final Set<String> SPENT = Set.of("to", "for", "in", "across", "into", "inside");
  private static final Set<String> RELIEVING =
      Set.of("help", "support", "assist", "feed", "train", "equip", "rebuild", "protect");
  private static final Set<String> TERMS =
      Set.of("agreement", "deal", "talk", "negotiation", "deliberation", "meeting", "promise");
  private static final int REACH = 22;

  /// Empty where nobody is named for it.
  public List<Participant> of(Reading reading, Phrases phrases, Trigger trigger) {
    return switch (trigger.entry().type()) {
      case PROTEST -> new Grievance(naming).of(reading, phrases, trigger);
      case AID -> somebody(reading, beneficiary(reading, phrases, trigger));
      case CONSULT ->
          trigger.entry().cameo().equals(MEDIATION)
              ? somebody(reading, between(reading, phrases, trigger))
              : List.of();
      case THREATEN, REJECT -> somebody(reading, pressed(reading, phrases, trigger));
      case CONCEDE -> somebody(reading, agreedWith(reading, phrases, trigger));
      case REQUEST -> somebody(reading, whereItIsWanted(reading, phrases, trigger));
      case AGREE, SUPPORT, COOPERATE, RETREAT, ACCUSE -> List.of();
      case SANCTION, MOBILIZE, COERCE, ASSAULT -> List.of();
    };
  }

  private List<Participant> somebody(Reading reading, List<Phrase> role) {
    return role.stream().allMatch(phrase -> naming.names(reading, phrase))
        ? naming.participants(reading, role)
        : List.of();
  }

  /// "gave $340 million for schools in northern Iraq", "to support Syrian refugees". A single verb
  /// of help that names nobody is mostly none of public life.
  private List<Phrase> beneficiary(Reading reading, Phrases phrases, Trigger trigger) {
    if (trigger.words().size() == 1 || LinearParticipants.isReceiving(reading, trigger))
      return List.of();
    for (int i = trigger.end(); i < end(reading, trigger) && !reading.isComma(i); i++) {
      Phrase phrase = phrases.startingAt(i);
      if (phrase == null || !naming.names(reading, phrase)) continue;
      boolean helped =
          SPENT.contains(reading.word(i - 1).lower()) || reading.isAny(i - 1, RELIEVING);
      if (helped) return phrases.withCoordinatesRight(phrase);
    }
    return List.of();
  }

  /// "launched a mediation effort to end the rift between Norland and Suderia".
  private static List<Phrase> between(Reading reading, Phrases phrases, Trigger trigger) {
    Phrase first = behind(reading, phrases, trigger, Set.of("between"));
    return first == null ? List.of() : phrases.withCoordinatesRight(first);
  }

  /// "threatened war if Norland did not withdraw", "will not lift the embargo until Norland frees
  /// them".
  private static List<Phrase> pressed(Reading reading, Phrases phrases, Trigger trigger) {
    Phrase subject = behind(reading, phrases, trigger, CONDITIONS);
    return subject == null ? List.of() : List.of(subject);
  }

  /// What stands right behind the first of these words.
  private static @Nullable Phrase behind(
      Reading reading, Phrases phrases, Trigger trigger, Set<String> words) {
    for (int i = trigger.end(); i < end(reading, trigger); i++)
      if (words.contains(reading.word(i).lower())) return phrases.startingAt(i + 1);
    return null;
  }

  /// "appealed for peace in Norland", "called for elections in Norland": whoever fights or rules
  /// there.
  private static List<Phrase> whereItIsWanted(Reading reading, Phrases phrases, Trigger trigger) {
    Phrase wanted = phrases.startingAt(trigger.end());
    if (wanted == null || !reading.isAny(wanted.head(), WANTED)) return List.of();
    if (!reading.is(wanted.to(), "in")) return List.of();
    Phrase where = phrases.startingAt(wanted.to() + 1);
    return where == null ? List.of() : phrases.withCoordinatesRight(where);
  }

  private static final Set<String> WANTED =
      Set.of(
          "peace", "ceasefire", "cease-fire", "truce", "calm", "restraint", "election", "reform");

  /// "called off the strike after talks with the government".
  private static List<Phrase> agreedWith(Reading reading, Phrases phrases, Trigger trigger) {
    for (int i = trigger.end(); i < end(reading, trigger); i++) {
      if (!reading.isAny(i, TERMS) || !reading.is(i + 1, "with")) continue;
      Phrase phrase = phrases.startingAt(i + 2);
      return phrase == null ? List.of() : List.of(phrase);
    }
    return List.of();
  }

  private static int end(Reading reading, Trigger trigger) {
    int end = Math.min(reading.size(), trigger.end() + REACH);
    for (int i = trigger.end(); i < end; i++)
      if (reading.breaks(i) && !reading.isComma(i)) return i;
    return end;
  }
}
