package org.copytaster.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.copytaster.code.modality.Frames;
import org.copytaster.code.modality.ModalityReader;
import org.copytaster.code.role.Cast;
import org.copytaster.code.role.DependencyParticipants;
import org.copytaster.code.role.Deployment;
import org.copytaster.code.role.LinearParticipants;
import org.copytaster.code.role.Naming;
import org.copytaster.code.role.Participants;
import org.copytaster.code.role.Roles;
import org.copytaster.code.trigger.Figurative;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.trigger.TriggerFinder;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.model.Annotations;
import org.copytaster.model.EventType;
import org.copytaster.model.Modality;
import org.copytaster.model.Participant;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/// The rows of one sentence.
record SentenceCoder(
    TriggerFinder triggers, Figurative figurative, Confidence confidence, Set<String> common) {

  /// What holds for the whole article.
  record Page(
      Naming naming,
      Circumstances circumstances,
      Frames frames,
      Annotations annotations,
      Figurative.Subject subject) {}

  List<Draft> code(Reading reading, @Nullable Reading before, Page page) {
    List<Trigger> found = triggers.find(reading);
    Phrases phrases = new Phrases(reading);
    LinearParticipants linear = new LinearParticipants(page.naming());
    Participants participants =
        reading.isParsed() ? new DependencyParticipants(page.naming(), linear) : linear;
    List<Draft> rows = new ArrayList<>();
    for (Trigger trigger : found) {
      Roles roles = participants.find(reading, phrases, trigger);
      if (!"visit".equals(trigger.entry().mode()))
        roles = here(reading, page.naming(), trigger.entry().type(), roles);
      roles = new Deployment(page.naming()).of(reading, phrases, trigger, roles);
      if (roles.isEmpty() || isInName(reading, trigger, page.naming())) continue;
      if (new Sense(page.naming()).isOther(reading, trigger, roles)) continue;
      if (figurative.isNoEvent(reading, trigger, roles, page.subject())) continue;
      Draft row = row(reading, before, phrases, trigger, roles, page);
      if (row != null) addIfSure(rows, row);
    }
    rows = Sequel.joined(reading, rows);
    Draft demand = new Demands(page.naming()).in(reading, phrases, page.frames());
    if (demand != null) addIfSure(rows, weighed(demand, "demand", reading, page.annotations()));
    Draft blame = new Blame(page.naming()).in(reading, phrases, page.frames());
    if (blame != null) addIfSure(rows, weighed(blame, "blame", reading, page.annotations()));
    return rows;
  }

  private void addIfSure(List<Draft> rows, Draft row) {
    if (row.confidence() >= confidence.threshold()) rows.add(row);
  }

  /// A row that was told by how the sentence is built, and not by a trigger.
  private Draft weighed(Draft row, String built, Reading reading, Annotations annotations) {
    SortedSet<String> traits = new TreeSet<>(Set.of("built:" + built));
    return weighed(row, traits, reading, annotations);
  }

  private Draft weighed(
      Draft row, SortedSet<String> traits, Reading reading, Annotations annotations) {
    HeadWords heads =
        HeadWords.of(
            annotations,
            reading.sentence(),
            row.trigger().getFirst(),
            row.actors(),
            row.recipients());
    traits.addAll(heads.traits(row.type(), annotations.tokens()));
    Weighing weighing = new Weighing(traits, heads);
    return row.weighed(confidence.of(weighing, annotations), weighing);
  }

  /// A march or a meeting is held somewhere; it is not done to the town.
  private static Roles here(Reading reading, Naming naming, EventType type, Roles roles) {
    if (type != EventType.PROTEST && type != EventType.CONSULT) return roles;
    Set<String> where =
        type == EventType.CONSULT
            ? Set.of("in", "at", "near")
            : Set.of("in", "through", "across", "along", "at", "to", "into", "near", "around");
    return new Roles(
        roles.actors(),
        roles.recipients().stream()
            .filter(phrase -> !naming.isWhere(reading, phrase, where))
            .toList());
  }

  private static boolean isInName(Reading reading, Trigger trigger, Naming naming) {
    return !trigger.entry().nominal() && naming.isInName(reading.word(trigger.head()));
  }

  private @Nullable Draft row(
      Reading reading,
      @Nullable Reading before,
      Phrases phrases,
      Trigger trigger,
      Roles roles,
      Page page) {
    Modality own = ModalityReader.read(reading, phrases, trigger);
    if (own == null) return null;
    Statement statement = page.frames().around(reading.word(trigger.head()).span());
    Parties parties =
        Parties.of(
            reading, phrases, trigger, roles, statement, new Cast(page.naming(), before), page);
    List<Participant> actors = parties.actors();
    List<Participant> recipients = parties.recipients();
    if (!Relevance.isPolitical(reading, trigger, actors, recipients, page.naming())) return null;
    if (Relevance.isCampaign(reading, trigger, actors, recipients, page.naming())) return null;
    boolean open = actors.isEmpty() && !roles.actors().isEmpty();
    if (open
        && own != Modality.NEGATED
        && !trigger.entry().nominal()
        && !Cast.isMeans(reading, roles.actors())) return null;
    if (actors.isEmpty() && recipients.isEmpty()) return null;
    if (parties.isOneSided(trigger)) return null;
    TimeExpression time = page.circumstances().time(reading, trigger);
    Modality modality =
        ModalityReader.isReproach(trigger)
            ? own
            : Frames.framed(own, statement, reading.word(trigger.head()).span());
    if (modality == Modality.ASSERTED
        && page.circumstances().isLongAgo(reading, before, trigger, time))
      modality = Modality.HISTORICAL;
    Recoding recoded =
        Recoding.of(
            trigger.entry(),
            modality,
            ModalityReader.refused(reading, trigger),
            parties.areArmed());
    SortedSet<String> traits =
        new Traits(reading, trigger, roles, page.naming(), common)
            .of(
                actors,
                recipients,
                recoded.modality(),
                statement,
                page.annotations().predicates(),
                new DependencyParticipants(page.naming(), new LinearParticipants(page.naming()))
                    .byParse(reading, phrases, trigger));
    Draft row =
        new Draft(
            recoded.type(),
            recoded.mode(),
            trigger.entry().contexts(),
            recoded.cameo(),
            recoded.modality(),
            trigger.spans(reading),
            actors,
            recipients,
            time,
            page.circumstances().place(reading, trigger, taken(actors, recipients)),
            statement == null ? null : statement.id(),
            0,
            null);
    return weighed(row, traits, reading, page.annotations());
  }

  private static List<Span> taken(List<Participant> actors, List<Participant> recipients) {
    return Stream.concat(actors.stream(), recipients.stream())
        .flatMap(participant -> participant.spans().stream())
        .toList();
  }
}
