package org.copytaster.code;

import org.copytaster.code.trigger.Entry;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.jspecify.annotations.Nullable;

/// PLOVER's rules for acts that are not done: what is to come is a promise or a threat, what is
/// refused a rejection. The modality stays beside the type.
record Recoding(EventType type, @Nullable String mode, String cameo, Modality modality) {

  /// @param armed all who do it bear arms by trade or cause
  static Recoding of(Entry entry, Modality modality, boolean refused, boolean armed) {
    // soldiers who storm a building do not riot
    if (armed && "riot".equals(entry.mode()))
      return modality == Modality.FUTURE
          ? new Recoding(EventType.THREATEN, "violence", "138", modality)
          : new Recoding(EventType.ASSAULT, null, "190", modality);
    if (modality == Modality.NEGATED && refused && wouldYield(entry.type()))
      return new Recoding(EventType.REJECT, refusedMode(entry.type()), "120", Modality.ASSERTED);
    if (modality != Modality.FUTURE)
      return new Recoding(entry.type(), entry.mode(), entry.cameo(), modality);
    return switch (entry.type()) {
      case CONSULT -> new Recoding(EventType.AGREE, null, "036", modality);
      case SUPPORT -> new Recoding(EventType.AGREE, null, "032", modality);
      case COOPERATE -> new Recoding(EventType.AGREE, null, "031", modality);
      case AID -> new Recoding(EventType.AGREE, null, "033", modality);
      case RETREAT -> new Recoding(EventType.CONCEDE, null, "080", modality);
      case ASSAULT -> new Recoding(EventType.THREATEN, "violence", "138", modality);
      case MOBILIZE -> new Recoding(EventType.THREATEN, "violence", "138", modality);
      case COERCE, SANCTION -> new Recoding(EventType.THREATEN, "restrict", "132", modality);
      case PROTEST -> new Recoding(EventType.THREATEN, "relations", "133", modality);
      case AGREE, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN ->
          new Recoding(entry.type(), entry.mode(), entry.cameo(), modality);
    };
  }

  private static boolean wouldYield(EventType type) {
    return switch (type) {
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> true;
      case REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }

  private static @Nullable String refusedMode(EventType type) {
    return switch (type) {
      case AID, COOPERATE -> "assist";
      case CONSULT -> "meet";
      case RETREAT, CONCEDE -> "yield";
      case AGREE,
          SUPPORT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          null;
    };
  }
}
