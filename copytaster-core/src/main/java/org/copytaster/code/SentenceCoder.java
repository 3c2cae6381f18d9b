package org.copytaster.code;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;

/// The rows of one sentence.
record SentenceCoder(TriggerFinder triggers, Figurative figurative) {

  /// What holds for the whole article.
  record Page(Naming naming, Circumstances circumstances, Frames frames, boolean sport) {}

  List<Draft> code(Reading reading, Page page) {
    List<Trigger> found = triggers.find(reading);
    if (found.isEmpty()) return List.of();
    Phrases phrases = new Phrases(reading);
    LinearParticipants linear = new LinearParticipants(page.naming());
    Participants participants =
        reading.isParsed() ? new DependencyParticipants(page.naming(), linear) : linear;
    List<Draft> rows = new ArrayList<>();
    for (Trigger trigger : found) {
      Roles roles = participants.find(reading, phrases, trigger);
      if (roles.isEmpty() || figurative.isNoEvent(reading, trigger, roles, page.sport())) continue;
      if (!isPlausible(reading, trigger, roles, page.naming())) continue;
      rows.add(row(reading, phrases, trigger, roles, page));
    }
    return rows;
  }

  /// At least one side must name somebody, and a type that needs a recipient must have one.
  private static boolean isPlausible(Reading reading, Trigger trigger, Roles roles, Naming naming) {
    boolean named =
        roles.actors().stream().anyMatch(p -> naming.names(reading, p))
            || roles.recipients().stream().anyMatch(p -> naming.names(reading, p));
    if (!named) return false;
    EventType type = trigger.entry().type();
    boolean needs =
        type == EventType.COOPERATE || type == EventType.AID || type == EventType.SANCTION;
    return !needs || !roles.recipients().isEmpty() || roles.actors().size() > 1;
  }

  private Draft row(Reading reading, Phrases phrases, Trigger trigger, Roles roles, Page page) {
    Statement statement = page.frames().around(reading.word(trigger.head()).span());
    TimeExpression time = page.circumstances().time(reading, trigger);
    Modality modality = Frames.framed(ModalityReader.read(reading, phrases, trigger), statement);
    if (modality == Modality.ASSERTED && page.circumstances().isLongAgo(reading, trigger, time))
      modality = Modality.HISTORICAL;
    Recoding recoded =
        Recoding.of(trigger.entry(), modality, ModalityReader.refused(reading, trigger));
    List<Participant> actors =
        roles.actors().stream().map(p -> page.naming().participant(reading, p)).toList();
    List<Participant> recipients =
        roles.recipients().stream().map(p -> page.naming().participant(reading, p)).toList();
    List<Span> taken = new ArrayList<>();
    actors.forEach(actor -> taken.addAll(actor.spans()));
    recipients.forEach(recipient -> taken.addAll(recipient.spans()));
    return new Draft(
        recoded.type(),
        recoded.mode(),
        trigger.entry().contexts(),
        recoded.cameo(),
        recoded.modality(),
        trigger.spans(reading),
        actors,
        recipients,
        time,
        page.circumstances().place(reading, trigger, taken),
        statement == null ? null : statement.id(),
        confidence(trigger, actors, recipients));
  }

  /// From what was found: a long pattern and coded participants on both sides are sure.
  private static double confidence(
      Trigger trigger, List<Participant> actors, List<Participant> recipients) {
    double confidence = 0.3 + 0.05 * Math.min(3, trigger.words().size() - 1);
    if (!actors.isEmpty())
      confidence += actors.stream().anyMatch(a -> a.code() != null) ? 0.25 : 0.1;
    if (!recipients.isEmpty())
      confidence += recipients.stream().anyMatch(r -> r.code() != null) ? 0.2 : 0.1;
    return Math.min(0.95, confidence);
  }
}
