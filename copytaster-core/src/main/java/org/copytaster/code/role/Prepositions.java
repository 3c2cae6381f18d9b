package org.copytaster.code.role;

import java.util.Set;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.EventType;

/// Which prepositions bring the other side of which act.
final class Prepositions {
  private static final Set<String> TOWARDS =
      Set.of(
          "on", "upon", "against", "to", "with", "from", "for", "at", "of", "into", "towards",
          "toward", "over", "between", "in");

  private Prepositions() {}

  /// True if who stands behind this preposition may be the one acted on.
  static boolean bring(Reading reading, Trigger trigger, Word before) {
    return TOWARDS.contains(before.lower())
        && !isLodgedWith(reading, trigger, before)
        && (!isFrom(before) || takesFrom(reading, trigger))
        && !(before.lower().equals("in") && isHeldSomewhere(trigger));
  }

  /// A march or talks are held in a town, with others.
  private static boolean isHeldSomewhere(Trigger trigger) {
    return trigger.entry().type() == EventType.PROTEST
        || trigger.entry().type() == EventType.CONSULT && !"visit".equals(trigger.entry().mode());
  }

  private static boolean isFrom(Word word) {
    return word.lower().equals("from");
  }

  /// "lodged a complaint with the police": who hears it is not accused.
  static boolean isLodgedWith(Reading reading, Trigger trigger, Word before) {
    return before.lower().equals("with")
        && trigger.entry().type() == EventType.ACCUSE
        && trigger.words().stream().anyMatch(word -> reading.isAny(word, PLAINTS));
  }

  private static final Set<String> PLAINTS =
      Set.of("complaint", "lawsuit", "suit", "case", "petition", "claim", "grievance");

  /// What is taken is taken from somebody; loans "from America" help another, and who fires "from a
  /// car" hits no car.
  private static boolean takesFrom(Reading reading, Trigger trigger) {
    return switch (trigger.entry().type()) {
      case ASSAULT -> reading.isAny(trigger.head(), TAKING);
      case COERCE, RETREAT, SANCTION, COOPERATE, REJECT -> true;
      case AGREE, CONSULT, SUPPORT, CONCEDE, AID, REQUEST, ACCUSE, THREATEN, PROTEST, MOBILIZE ->
          false;
    };
  }

  private static final Set<String> TAKING =
      Set.of(
          "take",
          "retake",
          "capture",
          "recapture",
          "seize",
          "wrest",
          "drive",
          "expel",
          "oust",
          "abduct",
          "kidnap",
          "steal",
          "snatch",
          "drag",
          "grab",
          "conquer",
          "regain");
}
