package org.copytaster.code.role;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Responsibility;
import org.copytaster.code.words.VerbGroup;
import org.copytaster.code.words.Word;
import org.copytaster.model.EventType;

/// Participants by windows inside one clause, for sentences without a parse.
///
/// @param actorLike tells phrases that name somebody
public record LinearParticipants(Naming naming) implements Participants {
  private static final Set<String> WITHIN = Set.of("in", "during", "to", "from");
  private static final Set<String> ACTS =
      Set.of(
          "firing",
          "shooting",
          "attack",
          "strike",
          "raid",
          "bombing",
          "shelling",
          "airstrike",
          "fire",
          "gunfire",
          "bombardment",
          "ambush",
          "crackdown");
  private static final Set<String> AIM =
      Set.of("on", "against", "to", "with", "of", "into", "for", "at", "over");

  private static final Set<String> BLOW_AIM =
      Set.of("on", "against", "to", "of", "into", "for", "at", "over");
  private static final Set<String> MUTUAL =
      Set.of(
          "clash",
          "battle",
          "fight",
          "fighting",
          "war",
          "confrontation",
          "skirmish",
          "firefight",
          "gunfight",
          "gunbattle",
          "standoff",
          "exchange",
          "brawl",
          "scuffle",
          "conflict");

  @Override
  public Roles find(Reading reading, Phrases phrases, Trigger trigger) {
    Roles roles =
        trigger.entry().nominal()
            ? nominal(reading, phrases, trigger)
            : verbal(reading, phrases, trigger);
    return apart(roles);
  }

  private Predicate<Phrase> actorLike(Reading reading) {
    return phrase -> naming.names(reading, phrase);
  }

  private Roles verbal(Reading reading, Phrases phrases, Trigger trigger) {
    List<Phrase> subject = SubjectFinder.find(reading, phrases, trigger.group());
    if (subject.isEmpty() && trigger.group().isGerund(reading))
      subject = claimant(reading, phrases, trigger.head());
    if (isReceiving(reading, trigger))
      return new Roles(
          ObjectFinder.behind(reading, phrases, trigger.end() - 1, Set.of("from")), subject);
    boolean suffers = isSuffering(reading, trigger);
    if (!trigger.isPassive() && !suffers)
      return new Roles(
          subject,
          new Answerable(naming)
              .of(
                  reading,
                  phrases,
                  trigger,
                  ObjectFinder.find(reading, phrases, trigger, actorLike(reading))));
    List<Phrase> agent = ObjectFinder.behind(reading, phrases, trigger.head() + 1, Set.of("by"));
    boolean blow = trigger.entry().type() == EventType.ASSAULT;
    if (agent.isEmpty() && blow || suffers) agent = inAct(reading, phrases, trigger.head() + 1);
    if (agent.isEmpty() && reading.isAny(trigger.head(), EXPELLING))
      agent =
          ObjectFinder.behind(reading, phrases, trigger.head() + 1, Set.of("from")).stream()
              .filter(actorLike(reading))
              .toList();
    if (trigger.group().isReduced()) subject = reduced(phrases, trigger.head());
    boolean thing =
        subject.stream().noneMatch(actorLike(reading))
            && subject.stream().anyMatch(p -> trigger.words().stream().anyMatch(p::contains));
    List<Phrase> other =
        thing ? ObjectFinder.behind(reading, phrases, trigger.head() + 1, AIM) : List.of();
    return new Roles(agent, other.isEmpty() ? subject : other);
  }

  /// "inspectors were expelled from Norland": by whom it is theirs to let in.
  private static final Set<String> EXPELLING = Set.of("expel", "deport", "extradite", "exclude");

  /// "received aid from": who is named behind "from" gives, the subject is given to.
  static boolean isReceiving(Reading reading, Trigger trigger) {
    return reading.isAny(trigger.head(), Set.of("receive", "get", "obtain", "secure", "win"))
        && !trigger.isPassive()
        && reading.is(trigger.end() - 1, "from");
  }

  /// "died in the raid": the subject is who it was done to.
  static boolean isSuffering(Reading reading, Trigger trigger) {
    return !trigger.entry().nominal()
        && reading.isAny(trigger.head(), Set.of("die", "perish", "succumb", "sustain"));
  }

