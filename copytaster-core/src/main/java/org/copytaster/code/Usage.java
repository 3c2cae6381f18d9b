package org.copytaster.code;

import java.util.Set;
import org.copytaster.code.trigger.Trigger;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.Word;
import org.copytaster.model.EventType;
import org.copytaster.text.WordList;

/// Tells uses of a trigger that evoke no such event by the words around it, whoever acts: "declined
/// to comment", "charged with overseeing", "should have resigned".
final class Usage {
  private static final Set<String> MUST_BE_ASKED =
      WordList.of("ask want tell urge order call press push require encourage advise remind force");

  private Usage() {}

  /// True if the trigger is used in one of those ways.
  static boolean isOther(Reading reading, Trigger trigger) {
    if (isRegret(reading, trigger)) return true;
    if (trigger.entry().nominal()) return false;
    EventType type = trigger.entry().type();
    Word head = reading.word(trigger.head());
    if (isTask(reading, trigger) || isPrice(reading, trigger)) return true;
    if (isImperative(reading, trigger)) return true;
    if (type == EventType.REJECT && isNoComment(reading, trigger)) return true;
    if (isAbout(reading, trigger)) return true;
    if (head.is("help") && isEasing(reading, trigger)) return true;
    if (head.isAny(Set.of("starve", "return")) && !hasObject(reading, trigger)) return true;
    return head.isAny(MUST_BE_ASKED) && !isAsked(reading, trigger);
  }

  /// "helped raise wages".
  private static boolean isEasing(Reading reading, Trigger trigger) {
    int next = trigger.head() + 1;
    return trigger.words().size() == 1 && next < reading.size() && reading.word(next).isVerb();
  }

  /// "charges $20 a ticket", "charged between 5 and 10 crowns", "charge a fee".
  private static boolean isPrice(Reading reading, Trigger trigger) {
    if (!reading.is(trigger.head(), "charge")) return false;
    for (int i = trigger.head() + 1; i < Math.min(reading.size(), trigger.head() + 5); i++) {
      if (reading.isAny(i, Set.of("with", "in", "over", "for")) || reading.isComma(i)) return false;
      if (reading.isAny(i, Set.of("$", "£", "€", "fee", "price", "rent"))
          || "$£€".indexOf(reading.word(i).text().charAt(0)) >= 0) return true;
    }
    return false;
  }

  /// "has talked about taxes": to whom nobody says.
  private static boolean isAbout(Reading reading, Trigger trigger) {
    return trigger.words().stream()
        .anyMatch(word ->
            reading.is(word, "talk")
                && reading.word(word).isVerb()
                && reading.is(word + 1, "about"));
  }

  /// "declined to comment", "refused to be named": who tells nothing rejects nothing. Who refuses
  /// to discuss or to disclose something may well.
  private static boolean isNoComment(Reading reading, Trigger trigger) {
    if (!reading.isAny(trigger.head(), Set.of("decline", "refuse"))) return false;
    int at = trigger.head() + 1;
    while (at < reading.size() && reading.isAny(at, Set.of("to", "further"))) at++;
    return reading.is(at, "be")
        ? reading.isAny(at + 1, Set.of("name", "identify", "quote", "interview"))
        : reading.isAny(
            at,
            Set.of(
                "comment",
                "elaborate",
                "specify",
                "speculate",
                "believe",
                "say",
                "identify",
                "describe",
                "detail",
                "characterise",
                "characterize",
                "estimate"));
  }

  /// "is charged with deciding", "charged with overseeing the vote": with a duty, not with a crime.
  private static boolean isTask(Reading reading, Trigger trigger) {
    if (!reading.is(trigger.head(), "charge")) return false;
    for (int i = trigger.head() + 1; i < Math.min(reading.size(), trigger.head() + 6); i++)
      if (reading.is(i, "with")) return reading.isAny(i + 1, TASKS);
    return false;
  }

  private static final Set<String> TASKS =
      WordList.of(
          """
          deciding making overseeing enforcing protecting leading managing running implementing
          developing ensuring finding keeping investigating handling coordinating drafting
          monitoring supervising maintaining preparing reviewing advising regulating verifying
          determining guarding safeguarding providing helping creating writing organizing\
          """);

  /// "Stop the bombings": what is called out is not told as done.
  private static boolean isImperative(Reading reading, Trigger trigger) {
    int head = trigger.head();
    if (head == 0 || trigger.group().start() != head || trigger.isPassive()) return false;
    String word = reading.word(head).lower();
    boolean bare = !word.endsWith("ed") && !word.endsWith("ing") && !word.endsWith("s");
    return bare
        && Set.of("\"", "“", "``").contains(reading.word(head - 1).lower())
        && Character.isUpperCase(reading.word(head).text().charAt(0));
  }

  /// "return the land", not "return from a trip".
  private static boolean hasObject(Reading reading, Trigger trigger) {
    if (trigger.isPassive() && trigger.group().start() < trigger.head()) return true;
    int next = trigger.head() + 1;
    boolean parsed =
        reading.words().stream()
            .anyMatch(word -> word.head() == trigger.head() && word.relation().equals("obj"));
    if (parsed) return true;
    return next < reading.size()
        && !reading.word(next).isPreposition()
        && !reading.word(next).pos().equals("ADV");
  }

  /// "should have resigned": nobody is asked any more.
  private static boolean isRegret(Reading reading, Trigger trigger) {
    return trigger.words().stream().anyMatch(word -> isRegret(reading, word));
  }

  static boolean isRegret(Reading reading, int modal) {
    if (!reading.isAny(modal, Set.of("should", "must", "ought"))) return false;
    boolean negated = reading.isAny(modal + 1, Set.of("not", "n't", "n’t"));
    return reading.is(negated ? modal + 2 : modal + 1, "have");
  }

  /// "asked whether they would be able to": an answer is asked for.
  private static final Set<String> QUESTION =
      Set.of("whether", "if", "how", "why", "what", "when", "where", "about");

  /// "asked the army to leave": somebody is asked, and to do something.
  private static boolean isAsked(Reading reading, Trigger trigger) {
    int to = trigger.words().getLast();
    if (!reading.word(to).lower().equals("to")) return true;
    int verb = to + 1;
    while (verb < reading.size() && reading.word(verb).pos().equals("ADV")) verb++;
    if (verb >= reading.size() || !reading.word(verb).isVerb()) return false;
    if (trigger.isPassive()) return true;
    for (int i = trigger.head() + 1; i < to; i++) {
      String pos = reading.word(i).pos();
      if (pos.equals("ADP") && !trigger.covers(i)) return false;
      if (reading.is(i, "nothing") || reading.isAny(i, QUESTION)) return false;
      if (pos.equals("PRON") || reading.word(i).isNoun()) return true;
    }
    return false;
  }
}
