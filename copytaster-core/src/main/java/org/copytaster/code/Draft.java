package org.copytaster.code;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Place;
import org.copytaster.model.Span;
import org.copytaster.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// An event before it has an id: one row as one clause tells it, or several merged.
///
/// @param weighing what its confidence was made from; `null` where it was not weighed yet
record Draft(
    EventType type,
    @Nullable String mode,
    List<String> contexts,
    String cameo,
    Modality modality,
    List<Span> trigger,
    List<Participant> actors,
    List<Participant> recipients,
    @Nullable TimeExpression time,
    @Nullable Place place,
    @Nullable String statement,
    double confidence,
    @Nullable Weighing weighing) {

  Draft {
    contexts = List.copyOf(contexts);
    trigger = List.copyOf(trigger);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  /// This row with another mention of the same happening added: the fuller roles are kept.
  Draft with(Draft other) {
    List<Span> spans = new ArrayList<>(trigger);
    other.trigger.stream().filter(span -> !spans.contains(span)).forEach(spans::add);
    spans.sort(null);
    return new Draft(
        type,
        mode == null ? other.mode : mode,
        contexts,
        mode == null && other.mode != null ? other.cameo : cameo,
        modality,
        spans,
        fuller(actors, other.actors),
        fuller(recipients, other.recipients),
        time == null ? other.time : time,
        place == null ? other.place : place,
        statement == null || other.statement == null ? null : statement,
        Math.max(confidence, other.confidence),
        confidence < other.confidence ? other.weighing : weighing);
  }

  /// This row with those who did it; unchanged if there are none.
  Draft by(List<Participant> doers) {
    return new Draft(
        type,
        mode,
        contexts,
        cameo,
        modality,
        trigger,
        doers.isEmpty() ? actors : doers,
        recipients,
        time,
        place,
        statement,
        confidence,
        weighing);
  }

  /// This row with how sure it is, and why.
  Draft weighed(double sure, Weighing by) {
    return new Draft(
        type,
        mode,
        contexts,
        cameo,
        modality,
        trigger,
        actors,
        recipients,
        time,
        place,
        statement,
        sure,
        by);
  }

  private static List<Participant> fuller(List<Participant> mine, List<Participant> others) {
    return others.size() > mine.size() ? others : mine;
  }
}
