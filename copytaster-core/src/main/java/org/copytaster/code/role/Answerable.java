package org.copytaster.code.role;

import java.util.List;
import java.util.Set;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.model.EventType;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Who answers for the deed or the words that somebody condemns, welcomes, refuses or gives way to.
record Answerable(Naming naming) {
  /// "condemned the army's raid on the village", "rejected a call by the minister": who is
  /// condemned, welcomed, refused or given way to is whose deed or words it is, not whom they are
  /// about.
  List<Phrase> of(Reading reading, Phrases phrases, Trigger trigger, List<Phrase> found) {
    if (!isAnswer(trigger.entry().type())) return found;
    Phrase thing = object(phrases, trigger);
    if (thing == null || naming.names(reading, thing)) return found;
    boolean own = trigger.covers(thing.head());
    if (own && reading.isAny(thing.head(), GIVEN)) {
      // "its condemnation of the minister's plan"
      Phrase behind = reading.is(thing.to(), "of") ? phrases.startingAt(thing.to() + 1) : null;
      if (behind == null || naming.names(reading, behind)) return found;
      thing = behind;
      own = false;
    }
    Phrase owner = new Owners(naming).answerable(reading, phrases, thing);
    if (owner != null) return phrases.withCoordinatesRight(owner);
    return Owners.isBlow(reading, thing) && !own ? List.of(thing) : found;
  }

  /// What a pattern's own noun gives or shares is its giver's: "reiterated Norway's support for".
  private static final Set<String> GIVEN =
      WordList.of(
          """
          support solidarity backing endorsement commitment respect thanks gratitude condolence sympathy
          condemnation criticism opposition rejection disapproval concern anger outrage attack meeting
          talk negotiation summit agreement deal accord pact treaty permission embargo sanction\
          """);

  private static boolean isAnswer(EventType type) {
    return switch (type) {
      case ACCUSE, SUPPORT, REJECT, CONCEDE -> true;
      case AGREE, CONSULT, COOPERATE, AID, RETREAT, REQUEST, THREATEN -> false;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }

  /// The noun of the trigger's own, else the phrase right behind it.
  private static @Nullable Phrase object(Phrases phrases, Trigger trigger) {
    for (int word : trigger.words()) {
      Phrase own = word > trigger.head() ? phrases.at(word) : null;
      if (own != null && own.head() == word) return own;
    }
    return phrases.startingAt(trigger.end());
  }
}
