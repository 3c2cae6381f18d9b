package org.copytaster.code.role;

import java.util.List;
import java.util.Set;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.model.Participant;

/// Whom a protest is against, where its verb has no object: "blocked roads to demand the minister's
/// resignation", "a hunger strike in protest of the government's refusal".
record Grievance(Naming naming) {
  private static final Set<String> VOICED =
      Set.of(
          "against",
          "demand",
          "protest",
          "press",
          "denounce",
          "condemn",
          "oppose",
          "over",
          "call",
          "accuse",
          "urge");

  private static final int REACH = 22;

  /// The first one of public life behind words of grievance; empty where there is none.
  List<Participant> of(Reading reading, Phrases phrases, Trigger trigger) {
    boolean voiced = false;
    for (int i = trigger.end(); i < reading.size() && i < trigger.end() + REACH; i++) {
      if (reading.breaks(i)) return List.of();
      voiced |= reading.isAny(i, VOICED);
      Phrase phrase = voiced ? phrases.startingAt(i) : null;
      if (phrase == null || !naming.names(reading, phrase)) continue;
      Participant participant = naming.participant(reading, phrase);
      if (naming.publicLife().isOf(participant)) return List.of(participant);
    }
    return List.of();
  }
}
