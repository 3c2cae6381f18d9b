package org.copytaster.code.trigger;

import java.util.Set;
import org.copytaster.code.role.Roles;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;

/// Tells what nobody did on purpose: storms, crashes, fires and illnesses.
///
/// @param nature what kills of itself
/// @param vehicle what kills by accident, unless an attack is told
/// @param attack words of attacks
/// @param force those who bear arms, and their weapons
record Accidents(Set<String> nature, Set<String> vehicle, Set<String> attack, Set<String> force) {
  /// Verbs whose object suffers.
  static final Set<String> HURTING =
      Set.of("kill", "wound", "injure", "shoot", "murder", "die", "stab");

  /// Storms, crashes and illnesses kill and destroy, but nobody does it.
  boolean isOne(Reading reading, Trigger trigger, Roles roles) {
    boolean attacked = holds(reading, attack) || isShot(reading);
    for (Phrase actor : roles.actors())
      for (int i = actor.from(); i < actor.to(); i++)
        if (isCause(reading.word(i), attacked)) return true;
    if (holds(reading, force) || reading.isAny(trigger.head(), DELIBERATE)) return false;
    if (isBySubject(reading, trigger, attacked)) return true;
    // "Helicopter crashes into crane, kills two"
    for (int i = 0; i < trigger.head(); i++)
      if (reading.isAny(i, WRECK) && !reading.isAny(i, Set.of("after"))) return true;
    // "ten were killed and 60 injured when lightning struck"
    boolean suffered = roles.actors().isEmpty() && reading.isAny(trigger.head(), HURTING);
    if (!trigger.isPassive() && !trigger.entry().nominal() && !suffered) return false;
    int end = Math.min(reading.size(), trigger.head() + 12);
    for (int i = trigger.head() + 1; i < end; i++)
      if (isCause(reading.word(i), attacked)) return true;
    return false;
  }

  /// "An earthquake of magnitude 5.9 shook the valley, killing 20": a participle's doer is the
  /// subject of the verb that it hangs on, through participles between.
  private boolean isBySubject(Reading reading, Trigger trigger, boolean attacked) {
    int verb = trigger.head();
    for (int steps = 0; steps < 4 && verb >= 0; steps++) {
      boolean told = false;
      for (Word word : reading.words()) {
        if (word.head() != verb || !word.relation().startsWith("nsubj")) continue;
        if (word.index() < trigger.head()) return isCause(word, attacked);
        told = true; // "…, officials said": what is said is beside it
      }
      int saying = verb;
      verb = reading.word(verb).head();
      if (told) verb = whatIsSaid(reading, saying);
    }
    return false;
  }

  private static int whatIsSaid(Reading reading, int saying) {
    for (Word word : reading.words())
      if (word.head() == saying && word.relation().equals("ccomp")) return word.index();
    return -1;
  }

  /// A car kills nobody on purpose, and a car bomb does.
  private boolean isCause(Word word, boolean attacked) {
    return word.isAny(nature) || !attacked && word.isAny(vehicle);
  }

  private static boolean holds(Reading reading, Set<String> words) {
    return reading.words().stream().anyMatch(word -> word.isAny(words));
  }

  /// "opened fire", "army fire", "police firing".
  private boolean isShot(Reading reading) {
    for (int i = 0; i < reading.size(); i++) {
      if (!reading.is(i, "fire")) continue;
      boolean shot = reading.isAny(i - 1, SHOOTING) || reading.isAny(i - 1, force);
      if (shot || reading.word(i).lower().equals("firing") || isOfState(reading, i - 1))
        return true;
    }
    return false;
  }

  /// "in Israeli fire"; "the Australian fire" burns.
  private static boolean isOfState(Reading reading, int at) {
    if (at < 1 || !reading.word(at).pos().equals("ADJ")) return false;
    boolean capital = Character.isUpperCase(reading.word(at).text().charAt(0));
    return capital && !reading.word(at - 1).pos().equals("DET");
  }

  private static final Set<String> SHOOTING =
      Set.of("open", "return", "exchange", "friendly", "hostile", "enemy", "artillery", "rocket");

  /// What nobody suffers by chance.
  private static final Set<String> DELIBERATE =
      Set.of("assassinate", "murder", "ambush", "execute", "behead", "lynch", "massacre", "gun");

  private static final Set<String> WRECK =
      Set.of("crash", "collide", "derail", "capsize", "overturn", "collapse", "sink");
}
