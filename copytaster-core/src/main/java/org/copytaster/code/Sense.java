package org.copytaster.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.code.role.Naming;
import org.copytaster.code.role.Roles;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.EventType;
import org.copytaster.text.WordList;

/// Tells uses of a trigger that evoke no such event, by how it is built: "asked about plans to",
/// "warned that prices rise", "fought the charges", "jets struck the town" (no work stoppage).
record Sense(Naming naming) {
  private static final Set<String> SELF = Set.of("it", "they", "he", "she", "we", "i");

  /// Verbs that only people can be the object of.
  private static final Set<String> PERSONAL =
      WordList.of(
          "arrest detain jail imprison apprehend nab deport behead convict remand acquit interrogate");

  /// Blows that fall on arguments and records as often as on people.
  private static final Set<String> FIGURED =
      WordList.of(
          "fight attack hit beat strike target battle blast slam pound crush assault assail bash"
              + " pummel hammer batter clobber savage skewer torch roast");

  /// True if the trigger stands in one of those uses.
  boolean isOther(Reading reading, Trigger trigger, Roles roles) {
    EventType type = trigger.entry().type();
    Word head = reading.word(trigger.head());
    if (Usage.isOther(reading, trigger)) return true;
    if (isNobodysWord(trigger, roles)) return true;
    if (type == EventType.PROTEST && isAlone(reading, trigger, roles)) return true;
    if (!trigger.entry().nominal() && isOtherVerb(reading, trigger, roles)) return true;
    if (type == EventType.ASSAULT && head.isAny(FIGURED) && isReproach(reading, trigger))
      return true;
    if (type == EventType.ASSAULT && isOfWords(reading, trigger, roles)) return true;
    if (!trigger.entry().nominal() && isByNobody(reading, trigger, roles)) return true;
    if (type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.THREATEN)
      if (isOfNobody(reading, roles)) return true;
    if (type == EventType.ASSAULT && trigger.words().size() == 1 && head.isAny(FIGURED))
      return isNoTarget(reading, roles) || isOfAName(reading, roles);
    if (trigger.entry().nominal() && isOfAll(trigger, roles)) return true;
    return trigger.entry().nominal() && isNobodys(reading, roles);
  }

  private boolean isOtherVerb(Reading reading, Trigger trigger, Roles roles) {
    EventType type = trigger.entry().type();
    Word head = reading.word(trigger.head());
    if (head.is("extract") && !isSeizure(reading, roles)) return true;
    if (head.is("force") && trigger.isPassive() && roles.actors().isEmpty()) return true;
    if (head.isAny(OF_PEOPLE) && !trigger.isPassive() && isOfThings(reading, roles)) return true;
    if (head.is("sanction") && trigger.isPassive() && isOfThings(reading, roles)) return true;
    if (head.is("want") && !isOfSomebody(reading, trigger, roles)) return true;
    if (head.is("warn") && type == EventType.THREATEN && !isThreat(reading, trigger, roles))
      return true;
    if (type == EventType.THREATEN && head.is("issue") && isCaution(reading, roles)) return true;
    if (head.is("surround") && !isArmed(reading, roles)) return true;
    return head.is("strike") && type == EventType.PROTEST && !isStoppage(reading, trigger, roles);
  }

  /// "the demand for workers", "public support for the government": of a market or a public, where
  /// nobody is named.
  private static boolean isOfAll(Trigger trigger, Roles roles) {
    EventType type = trigger.entry().type();
    if (!roles.actors().isEmpty() || roles.recipients().size() > 1) return false;
    return type == EventType.REQUEST || type == EventType.SUPPORT && trigger.words().size() == 2;
  }

  /// "We want the army to leave": of whoever stands behind the verb, and not of a thing of theirs
  /// ("our membership of the pact").
  private boolean isOfSomebody(Reading reading, Trigger trigger, Roles roles) {
    int next = trigger.head() + 1;
    while (next < reading.size() && reading.word(next).pos().equals("DET")) next++;
    int object = next;
    return roles.recipients().stream()
        .anyMatch(phrase ->
            phrase.from() <= object
                && object < phrase.to()
                && (naming.names(reading, phrase) || reading.word(object).pos().equals("PRON"))
                && !reading.is(phrase.head(), "people"));
  }

