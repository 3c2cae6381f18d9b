package org.copytaster.code.trigger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.VerbGroup;
import org.copytaster.code.words.Word;
import org.copytaster.model.EventType;
import org.jspecify.annotations.Nullable;

/// Finds the words of a sentence that evoke events: at each verb or noun the longest pattern of the
/// lexicon. A word inside a longer pattern evokes nothing of its own ("launch an attack on").
public final class TriggerFinder {
  /// How far after the head an object may stand that makes the sense another, in words.
  private static final int OBJECT_REACH = 7;

  private final EventLexicon lexicon;

  public TriggerFinder(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  public List<Trigger> find(Reading reading) {
    List<Trigger> found = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      Trigger trigger = at(reading, i);
      if (trigger != null) found.add(trigger);
    }
    return found.stream()
        .filter(one -> !isInside(one, found) && !isComplement(one, found))
        .toList();
  }

  private static boolean isInside(Trigger one, List<Trigger> all) {
    return all.stream()
        .anyMatch(other -> other != one && other.head() != one.head() && other.covers(one.head()));
  }

  /// What is agreed, refused or threatened is not told as done: "refused to release" is one
  /// rejection. What is asked of somebody else stays, as requested.
  private static boolean isComplement(Trigger one, List<Trigger> all) {
    if (one.entry().nominal() || !one.group().infinitive()) return false;
    return all.stream()
        .anyMatch(
            other -> other.covers(one.group().start()) && takesComplement(other.entry().type()));
  }

  private static boolean takesComplement(EventType type) {
    return switch (type) {
      case AGREE, REJECT, THREATEN, CONCEDE -> true;
      case CONSULT, SUPPORT, COOPERATE, AID, RETREAT, REQUEST, ACCUSE -> false;
      case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> false;
    };
  }

  private @Nullable Trigger at(Reading reading, int i) {
    Word word = reading.word(i);
    boolean verb = isVerbal(reading, i);
    if (!verb && !word.isNoun()) return null;
    VerbGroup group = verb ? VerbGroup.at(reading, i) : new VerbGroup(i, i, false, false, false);
    Trigger described = verb ? null : described(reading, i, group);
    if (described != null) return described;
    for (Entry entry : lexicon.beginningWith(word)) {
      if (entry.nominal() == verb) continue;
      List<Integer> words = entry.pattern().match(reading, i, group.passive());
      if (words != null && !verb && isModifier(reading, i, words)) continue;
      if (words != null && !isOtherSense(reading, i, group, entry))
        return new Trigger(entry, i, words, group);
    }
    return null;
  }

  /// "a scathing attack on": a pattern that begins with the noun's adjective.
  private @Nullable Trigger described(Reading reading, int noun, VerbGroup group) {
    if (noun == 0 || !reading.word(noun - 1).pos().equals("ADJ")) return null;
    for (Entry entry : lexicon.beginningWith(reading.word(noun - 1))) {
      if (!entry.nominal()) continue;
      List<Integer> words = entry.pattern().match(reading, noun - 1, false);
      if (words != null && words.contains(noun) && !isModifier(reading, noun, words))
        return new Trigger(entry, noun, words, group);
    }
    return null;
  }

  /// "riot police", "bombing victims": the noun only says of what sort another is.
  private static boolean isModifier(Reading reading, int i, List<Integer> words) {
    int last = i;
    for (int word : words) if (word == last + 1 && reading.word(word).isNoun()) last = word;
    return last + 1 < reading.size() && reading.word(last + 1).pos().equals("NOUN");
  }

  /// A verb, or a past form behind a name that reading took for something else; not a participle
  /// that only describes ("the imprisoned former president").
  private static boolean isVerbal(Reading reading, int i) {
    Word word = reading.word(i);
    boolean past = word.lower().endsWith("ed");
    String before = i == 0 ? "" : reading.word(i - 1).pos();
    String after = i + 1 < reading.size() ? reading.word(i + 1).pos() : "";
    boolean beforeNoun = after.equals("NOUN") || after.equals("PROPN") || after.equals("ADJ");
    boolean opens = Set.of("", "DET", "ADP", "ADJ", "NUM", "CCONJ").contains(before);
    boolean possessive = i > 0 && reading.word(i - 1).lower().endsWith("'s");
    // "have refused talks": nobody had any
    if (word.relation().startsWith("aux") && word.isAny(HELPING)) return false;
    if (word.isVerb() && word.isParsed()) {
      boolean describing = word.relation().startsWith("amod") && word.head() >= 0;
      return !describing || !reading.word(word.head()).isNoun();
    }
    boolean describes = past && beforeNoun && (opens && i > 0 || possessive);
    if (word.isVerb()) return !describes || isSharing(reading, i);
    boolean mistaken =
        past && (!word.isNoun() || after.equals("DET")) && !word.text().contains("-");
    return mistaken && Set.of("NOUN", "PROPN", "PRON", "ADV", "AUX").contains(before);
  }

  private static final Set<String> HELPING = Set.of("have", "be", "do");

  /// "and" or "or" before a past form joins verbs as often as it joins descriptions.
  private static boolean isSharing(Reading reading, int i) {
    return reading.is(i - 1, "and") || reading.is(i - 1, "but");
  }

  private static boolean isOtherSense(Reading reading, int head, VerbGroup group, Entry entry) {
    Set<String> unless = entry.unless();
    if (unless.isEmpty()) return false;
    int from = group.passive() ? Math.max(0, group.start() - OBJECT_REACH) : head + 1;
    int to = Math.min(reading.size(), head + 1 + OBJECT_REACH);
    for (int i = from; i < to; i++) {
      if (reading.word(i).isAny(unless)) return true;
      if (i > head && (reading.breaks(i) || reading.word(i).isVerb())) return false;
    }
    return false;
  }
}
