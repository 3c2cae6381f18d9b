package org.copytaster.attribute.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.attribute.cue.Clauses;
import org.copytaster.attribute.cue.Cue;
import org.copytaster.attribute.cue.CueSite;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.draft.Draft.Pattern;
import org.copytaster.attribute.galley.Auxiliaries;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.NounPhrases;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.attribute.galley.Subjects;
import org.jspecify.annotations.Nullable;

/// Attributions without a reporting verb of their own: "according to X", "in X's view",
/// "reportedly", "is expected to", "X's claim that".
final class PhraseRules {
  private static final Set<String> SENTENCE_ADVERBS =
      Set.of("reportedly", "allegedly", "supposedly", "purportedly");
  private static final Set<String> PASSIVE_TO =
      Set.of(
          "expect",
          "believe",
          "say",
          "report",
          "think",
          "allege",
          "suppose",
          "know",
          "consider",
          "understand",
          "predict",
          "project",
          "forecast");

  /// Confidence of a silence; too rare in PolNeAR to be counted, set between its rarer patterns.
  private static final double SILENCE = 0.75;

  /// Confidence of "reportedly": in PolNeAR train it is an attribution 18 times of 27.
  private static final double HEARSAY = 0.6;

  private final Galley galley;
  private final Clauses clauses;
  private final Subjects subjects;

  PhraseRules(Galley galley, Clauses clauses, Subjects subjects) {
    this.galley = galley;
    this.clauses = clauses;
    this.subjects = subjects;
  }

