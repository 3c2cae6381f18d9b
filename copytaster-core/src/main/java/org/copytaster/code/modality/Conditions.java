package org.copytaster.code.modality;

import java.util.Set;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.VerbGroup;
import org.copytaster.code.words.Word;

/// Whether a word stands under a condition or in an imagined world: "if", "unless", "until",
/// "should they attack", "suppose", "an attack would be answered", "any officer who did so would".
final class Conditions {
  private static final Set<String> OPENING = Set.of("if", "unless", "lest", "until");
  private static final Set<String> INVERTED = Set.of("should", "were", "had");
  private static final Set<String> IMAGINING = Set.of("suppose", "imagine", "assume", "supposing");
  private static final int REACH = 16;

  private Conditions() {}

  static boolean hold(Reading reading, Phrases phrases, int head, boolean nominal) {
    return isOpened(reading, head)
        || isInverted(reading, head)
        || nominal && isOfImaginedAct(reading, phrases, head)
        || isOfAnybody(reading, head);
  }

  private static boolean isOpened(Reading reading, int head) {
    for (int i = head - 1; i >= 0 && i >= head - REACH; i--) {
      Word word = reading.word(i);
      if (reading.breaks(i) && !word.lower().startsWith("(")) return false;
      if (word.lower().equals("until") && isPast(reading, i, head)) return false;
      if (OPENING.contains(word.lower()))
        return !reading.is(i - 1, "as") && !reading.is(i - 1, "so") || reading.is(i - 1, "even");
      if (IMAGINING.contains(word.lower()) && (i == 0 || reading.word(i - 1).pos().equals("PUNCT")))
        return true;
      if (word.lower().equals("case") && reading.is(i - 1, "in")
          || word.lower().equals("event") && reading.is(i - 1, "the") && reading.is(i - 2, "in"))
        return true;
      if (reading.isComma(i) && i + 1 < head && reading.word(i + 1).pos().equals("DET"))
        return false;
      if (reading.isComma(i) && head - i > 1 && reading.word(i + 1).pos().matches("PRON|PROPN"))
        return false;
    }
    return false;
  }

  /// "until the president dissolved his government", "until they were seized": it came to that.
  /// "Until the ban is lifted", "until released" and "vowed to fight until he was freed" do not say
  /// so.
  private static boolean isPast(Reading reading, int until, int head) {
    Word word = reading.word(head);
    if (!word.isVerb() || until == head - 1) return false;
    VerbGroup group = VerbGroup.at(reading, head);
    if (!group.passive()) return group.start() == head && word.lower().endsWith("ed");
    boolean was = false;
    for (int i = group.start(); i < head; i++) was |= WAS.contains(reading.word(i).lower());
    for (int i = 0; i < until; i++) if (AHEAD.contains(reading.word(i).lower())) return false;
    return was;
  }

  private static final Set<String> WAS = Set.of("was", "were");
  private static final Set<String> AHEAD = Set.of("to", "would", "will", "not", "n't", "n’t");

  /// "Should Velland impose …, …", "Had he withdrawn, …": the auxiliary opens the clause, somebody
  /// follows it.
  private static boolean isInverted(Reading reading, int head) {
    for (int i = head - 2; i >= 0 && i >= head - REACH; i--) {
      if (reading.isComma(i)) return false;
      if (!INVERTED.contains(reading.word(i).lower())) continue;
      boolean opens = i == 0 || reading.breaks(i - 1) || reading.isComma(i - 1);
      String next = reading.word(i + 1).pos();
      return opens && Set.of("PRON", "DET", "PROPN", "NOUN").contains(next);
    }
    return false;
  }

  /// "An attack on Lestov would be answered": what is told of it is imagined, so is it.
  private static boolean isOfImaginedAct(Reading reading, Phrases phrases, int head) {
    Phrase phrase = phrases.at(head);
    if (phrase == null || !Set.of("a", "an", "any").contains(reading.word(phrase.from()).lower()))
      return false;
    for (int i = phrase.to(); i < reading.size() && i < head + REACH; i++) {
      if (reading.breaks(i)) return false;
      if (Set.of("would", "could").contains(reading.word(i).lower())) return true;
      if (reading.word(i).isVerb()) return false;
    }
    return false;
  }

  /// "Any soldier who detained a civilian would face …".
  private static boolean isOfAnybody(Reading reading, int head) {
    boolean anybody = false;
    for (int i = head - 1; i >= 0 && i >= head - 6; i--)
      anybody |= Set.of("any", "anyone", "anybody", "whoever").contains(reading.word(i).lower());
    if (!anybody) return false;
    for (int i = head + 1; i < reading.size() && i < head + REACH; i++)
      if (Set.of("would", "will", "must", "shall").contains(reading.word(i).lower())) return true;
    return false;
  }
}
