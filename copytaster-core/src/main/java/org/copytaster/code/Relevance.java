package org.copytaster.code;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.copytaster.code.role.Naming;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Reading;
import org.copytaster.model.EventType;
import org.copytaster.model.Participant;
import org.copytaster.text.WordList;

/// Whether a row is of political life at all, which is what PLOVER codes: that two neighbours met,
/// a firm promised its customers something or a player was invited is no event.
final class Relevance {

  /// Words that are of public life whoever does it.
  private static final Set<String> PUBLIC =
      WordList.of(
          """
          strike sanction embargo ceasefire cease-fire truce troop lawsuit investigation inquiry
          probe boycott protest siege investigate treaty accord peace asylum extradite diplomat hostage summon
          subpoena ambassador rebel uprising constitution election referendum\
          """);

  private Relevance() {}

  static boolean isPolitical(
      Reading reading,
      Trigger trigger,
      List<Participant> actors,
      List<Participant> recipients,
      Naming naming) {
    boolean plain =
        switch (trigger.entry().type()) {
          case ASSAULT, COERCE, PROTEST, MOBILIZE -> true;
          case SANCTION -> trigger.entry().mode() != null;
          case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> false;
          case REQUEST, ACCUSE, REJECT, THREATEN -> false;
        };
    if (trigger.entry().type() == EventType.PROTEST && isOusting(reading, trigger))
      return recipients.isEmpty()
          || recipients.stream()
              .anyMatch(one ->
                  naming.publicLife().isOf(one)
                      || one.entity() != null && (one.code() == null || one.code().length() == 3));
    if (plain || trigger.words().stream().anyMatch(word -> reading.word(word).isAny(PUBLIC)))
      return true;
    if (trigger.entry().type() == EventType.CONSULT && !isOfficial(actors, recipients, naming))
      return false;
    boolean named =
        Stream.concat(actors.stream(), recipients.stream())
            .anyMatch(participant -> naming.publicLife().isOf(participant));
    return switch (trigger.entry().type()) {
      case AID, COOPERATE ->
          named
              || naming.publicLife().isOf(reading)
                  && Stream.concat(actors.stream(), recipients.stream())
                      .allMatch(participant -> participant.code() != null && !isTrade(participant));
      default ->
          named
              || naming.publicLife().isOf(reading) && actors.stream().noneMatch(Relevance::isTrade);
    };
  }

  /// Firms oust their managers too.
  private static boolean isOusting(Reading reading, Trigger trigger) {
    return reading.isAny(trigger.head(), Set.of("oust", "overthrow", "topple", "depose"));
  }

  /// Those who meet are of public life themselves; that a place is a state's is not enough.
  private static boolean isOfficial(
      List<Participant> actors, List<Participant> recipients, Naming naming) {
    boolean unknown = actors.stream().anyMatch(one -> one.code() == null);
    return unknown
        || actors.stream().anyMatch(naming.publicLife()::isOf)
        || recipients.stream()
            .anyMatch(one -> naming.publicLife().isOf(one) && naming.publicLife().isOfPeople(one));
  }

  /// Candidates attack, fight and beat each other with words and votes.
  static boolean isCampaign(
      Reading reading,
      Trigger trigger,
      List<Participant> actors,
      List<Participant> recipients,
      Naming naming) {
    boolean blow = trigger.words().size() == 1 && reading.word(trigger.head()).isAny(BLOWS);
    if (!blow || actors.size() + recipients.size() < 2 || actors.isEmpty()) return false;
    if (actors.stream().allMatch(Relevance::isTrade)) return true;
    boolean hurt = reading.words().stream().anyMatch(word -> word.isAny(HURT));
    return !hurt
        && actors.stream().allMatch(naming.publicLife()::isOfWords)
        && recipients.stream().allMatch(naming.publicLife()::isOfWords);
  }

  private static final Set<String> BLOWS =
      WordList.of("attack fight battle beat defeat hit target crush assail assault blast slam");
  private static final Set<String> HURT =
      WordList.of(
          "kill wound injure shoot bomb gun knife police hospital blood stab punch arrest dead troop"
              + " soldier army weapon");

  /// Firms do business with whom they like.
  private static boolean isTrade(Participant participant) {
    String code = participant.code();
    return code != null && (code.endsWith("BUS") || code.endsWith("MNC"));
  }
}
