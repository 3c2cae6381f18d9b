package org.copytaster.code.role;

import java.util.List;
import java.util.Set;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.model.EventType;
import org.copytaster.text.WordList;

/// Whom it concerns that somebody calls up, sends or takes home forces of his own: who is named
/// behind "against", else where they go or come from. "Norland withdrew its troops from Suderia" is
/// done to Suderia, not to the troops.
public record Deployment(Naming naming) {
  private static final Set<String> FORCES =
      WordList.of(
          """
          troop soldier army force military peacekeeper police reservist marine contingent brigade
          battalion platoon regiment unit warship fleet personnel reinforcement tank monitor observer\
          """);

  private static final List<Set<String>> TOWARDS =
      List.of(
          Set.of("against"), Set.of("to", "into", "from"), Set.of("in", "on", "at", "along", "of"));

  /// The roles with the other side for the forces; as they are where the forces are another's, or
  /// nobody else is named.
  public Roles of(Reading reading, Phrases phrases, Trigger trigger, Roles roles) {
    if (!isMove(trigger.entry().type()) || roles.recipients().isEmpty()) return roles;
    boolean unsaid =
        roles.actors().isEmpty() && trigger.isPassive() && reading.isAny(trigger.head(), MOVING);
    if (roles.actors().isEmpty() && !unsaid) return roles;
    if (!roles.recipients().stream()
        .allMatch(phrase ->
            unsaid ? reading.isAny(phrase.head(), FORCES) : isOwn(reading, phrases, phrase)))
      return roles;
    int from = Math.max(trigger.head() + 1, roles.recipients().getLast().to());
    for (Set<String> prepositions : TOWARDS) {
      List<Phrase> others =
          ObjectFinder.behind(reading, phrases, from, prepositions).stream()
              .filter(phrase -> naming.isTarget(reading, phrase))
              .filter(phrase -> !reading.isAny(phrase.head(), FORCES))
              .filter(phrase -> !isOwner(reading, phrase))
              .toList();
      // "UN peacekeepers were pulled out of Suderia": they go, whoever called them home
      if (!others.isEmpty()) return new Roles(unsaid ? roles.recipients() : roles.actors(), others);
    }
    return roles;
  }

  /// "soldiers of the crown"; not "out of the enclave".
  private static boolean isOwner(Reading reading, Phrase phrase) {
    return reading.is(phrase.from() - 1, "of") && !reading.is(phrase.from() - 2, "out");
  }

  /// What a state does with forces of its own.
  private static final Set<String> MOVING =
      WordList.of(
          "deploy redeploy send ship pull withdraw evacuate station move dispatch transfer airlift fly"
              + " recall rush mobilize mobilise");

  private boolean isOwn(Reading reading, Phrases phrases, Phrase phrase) {
    return reading.isAny(phrase.head(), FORCES)
        && new Owners(naming).of(reading, phrases, phrase) == null;
  }

  private static boolean isMove(EventType type) {
    return switch (type) {
      case MOBILIZE, RETREAT, SANCTION, AID, AGREE, REJECT, THREATEN -> true;
      case CONSULT, SUPPORT, COOPERATE, CONCEDE, REQUEST, ACCUSE -> false;
      case PROTEST, COERCE, ASSAULT -> false;
    };
  }
}
