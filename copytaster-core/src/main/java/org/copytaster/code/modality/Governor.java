package org.copytaster.code.modality;

import java.util.Set;
import org.copytaster.code.words.Phrases;
import org.copytaster.code.words.Reading;
import org.copytaster.code.words.VerbGroup;
import org.copytaster.code.words.Word;
import org.copytaster.model.Modality;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// What the governing word makes of an infinitive, a gerund or a noun: "denied attacking", "plans
/// to visit", "urged the army to withdraw", "fears of an attack".
final class Governor {
  static final Set<String> SAYING =
      WordList.of(
          """
          say announce tell declare state confirm promise report pledge insist add reveal vow warn
          threaten indicate claim note\
          """);
  private static final Set<String> DENY = WordList.of("deny dispute refute disclaim denial");
  private static final Set<String> REQUEST =
      WordList.of(
          """
          demand urge ask order call request appeal tell instruct press want plead beg seek require
          advise recommend propose encourage pressure suggest petition\
          """);
  private static final Set<String> FUTURE =
      WordList.of(
          """
          plan intend prepare schedule expect agree promise pledge vow offer threaten decide aim
          hope set due ready willing poise about going go consider mull weigh determine commit
          likely warn decision move bid effort intention threat proposal commitment readiness
          willingness intent\
          """);
  private static final Set<String> NOT =
      WordList.of(
          """
          refuse fail decline prevent avoid stop cease foil thwart avert without refrain rather instead abandon
          cancel forbid neglect bar prohibit reject oppose block refusal failure unable unwilling\
          """);
  private static final Set<String> DOUBT =
      WordList.of(
          """
          accuse suspect believe allege think appear seem claim fear rumor rumour blame report try
          attempt charge understand suppose allegation accusation suspicion investigate\
          """);
  private static final Set<String> REAL =
      WordList.of(
          """
          manage begin start continue proceed use force help lead admit have keep resume praise
          thank criticize criticise condemn after before since by for convict sentence apologize
          apologise regret confirm see celebrate jail punish welcome dare rush\
          """);
  private static final Set<String> BELIEVING =
      WordList.of(
          """
          suspect believe fear allege allegation rumor rumour think claim doubt suspicion
          speculation accusation\
          """);

  private Governor() {}

  /// For a verb that depends on another: what the nearest word to its left that says something
  /// makes of it; `null` for an infinitive of purpose, which tells nothing as done.
  static @Nullable Modality of(Reading reading, Phrases phrases, VerbGroup group) {
    boolean reduced = group.isReduced();
    for (int i = group.start() - 1; i >= 0 && i >= group.start() - 14; i--) {
      if (reading.breaks(i)) break;
      Word word = reading.word(i);
      if (reduced && word.isVerb() && phrases.at(i) == null) return Modality.ASSERTED;
      if (reduced) continue;
      boolean contrast =
          word.isAny(Set.of("instead", "rather"))
              && !reading.is(i + 1, "of")
              && !reading.is(i + 1, "than");
      Modality modality = contrast ? null : meant(word);
      boolean unsaid = modality == Modality.REQUESTED || modality == Modality.FUTURE;
      if (unsaid && word.isVerb() && isNegated(reading, i)) return Modality.NEGATED;
      if (modality != null) return modality;
      boolean next = i == group.start() - 1 && group.infinitive();
      if (next && word.isAny(Set.of("be"))) return Modality.FUTURE;
      if (next && word.lower().equals("yet")) return Modality.NEGATED;
      boolean before = word.pos().equals("ADP") || word.pos().equals("SCONJ");
      if (word.isAny(REAL) && !(before && group.infinitive()))
        return isNegated(reading, i)
            ? Modality.NEGATED
            : word.isVerb() && isToCome(reading, i) ? Modality.FUTURE : Modality.ASSERTED;
      // "accused of shooting three, killing two": both hang on the first
      boolean chained = word.lower().endsWith("ing") && !group.infinitive();
      if (word.isVerb() && phrases.at(i) == null && !word.pos().equals("AUX") && !chained) break;
    }
    return group.infinitive() ? null : Modality.ASSERTED;
  }

  private static @Nullable Modality meant(Word word) {
    // "two blocks from the house", "a dispute settlement": nouns that only look like them
    boolean noun = word.pos().equals("NOUN") || word.pos().equals("PROPN");
    if (word.isAny(DENY) && !(noun && word.is("dispute"))) return Modality.DENIED;
    if (word.isAny(REQUEST)) return Modality.REQUESTED;
    if (word.isAny(NOT) && (!noun || word.isAny(Set.of("refusal", "failure"))))
      return Modality.NEGATED;
    if (word.isAny(FUTURE)) return Modality.FUTURE;
    if (word.isAny(DOUBT)) return Modality.POSSIBLE;
    return null;
  }

  /// "will continue to work", "will then proceed with the march".
  private static boolean isToCome(Reading reading, int verb) {
    VerbGroup group = VerbGroup.at(reading, verb);
    for (int i = group.start(); i < verb; i++)
      if (Set.of("will", "'ll", "’ll", "shall").contains(reading.word(i).lower())) return true;
    return false;
  }

  private static boolean isNegated(Reading reading, int verb) {
    return reading.isAny(verb - 1, Set.of("not", "n't", "never"));
  }

