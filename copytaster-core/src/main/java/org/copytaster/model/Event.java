package org.copytaster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who did what to whom, as PLOVER codes it, with how true the text says it is.
///
/// @param id `v1`, `v2`, … in text order
/// @param mode PLOVER mode such as `abduct`; `null` where the type has none or it is not told
/// @param contexts PLOVER contexts such as `military`
/// @param cameo CAMEO code, an export column
/// @param goldstein Goldstein scale, -10 to 10, an export column
/// @param trigger the words that evoke the event
/// @param time the words that date it; `null` for the report's day
/// @param place the words that place it
/// @param statement id of the statement it rests on; `null` in the outlet's own voice
/// @param confidence calibrated, 0 to 1
public record Event(
    String id,
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    @Nullable String cameo,
    @Nullable Double goldstein,
    Modality modality,
    List<Span> trigger,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable TimeExpression time,
    @Nullable Place place,
    @Nullable String statement,
    double confidence) {

  public Event {
    if (trigger.isEmpty()) throw new IllegalArgumentException("event " + id + " has no trigger");
    if (!(confidence >= 0 && confidence <= 1))
      throw new IllegalArgumentException("confidence " + confidence + " is outside [0, 1]");
    contexts = List.copyOf(contexts);
    trigger = List.copyOf(trigger);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }
}