  /// "killed in police firing", "injured during the army's shelling": the act's owner is the doer.
  private List<Phrase> inAct(Reading reading, Phrases phrases, int from) {
    for (Phrase act : ObjectFinder.behind(reading, phrases, from, WITHIN)) {
      if (ACTS.contains(reading.word(act.head()).lower()))
        return owner(reading, phrases, act.head());
      // "firing" read as a verb closes the phrase before it
      boolean cut = act.to() < reading.size() && ACTS.contains(reading.word(act.to()).lower());
      if (cut && naming.names(reading, act)) return List.of(act);
    }
    return List.of();
  }

  private static List<Phrase> reduced(Phrases phrases, int head) {
    Phrase phrase = phrases.endingAt(head);
    if (phrase == null) phrase = phrases.endingAt(head - 1);
    return phrase == null ? List.of() : List.of(phrase);
  }

  /// "received the endorsement of Gov. Lind", "drew criticism from the unions": the verb whose
  /// subject is given what the noun tells; -1 where none stands there.
  private static int receives(Reading reading, int noun, Set<String> receiving) {
    Word word = reading.word(noun);
    boolean object = "obj".equals(word.relation()) && word.head() >= 0 && word.head() < noun;
    return object && reading.isAny(word.head(), receiving) ? word.head() : -1;
  }

  private static final Set<String> GIVER = Set.of("from", "by");
  private static final Set<String> RECEIVING =
      Set.of(
          "receive", "get", "obtain", "secure", "win", "earn", "gain", "draw", "attract", "face");

  /// "has the endorsement of the unions".
  private static final Set<String> HAVING =
      Stream.concat(RECEIVING.stream(), Stream.of("have", "enjoy", "hold", "accept"))
          .collect(Collectors.toUnmodifiableSet());

  private Roles nominal(Reading reading, Phrases phrases, Trigger trigger) {
    int end = trigger.head() + 1;
    boolean support = trigger.entry().type() == EventType.SUPPORT;
    int verb = receives(reading, trigger.head(), support ? HAVING : RECEIVING);
    if (verb >= 0) {
      Set<String> giver = support ? Set.of("of", "from", "by") : GIVER;
      List<Phrase> givers = ObjectFinder.behind(reading, phrases, end, giver);
      if (!givers.isEmpty())
        return new Roles(givers, SubjectFinder.find(reading, phrases, VerbGroup.at(reading, verb)));
    }
    List<Phrase> between = ObjectFinder.behind(reading, phrases, end, Set.of("between"));
    if (between.size() > 1) return new Roles(between, List.of());
    List<Phrase> actors = new ArrayList<>(ObjectFinder.behind(reading, phrases, end, Set.of("by")));
    boolean mutual = reading.isAny(trigger.head(), MUTUAL);
    boolean blow = trigger.entry().type() == EventType.ASSAULT && !mutual;
    // "murders by gangs with links to ministries": the links suffer nothing
    List<Phrase> aim =
        isBlast(reading, trigger)
            ? ObjectFinder.behind(reading, phrases, trigger.end(), NEARBY)
            : ObjectFinder.behind(reading, phrases, end, blow ? BLOW_AIM : AIM);
    if (aim.isEmpty() && trigger.entry().type() != EventType.CONSULT)
      aim = ObjectFinder.behind(reading, phrases, end, Set.of("in"));
    aim = aim.stream().filter(p -> naming.isTarget(reading, p)).toList();
    if (actors.isEmpty() && reading.is(trigger.head(), "death"))
      actors.addAll(inAct(reading, phrases, end));
    if (actors.isEmpty()) actors.addAll(owner(reading, phrases, trigger.head()));
    if (actors.isEmpty()) actors.addAll(possessor(reading, phrases, trigger.head()));
    if (actors.isEmpty()) actors.addAll(armedOwner(reading, trigger));
    boolean hit = trigger.entry().type() == EventType.ASSAULT && aim.isEmpty();
    if (hit && actors.size() == 1 && naming.isPlace(reading, actors.getFirst())) {
      // "the Paris attacks", "the embassy bombing"
      aim = List.copyOf(actors);
      actors.clear();
    }
    if (trigger.entry().type() == EventType.PROTEST)
      actors.removeIf(one -> naming.isPlace(reading, one)); // "the Los Angeles riots"
    if (actors.isEmpty()) actors.addAll(claimant(reading, phrases, trigger.head()));
    if (actors.isEmpty()) actors.addAll(lightVerbSubject(reading, phrases, trigger.head()));
    actors.removeAll(aim);
    return new Roles(actors, aim);
  }