  /// For a finite verb: "denied that it attacked", "it is not true that …", "it appears that …",
  /// "dismissed claims that …".
  static Modality finite(Reading reading, VerbGroup group) {
    if (isDemanded(reading, group)) return Modality.REQUESTED;
    for (int i = group.start() - 1; i > 0 && i >= group.start() - 14; i--) {
      if (reading.breaks(i)) return Modality.ASSERTED;
      Word word = reading.word(i);
      if (word.lower().equals("whether")) return Modality.POSSIBLE;
      if (!word.lower().equals("that")) continue;
      Modality modality = ofClause(reading, i - 1);
      if (modality != Modality.ASSERTED) return modality;
    }
    return rumoured(reading, group.start()) ? Modality.POSSIBLE : Modality.ASSERTED;
  }

  /// "demands the judge resign": the bare form behind a verb of asking, without "that".
  private static boolean isDemanded(Reading reading, VerbGroup group) {
    Word verb = reading.word(group.verb());
    boolean clause = verb.relation().matches("[cx]comp") && verb.head() >= 0;
    return clause
        && verb.head() < group.start()
        && group.isBare(reading)
        && reading.isAny(verb.head(), DEMANDING);
  }

  private static final Set<String> DEMANDING =
      Set.of(
          "demand",
          "insist",
          "request",
          "urge",
          "ask",
          "require",
          "recommend",
          "propose",
          "suggest");

  /// What the word before "that" makes of the clause.
  private static Modality ofClause(Reading reading, int at) {
    Word before = reading.word(at);
    if (before.isAny(DENY)) return Modality.DENIED;
    if (before.isAny(Set.of("demand", "insist", "request", "urge", "ask", "require")))
      return Modality.REQUESTED;
    if (before.isNoun() && before.isAny(TALE) && isRejected(reading, at)) return Modality.DENIED;
    if (before.isAny(Set.of("true", "correct")) && denied(reading, at)) return Modality.DENIED;
    if (before.isAny(Set.of("untrue", "false", "nonsense"))) return Modality.DENIED;
    if (before.isAny(BELIEVING)) return Modality.POSSIBLE;
    if (before.isAny(Set.of("appear", "seem", "possible", "likely", "possibility", "unclear")))
      return Modality.POSSIBLE;
    if (before.isAny(Set.of("expect", "hope", "predict"))) return Modality.FUTURE;
    return Modality.ASSERTED;
  }

  private static boolean denied(Reading reading, int at) {
    for (int i = at - 1; i >= 0 && i >= at - 3; i--)
      if (Set.of("not", "n't", "n’t", "hardly").contains(reading.word(i).lower())) return true;
    return false;
  }

  /// "dismissed claims that", "called the report that … a fabrication".
  private static boolean isRejected(Reading reading, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 5; i--) {
      if (reading.isAny(i, Set.of("dismiss", "reject", "deny", "refute", "rubbish", "dispute")))
        return true;
      if (reading.is(i, "call"))
        for (int j = noun; j < reading.size(); j++)
          if (reading.isAny(j, Set.of("fabrication", "lie", "nonsense", "invention", "rubbish")))
            return true;
    }
    return false;
  }

  /// "According to rumours …, police shot …".
  private static boolean rumoured(Reading reading, int before) {
    for (int i = 0; i + 2 < before; i++)
      if (reading.word(i).lower().equals("according") && reading.is(i + 1, "to"))
        for (int j = i + 2; j < before && j < i + 6; j++)
          if (reading.isAny(j, Set.of("rumour", "rumor", "gossip", "speculation"))) return true;
    return false;
  }

  private static final Set<String> TALE =
      WordList.of(
          "claim report allegation accusation rumour rumor suggestion charge story reports");

  /// For a noun whose phrase starts at `from`.
  static Modality ofNoun(Reading reading, int from) {
    for (int i = from - 1; i >= 0 && i >= from - 4; i--) {
      if (reading.breaks(i) || reading.isComma(i)) return Modality.ASSERTED;
      Word word = reading.word(i);
      Modality modality = ofNoun(reading, word);
      if (modality != null) return modality;
      if (word.isVerb()) return isToCome(reading, i) ? Modality.FUTURE : Modality.ASSERTED;
    }
    return Modality.ASSERTED;
  }

  private static @Nullable Modality ofNoun(Reading reading, Word word) {
    boolean wanted =
        word.lower().equals("for")
            && reading.isAny(
                word.index() - 1, Set.of("call", "ask", "appeal", "plead", "press", "push"));
    if (wanted || word.isAny(WANTING)) return Modality.REQUESTED;
    if (word.isAny(DENY)) return Modality.DENIED;
    if (word.isAny(PREVENTING)) return Modality.NEGATED;
    if (word.isAny(PLANNING)) return Modality.FUTURE;
    if (word.isAny(FEARING)) return Modality.POSSIBLE;
    return null;
  }

  private static final Set<String> WANTING =
      WordList.of("demand urge request propose seek suggest recommend");
  private static final Set<String> PREVENTING =
      WordList.of("prevent foil thwart avert avoid without cancel stop");
  private static final Set<String> PLANNING =
      WordList.of(
          "plan plot prepare threaten expect schedule promise pledge consider mull interest");
  private static final Set<String> FEARING =
      WordList.of(
          """
          fear suspect allege accuse risk rumor rumour allegation claim threat possibility
          prospect\
          """);
}
