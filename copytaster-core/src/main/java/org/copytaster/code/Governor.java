package org.copytaster.code;

import java.util.Set;
import org.copytaster.model.Modality;

/// What the governing word makes of an infinitive, a gerund or a noun: "denied attacking", "plans
/// to visit", "urged the army to withdraw", "fears of an attack".
final class Governor {
  static final Set<String> SAYING =
      Set.of(
          "say",
          "announce",
          "tell",
          "declare",
          "state",
          "confirm",
          "promise",
          "report",
          "pledge",
          "insist",
          "add",
          "reveal",
          "vow",
          "warn",
          "threaten",
          "indicate");
  private static final Set<String> DENY = Set.of("deny", "dispute", "refute", "disclaim");
  private static final Set<String> REQUEST =
      Set.of(
          "demand",
          "urge",
          "ask",
          "order",
          "call",
          "request",
          "appeal",
          "tell",
          "instruct",
          "press",
          "want",
          "plead",
          "beg",
          "seek",
          "require",
          "advise",
          "recommend",
          "propose",
          "encourage",
          "pressure",
          "suggest");
  private static final Set<String> FUTURE =
      Set.of(
          "plan",
          "intend",
          "prepare",
          "schedule",
          "expect",
          "agree",
          "promise",
          "pledge",
          "vow",
          "offer",
          "threaten",
          "decide",
          "aim",
          "hope",
          "set",
          "due",
          "ready",
          "willing",
          "poise",
          "propose",
          "about",
          "going",
          "go",
          "consider",
          "mull",
          "weigh",
          "determine",
          "commit",
          "likely",
          "warn");
  private static final Set<String> NOT =
      Set.of(
          "refuse",
          "fail",
          "decline",
          "prevent",
          "avoid",
          "stop",
          "cease",
          "foil",
          "thwart",
          "avert",
          "without",
          "refrain",
          "abandon",
          "cancel",
          "forbid",
          "neglect",
          "bar",
          "prohibit",
          "reject",
          "oppose",
          "block",
          "rule");
  private static final Set<String> DOUBT =
      Set.of(
          "accuse",
          "suspect",
          "believe",
          "allege",
          "think",
          "appear",
          "seem",
          "claim",
          "fear",
          "rumor",
          "rumour",
          "blame",
          "report",
          "try",
          "attempt",
          "charge",
          "understand",
          "suppose",
          "allegation",
          "accusation",
          "suspicion",
          "investigate");
  private static final Set<String> REAL =
      Set.of(
          "manage",
          "begin",
          "start",
          "continue",
          "proceed",
          "use",
          "force",
          "help",
          "lead",
          "admit",
          "have",
          "go_on",
          "keep",
          "resume",
          "praise",
          "thank",
          "criticize",
          "criticise",
          "condemn",
          "after",
          "before",
          "since",
          "by",
          "for",
          "convict",
          "sentence",
          "apologize",
          "apologise",
          "regret",
          "confirm",
          "see",
          "celebrate",
          "jail",
          "punish",
          "welcome");

  private Governor() {}

  /// For a verb that depends on another: the nearest word to its left that says something.
  static Modality of(Reading reading, Phrases phrases, VerbGroup group) {
    boolean reduced = group.isReduced();
    for (int i = group.start() - 1; i >= 0 && i >= group.start() - 14; i--) {
      if (reading.breaks(i)) break;
      Word word = reading.word(i);
      if (reduced && word.isVerb() && phrases.at(i) == null) return Modality.ASSERTED;
      if (reduced) continue;
      Modality modality = meant(word);
      if (modality != null)
        return negatedAt(reading, i) && modality == Modality.ASSERTED ? Modality.NEGATED : modality;
      if (word.isAny(REAL)) return Modality.ASSERTED;
      if (word.isVerb() && phrases.at(i) == null && !word.pos().equals("AUX")) break;
    }
    return group.infinitive() ? Modality.FUTURE : Modality.ASSERTED;
  }

  private static @org.jspecify.annotations.Nullable Modality meant(Word word) {
    if (word.isAny(DENY)) return Modality.DENIED;
    if (word.isAny(REQUEST)) return Modality.REQUESTED;
    if (word.isAny(NOT)) return Modality.NEGATED;
    if (word.isAny(FUTURE)) return Modality.FUTURE;
    if (word.isAny(DOUBT)) return Modality.POSSIBLE;
    return null;
  }

  private static boolean negatedAt(Reading reading, int verb) {
    return reading.is(verb - 1, "not")
        || reading.is(verb - 1, "n't")
        || reading.is(verb - 1, "never");
  }

  /// For a finite verb: "denied that it attacked", "it is not true that …".
  static Modality finite(Reading reading, VerbGroup group) {
    for (int i = group.start() - 1; i > 0 && i >= group.start() - 14; i--) {
      if (reading.breaks(i)) return Modality.ASSERTED;
      if (reading.isComma(i)) continue;
      Word word = reading.word(i);
      if (word.lower().equals("whether")) return Modality.POSSIBLE;
      if (!word.lower().equals("that")) continue;
      Word before = reading.word(i - 1);
      if (before.isAny(DENY) || before.isAny(Set.of("denial"))) return Modality.DENIED;
      if (before.isAny(Set.of("demand", "insist", "request", "urge", "ask", "require")))
        return Modality.REQUESTED;
      if (before.isAny(
          Set.of(
              "suspect",
              "believe",
              "fear",
              "allege",
              "allegation",
              "rumor",
              "rumour",
              "think",
              "claim",
              "doubt",
              "suspicion",
              "speculation",
              "accusation"))) return Modality.POSSIBLE;
      if (before.isAny(Set.of("expect", "hope", "predict"))) return Modality.FUTURE;
    }
    return Modality.ASSERTED;
  }

  /// For a noun whose phrase starts at `from`.
  static Modality ofNoun(Reading reading, int from) {
    for (int i = from - 1; i >= 0 && i >= from - 4; i--) {
      if (reading.breaks(i) || reading.isComma(i)) return Modality.ASSERTED;
      Word word = reading.word(i);
      if (word.isAny(DENY)) return Modality.DENIED;
      if (word.isAny(
          Set.of("demand", "urge", "request", "propose", "seek", "suggest", "recommend")))
        return Modality.REQUESTED;
      if (word.lower().equals("for")
          && reading.isAny(i - 1, Set.of("call", "ask", "appeal", "plead", "press", "push")))
        return Modality.REQUESTED;
      if (word.isAny(
          Set.of("prevent", "foil", "thwart", "avert", "avoid", "without", "cancel", "stop")))
        return Modality.NEGATED;
      if (word.isAny(
          Set.of(
              "plan",
              "prepare",
              "threaten",
              "expect",
              "schedule",
              "promise",
              "pledge",
              "consider",
              "mull"))) return Modality.FUTURE;
      if (word.isAny(
          Set.of(
              "fear",
              "suspect",
              "allege",
              "accuse",
              "risk",
              "rumor",
              "rumour",
              "allegation",
              "claim",
              "threat",
              "possibility",
              "prospect"))) return Modality.POSSIBLE;
      if (word.isVerb()) return Modality.ASSERTED;
    }
    return Modality.ASSERTED;
  }
}
