package org.copytaster.code;

import java.util.List;
import org.copytaster.code.role.Cast;
import org.copytaster.code.role.ImpliedRecipients;
import org.copytaster.code.role.Naming;
import org.copytaster.code.role.Roles;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.model.EventType;
import org.copytaster.model.Participant;
import org.copytaster.model.Statement;
import org.jspecify.annotations.Nullable;

/// Who did it and to whom, as participants: nobody is both.
record Parties(List<Participant> actors, List<Participant> recipients) {

  static Parties of(
      Reading reading,
      Phrases phrases,
      Trigger trigger,
      Roles roles,
      @Nullable Statement statement,
      Cast cast,
      SentenceCoder.Page page) {
    List<Participant> actors =
        cast.actors(reading, phrases, roles.actors(), statement, speaks(trigger.entry().type()));
    List<Participant> told =
        cast.recipients(
            reading,
            phrases,
            beside(reading, page.naming(), roles.recipients(), trigger),
            statement,
            actsOnThings(trigger.entry().type()));
    List<Participant> recipients = without(reading, actors, told);
    if (recipients.stream().allMatch(one -> one.code() == null && one.entity() == null)) {
      List<Participant> implied =
          without(
              reading, actors, new ImpliedRecipients(page.naming()).of(reading, phrases, trigger));
      if (!implied.isEmpty()) recipients = implied;
    }
    boolean moved =
        trigger.entry().type() == EventType.MOBILIZE && actors.isEmpty() && trigger.isPassive();
    // "troops were deployed": the forces act, whoever sent them
    return moved
        ? new Parties(recipients.stream().filter(one -> one.code() != null).toList(), List.of())
        : new Parties(actors, recipients);
  }

  private static List<Participant> without(
      Reading reading, List<Participant> actors, List<Participant> others) {
    return others.stream()
        .filter(one -> actors.stream().noneMatch(actor -> isSame(reading, one, actor)))
        .toList();
  }

  /// Also who is meant by a pronoun, and so named in another sentence or by the actor's own words.
  /// Two phrases of one sentence are two parties, whatever reading takes them for.
  private static boolean isSame(Reading reading, Participant one, Participant actor) {
    if (one.equals(actor)) return true;
    if (one.entity() == null || !one.entity().equals(actor.entity())) return false;
    return isElsewhere(reading, one)
        || isElsewhere(reading, actor)
        || one.spans().stream().anyMatch(span -> actor.spans().stream().anyMatch(span::overlaps));
  }

  private static boolean isElsewhere(Reading reading, Participant one) {
    return one.spans().stream().noneMatch(reading.sentence().span()::contains);
  }

  /// True if all who do it bear arms by trade or cause.
  boolean areArmed() {
    return !actors.isEmpty()
        && actors.stream()
            .map(Participant::code)
            .allMatch(code -> code != null && code.matches(".*(MIL|COP|REB|UAF|PRM|CRM)"));
  }

  /// A single word of help or work with nobody who is helped tells no aid: PLOVER wants both.
  boolean isOneSided(Trigger trigger) {
    boolean mutual =
        switch (trigger.entry().type()) {
          case AID, COOPERATE -> true;
          case AGREE, CONSULT, SUPPORT, CONCEDE, RETREAT, REQUEST, ACCUSE, REJECT -> false;
          case THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
        };
    return mutual
        && trigger.words().size() == 1
        && !trigger.entry().nominal()
        && recipients.isEmpty()
        && actors.size() < 2;
  }

  /// A thing that the trigger itself is made of is not acted on: "conducted ten air strikes".
  private static List<Phrase> beside(
      Reading reading, Naming naming, List<Phrase> recipients, Trigger trigger) {
    return recipients.stream()
        .filter(phrase -> !trigger.covers(phrase.head()) || naming.names(reading, phrase))
        .filter(phrase -> !Tools.isWielded(reading, phrase, trigger))
        .toList();
  }

  private static boolean actsOnThings(EventType type) {
    return switch (type) {
      case ASSAULT, COERCE, MOBILIZE, SANCTION -> true;
      case AGREE, CONSULT, CONCEDE, COOPERATE, AID, RETREAT, REQUEST, THREATEN -> false;
      case ACCUSE, SUPPORT, REJECT, PROTEST -> false;
    };
  }

  /// Documents accuse, demand, threaten and reject; nothing else of their writers' is told by them.
  private static boolean speaks(EventType type) {
    return switch (type) {
      case ACCUSE, REQUEST, THREATEN, REJECT -> true;
      case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> false;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }
}
