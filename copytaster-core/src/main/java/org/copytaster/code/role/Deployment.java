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
      List.of(Set.of("against"), Set.of("to", "into", "from"), Set.of("in", "on", "at", "along"));

  /// The roles with the other side for the forces; as they are where the forces are another's, or
  /// nobody else is named.
  public Roles of(Reading reading, Phrases phrases, Trigger trigger, Roles roles) {
    if (!isMove(trigger.entry().type()) || roles.actors().isEmpty() || roles.recipients().isEmpty())
      return roles;
    if (!roles.recipients().stream().allMatch(phrase -> isOwn(reading, phrases, phrase)))
      return roles;
    int from = Math.max(trigger.head() + 1, roles.recipients().getLast().to());
    for (Set<String> prepositions : TOWARDS) {
      List<Phrase> others =
          ObjectFinder.behind(reading, phrases, from, prepositions).stream()
              .filter(phrase -> naming.isTarget(reading, phrase))
              .filter(phrase -> !reading.isAny(phrase.head(), FORCES))
              .toList();
      if (!others.isEmpty()) return new Roles(roles.actors(), others);
    }
    return roles;
  }

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