  /// Troops extract a president; rescuers extract survivors, and firms oil.
  private boolean isSeizure(Reading reading, Roles roles) {
    return isArmed(reading, roles)
        && roles.recipients().stream().anyMatch(phrase -> isOneNamed(reading, phrase));
  }

  /// "attacked the party for promising schools": with words.
  private static boolean isReproach(Reading reading, Trigger trigger) {
    int end = Math.min(reading.size() - 1, trigger.head() + REPROACH);
    for (int i = trigger.head() + 1; i < end && !reading.breaks(i); i++) {
      Word next = reading.word(i + 1);
      if (reading.is(i, "for") && next.isVerb() && next.lower().endsWith("ing")) return true;
    }
    return false;
  }

  private static final int REPROACH = 12;

  /// "Mr Voss's attacks on Mr Lind", "Voss fired at Lind": between people with names, and without a
  /// word of what does harm, blows are words.
  private boolean isOfWords(Reading reading, Trigger trigger, Roles roles) {
    Word blow = reading.word(trigger.head());
    if (!blow.isAny(FIGURED) && !blow.is("fire")) return false;
    if (roles.actors().isEmpty() && !reading.is(trigger.end(), "from")) return false;
    List<Phrase> all = new ArrayList<>(roles.actors());
    all.addAll(roles.recipients());
    return all.stream().allMatch(phrase -> isOneNamed(reading, phrase))
        && reading.words().stream().noneMatch(word -> word.isAny(HARM));
  }

  private boolean isOneNamed(Reading reading, Phrase phrase) {
    Word head = reading.word(phrase.head());
    if (head.lower().equals("his") || head.lower().equals("her")) return true;
    return head.pos().equals("PROPN") && naming.isOnePerson(reading, phrase);
  }

  private static final Set<String> HARM =
      WordList.of(
          """
          knife gun gunman weapon hammer axe machete bat fist bomb police arrest court victim injure injury
          wound kill stab shoot shot hospital bleed armed soldier troop militia rocket missile custody suspect\
          """);

  /// A meeting, a promise or a deal of nobody's.
  private static boolean isNobodysWord(Trigger trigger, Roles roles) {
    return roles.actors().isEmpty()
        && !trigger.entry().nominal()
        && trigger.entry().type() == EventType.CONSULT;
  }

  /// Verbs that, with a thing for an object, tell something else: "charge a fee".
  private static final Set<String> OF_PEOPLE =
      WordList.of("charge suspend bar dismiss beat capture imprison free");

  /// Herds are slaughtered and diseases fought; neither is an act against anybody.
  private static boolean isOfNobody(Reading reading, Roles roles) {
    return !roles.recipients().isEmpty()
        && roles.recipients().stream().allMatch(phrase -> reading.isAny(phrase.head(), NOBODY));
  }

  private static final Set<String> NOBODY =
      WordList.of(
          """
          pig cow cattle animal bird poultry chicken dog cat sheep goat herd fish whale carcass virus disease
          flu sars influenza pandemic epidemic outbreak malaria ebola cancer hiv aids
          poverty inflation corruption recession deficit hunger obesity pollution tension\
          """);

  private boolean isOfThings(Reading reading, Roles roles) {
    return roles.recipients().stream().noneMatch(phrase -> naming.isTarget(reading, phrase))
        && roles.recipients().stream()
            .anyMatch(phrase -> reading.word(phrase.head()).pos().equals("NOUN"));
  }

  /// Protest is of many: one man who walks out, a driver who rallied and the police who watch are
  /// none.
  private boolean isAlone(Reading reading, Trigger trigger, Roles roles) {
    if (roles.actors().size() != 1 || "hunger".equals(trigger.entry().mode())) return false;
    // a commander who topples a ruler has his men with him
    boolean ousts = reading.isAny(trigger.head(), Set.of("oust", "overthrow", "topple", "depose"));
    if (ousts && isArmed(reading, roles)) return false;
    return naming.isOnePerson(reading, roles.actors().getFirst());
  }