  List<Draft> accordingTo() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < galley.size(); i++) {
      if (!galley.isCopy(i) || galley.isQuoted(i)) continue;
      Draft draft = null;
      if (galley.is(i, "according") && galley.is(i + 1, "to")) draft = accordingTo(i, i + 2);
      else if (galley.is(i, "per") && galley.isCapital(i + 1)) draft = accordingTo(i, i + 1);
      if (draft != null) drafts.add(draft);
    }
    return drafts;
  }

  private @Nullable Draft accordingTo(int cue, int after) {
    Run sentence = galley.sentence(cue);
    Subject subject = subjects.after(after, sentence.to());
    if (subject == null) return null;
    List<Run> content = new ArrayList<>();
    int end = clauses.wordsEnd(sentence);
    boolean opens = cue <= sentence.from() + 1;
    if (opens) {
      int from = subject.whole().to();
      while (from < end && !galley.is(from, ",")) from++;
      if (from + 1 < end) content.add(new Run(from + 1, clauses.contentEnd(from + 1, end)));
    } else {
      int from = sentence.from();
      while (from < cue && galley.isMark(from) && !galley.isQuoted(from)) from++;
      int to = cue;
      while (to > from && galley.is(to - 1, ",", "—", "–", "(") && !galley.isQuoted(to - 1)) to--;
      if (from < to) content.add(new Run(from, to));
    }
    if (content.isEmpty()) return null;
    return Draft.of(Pattern.ACCORDING_TO, subject, new Run(cue, after), content);
  }

  private @Nullable Draft adverb(int i) {
    Run sentence = galley.sentence(i);
    List<Run> content = new ArrayList<>();
    int from = sentence.from();
    int to = clauses.contentEnd(i + 1, clauses.wordsEnd(sentence));
    if (from < i) content.add(new Run(from, i));
    if (i + 1 < to) content.add(new Run(i + 1, to));
    return content.isEmpty()
        ? null
        : Draft.of(Pattern.IMPERSONAL, null, new Run(i, i + 1), content);
  }

  /// What is too rare to be counted: "reportedly", and who says nothing, and on what.
  List<Draft> uncounted() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < galley.size(); i++) {
      boolean adverb = SENTENCE_ADVERBS.contains(galley.lower(i));
      Draft draft = adverb && galley.isCopy(i) && !galley.isQuoted(i) ? adverb(i) : null;
      if (draft != null) drafts.add(draft.withConfidence(HEARSAY));
    }
    drafts.addAll(silences());
    drafts.addAll(unreached());
    return drafts;
  }

  /// "has remained publicly silent".
  private List<Draft> silences() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < galley.size(); i++) {
      if (!galley.is(i, "silent", "mum", "tight-lipped") || !galley.isCopy(i) || galley.isQuoted(i))
        continue;
      Run sentence = galley.sentence(i);
      int verb = i - 1;
      while (verb > sentence.from() && galley.pos(verb).equals("ADV")) verb--;
      if (!galley.is(
          verb,
          "remained",
          "remains",
          "remain",
          "stayed",
          "stays",
          "kept",
          "been",
          "keeping",
          "staying")) continue;
      int from = verb;
      while (from - 1 > sentence.from() && galley.isAuxiliary(from - 1)) from--;
      Subject subject = subjects.before(from, sentence.from());
      if (subject == null) continue;
      int end = i + 1;
      if (galley.is(end, "on", "about", "over"))
        end = clauses.phraseEnd(end, clauses.contentEnd(end, clauses.wordsEnd(sentence)));
      drafts.add(
          new Draft(
                  Pattern.SILENCE,
                  subject,
                  List.of(new Run(from, verb + 1)),
                  null,
                  List.of(new Run(verb + 1, end)))
              .withConfidence(SILENCE));
    }
    return drafts;
  }

  /// "could not be reached for comment", "was not available for comment".
  private List<Draft> unreached() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < galley.size(); i++) {
      if (!galley.is(i, "reached", "available", "unavailable") || !galley.isCopy(i)) continue;
      int end = i + 1;
      while (galley.is(end, "for", "immediately", "further", "immediate", "a")) end++;
      if (!galley.is(end, "comment") || galley.isQuoted(i)) continue;
      Run sentence = galley.sentence(i);
      int from = i;
      boolean negated = galley.is(i, "unavailable");
      while (from - 1 > sentence.from()
          && (galley.isAuxiliary(from - 1)
              || Auxiliaries.isNegation(galley.lower(from - 1))
              || galley.pos(from - 1).equals("ADV"))) {
        from--;
        negated |= Auxiliaries.isNegation(galley.lower(from));
      }
      Subject subject = subjects.before(from, sentence.from());
      if (!negated || subject == null) continue;
      drafts.add(
          new Draft(
                  Pattern.SILENCE,
                  subject,
                  List.of(new Run(from, i + 1)),
                  null,
                  List.of(new Run(i + 1, end + 1)))
              .withConfidence(SILENCE));
    }
    return drafts;
  }

  /// "X is expected to …", "it was reported that …".
  @Nullable Draft impersonal(CueSite site) {
    if (!site.passive() || galley.isQuoted(site.verb())) return null;
    Run sentence = galley.sentence(site.verb());
    int end = clauses.wordsEnd(sentence);
    int next = site.group().to();
    if (galley.is(next, "that"))
      return Draft.of(
          Pattern.IMPERSONAL,
          null,
          site.group(),
          List.of(new Run(next, clauses.contentEnd(next, end))));
    if (!galley.is(next, "to") || !PASSIVE_TO.contains(site.cue().lemma())) return null;
    Subject subject = subjects.before(site.group().from(), sentence.from());
    List<Run> content = new ArrayList<>();
    if (subject != null) content.add(subject.name());
    content.add(new Run(next, clauses.contentEnd(next, end)));
    return Draft.of(Pattern.IMPERSONAL, null, site.group(), content);
  }

  /// "the ministry's claim that …", "his belief that …".
  @Nullable Draft noun(CueSite site) {
    if (site.cue().kind() != Cue.Kind.NOUN || galley.isQuoted(site.verb())) return null;
    int next = site.group().to();
    if (!galley.is(next, "that")) return null;
    Run sentence = galley.sentence(site.verb());
    int end = clauses.wordsEnd(sentence);
    if (!clauses.hasVerb(next + 1, end)) return null;
    Run owner = owner(site.verb(), sentence.from());
    return Draft.of(
        Pattern.NOUN,
        owner == null ? null : Subject.of(owner),
        site.group(),
        List.of(new Run(next, clauses.contentEnd(next, end))));
  }

  private @Nullable Run owner(int noun, int floor) {
    int j = noun - 1;
    while (j >= floor && galley.pos(j).equals("ADJ")) j--;
    if (j >= floor && galley.is(j, "his", "her", "their", "its", "our", "my"))
      return new Run(j, j + 1);
    if (j > floor && galley.is(j, "'s", "'")) {
      Run owner = new NounPhrases(galley).endingAt(j - 1, floor);
      return owner == null ? null : new Run(owner.from(), j + 1);
    }
    return null;
  }
}