  /// "A bomb exploded near the palace": what stands there is hit.
  private static boolean isBlast(Reading reading, Trigger trigger) {
    return trigger.words().stream().anyMatch(word -> reading.isAny(word, EXPLODING));
  }

  private static final Set<String> EXPLODING = Set.of("explode", "go", "detonate");
  private static final Set<String> NEARBY =
      Set.of("at", "in", "near", "outside", "inside", "on", "under", "beside");

  /// "Israel's bombing", "the Russian attack": the part of the noun's own phrase before it.
  private List<Phrase> owner(Reading reading, Phrases phrases, int head) {
    Phrase phrase = phrases.at(head);
    if (phrase == null) return List.of();
    for (int i = head - 1; i >= phrase.from(); i--) {
      Phrase part = new Phrase(phrase.from(), i + 1, i);
      boolean possessive = reading.isPossessive(i);
      if (Naming.isSort(reading.word(i))) continue;
      if (possessive && i > phrase.from()) return List.of(new Phrase(phrase.from(), i, i - 1));
      if (!naming.isMereAdjective(reading.word(i)) && naming.names(reading, part))
        return List.of(part);
    }
    return List.of();
  }

  /// "his criticism of Iran".
  private static List<Phrase> possessor(Reading reading, Phrases phrases, int head) {
    Phrase phrase = phrases.at(head);
    if (phrase == null || phrase.from() == head) return List.of();
    boolean theirs = POSSESSIVE.contains(reading.word(phrase.from()).lower());
    return theirs
        ? List.of(new Phrase(phrase.from(), phrase.from() + 1, phrase.from()))
        : List.of();
  }

  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");

  /// "police firing", "rebel attack": the first word of the act's own is who does it.
  private List<Phrase> armedOwner(Reading reading, Trigger trigger) {
    Phrase first = new Phrase(trigger.head(), trigger.head() + 1, trigger.head());
    boolean armed =
        trigger.entry().type() == EventType.ASSAULT
            && trigger.covers(trigger.head() + 1)
            && ACTS.contains(reading.word(trigger.head() + 1).lower())
            && naming.isArmed(reading, first);
    return armed ? List.of(first) : List.of();
  }

  /// Who says that the act is theirs, or that it is not.
  private static List<Phrase> claimant(Reading reading, Phrases phrases, int act) {
    Responsibility said = Responsibility.of(reading, act);
    return said == null || said.open()
        ? List.of()
        : SubjectFinder.find(reading, phrases, VerbGroup.at(reading, said.verb()));
  }

  /// "launched a raid", "were engaged in clashes".
  private static List<Phrase> lightVerbSubject(Reading reading, Phrases phrases, int head) {
    Phrase phrase = phrases.at(head);
    int verb = phrase == null ? head - 1 : phrase.from() - 1;
    boolean in = verb > 0 && reading.is(verb, "in") && reading.word(verb - 1).isAny(ENGAGED);
    if (in) verb--;
    if (verb < 0 || !in && !reading.word(verb).isAny(LIGHT)) return List.of();
    return SubjectFinder.find(reading, phrases, VerbGroup.at(reading, verb));
  }

  private static final Set<String> ENGAGED = Set.of("engage", "involve", "participate", "lock");

  private static final Set<String> LIGHT =
      Set.of(
          "make",
          "hold",
          "have",
          "launch",
          "unleash",
          "stage",
          "carry",
          "conduct",
          "mount",
          "begin",
          "start",
          "end",
          "continue",
          "take",
          "give",
          "pay",
          "order",
          "lead",
          "join",
          "announce");

  /// The same phrase is never both.
  private static Roles apart(Roles roles) {
    List<Phrase> recipients =
        roles.recipients().stream()
            .filter(p ->
                roles.actors().stream()
                    .noneMatch(a -> a.contains(p.head()) || p.contains(a.head())))
            .toList();
    return new Roles(roles.actors(), recipients);
  }
}