  /// A warning is a threat where it is given to somebody, or tells what the one who warns will do.
  private boolean isThreat(Reading reading, Trigger trigger, Roles roles) {
    if (trigger.isPassive()) return true;
    if (isCaution(reading, roles)) return false;
    int next = trigger.head() + 1;
    if (next >= reading.size()) return false;
    Word word = reading.word(next);
    if (word.lower().equals("that")) {
      if (next + 2 >= reading.size() || !SELF.contains(reading.word(next + 1).lower()))
        return false;
      return reading.isAny(next + 2, Set.of("will", "would", "'ll", "may", "might", "could"));
    }
    if (word.lower().equals("against")) return true;
    boolean somebody =
        roles.recipients().stream().anyMatch(phrase -> phrase.from() <= next && phrase.to() > next);
    return somebody || trigger.entry().pattern().weight() > 6;
  }

  /// The public is warned of dangers, not threatened.
  private static boolean isCaution(Reading reading, Roles roles) {
    return roles.recipients().stream()
        .anyMatch(phrase ->
            reading.isAny(
                phrase.head(),
                Set.of(
                    "citizen",
                    "resident",
                    "public",
                    "traveler",
                    "traveller",
                    "consumer",
                    "people",
                    "investor",
                    "parent")));
  }

  /// Armed men surround a house; families surround a speaker, rumours a case.
  private boolean isArmed(Reading reading, Roles roles) {
    return roles.actors().stream()
        .map(phrase -> naming.participant(reading, phrase).code())
        .anyMatch(code -> code != null && code.matches(".*(MIL|COP|REB|UAF|PRM|SPY)"));
  }

  /// Workers strike; what is struck is attacked, or it is a figure of speech.
  private static boolean isStoppage(Reading reading, Trigger trigger, Roles roles) {
    if (trigger.isPassive() || trigger.words().size() > 1) return trigger.words().size() > 1;
    int next = trigger.head() + 1;
    boolean object =
        roles.recipients().stream().anyMatch(phrase -> phrase.from() == next)
            && !reading.isAny(next, Set.of("over", "for", "against", "on"));
    return !object;
  }

  /// A word is always somebody's: "they are assured" tells no promise by anybody. Deeds may be told
  /// without their doer, if it is told to whom they were done.
  private boolean isByNobody(Reading reading, Trigger trigger, Roles roles) {
    if (!roles.actors().isEmpty()) return false;
    // whoever is arrested is somebody, whatever the noun
    if (reading.isAny(trigger.head(), PERSONAL) && !roles.recipients().isEmpty()) return false;
    boolean done =
        roles.recipients().stream()
            .anyMatch(p -> naming.names(reading, p) || reading.word(p.head()).pos().equals("PRON"));
    return switch (trigger.entry().type()) {
      case AGREE, SUPPORT, CONCEDE, REQUEST, REJECT, THREATEN -> true;
      case ACCUSE, CONSULT, COOPERATE, AID, RETREAT, SANCTION, COERCE, PROTEST -> !done;
      case MOBILIZE, ASSAULT -> false;
    };
  }

  /// What a blow falls on is somebody or something that can be hit.
  private boolean isNoTarget(Reading reading, Roles roles) {
    List<Phrase> hit = roles.recipients();
    if (hit.isEmpty()) return false;
    return hit.stream().noneMatch(phrase -> naming.isTarget(reading, phrase));
  }

  /// "attacked Tarrow's “penny bombs”": what somebody calls so cannot be hit.
  private static boolean isOfAName(Reading reading, Roles roles) {
    return roles.recipients().stream()
        .anyMatch(phrase ->
            phrase.to() + 1 < reading.size()
                && POSSESSIVE.contains(reading.word(phrase.to()).lower())
                && MARKS.contains(reading.word(phrase.to() + 1).lower()));
  }

  private static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
  private static final Set<String> MARKS = Set.of("“", "\"", "``", "‘");

  /// An act that nobody does to nobody: "a demonstration of the fact", "attack" in a law.
  private boolean isNobodys(Reading reading, Roles roles) {
    if (roles.actors().stream().anyMatch(phrase -> naming.names(reading, phrase))) return false;
    return roles.recipients().stream().noneMatch(phrase -> naming.isTarget(reading, phrase));
  }
}
