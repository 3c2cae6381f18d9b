package org.copytaster.attribute.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.attribute.cue.Clauses;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.draft.Draft.Pattern;
import org.copytaster.attribute.galley.Auxiliaries;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.attribute.galley.Subjects;
import org.jspecify.annotations.Nullable;

/// Attributions that name nobody: "seems to be tired", "was accused of fraud", "it is unclear
/// whether". The class of verbs is open: every passive is drafted, and what PolNeAR says of its
/// verb decides whether it is told.
final class ImpersonalRules {
  private static final Set<String> SEEM = Set.of("seem", "appear");
  private static final Set<String> LOOK = Set.of("look", "sound");

  private final Galley galley;
  private final Clauses clauses;
  private final Subjects subjects;

  ImpersonalRules(Galley galley, Clauses clauses, Subjects subjects) {
    this.galley = galley;
    this.clauses = clauses;
    this.subjects = subjects;
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < galley.size(); i++) {
      if (!galley.isCopy(i) || galley.isQuoted(i)) continue;
      Draft draft = null;
      if (galley.pos(i).equals("VERB")) draft = seeming(i);
      if (draft == null && galley.pos(i).equals("VERB")) draft = passive(i);
      if (draft == null && galley.pos(i).equals("ADJ")) draft = evident(i);
      if (draft != null) drafts.add(draft);
    }
    return drafts;
  }

  /// "X seems to be …", "it appears that …", "X looks tired".
  private @Nullable Draft seeming(int verb) {
    String lemma = galley.lemma(verb);
    int next = verb + 1;
    boolean like = galley.is(next, "like", "as") || galley.pos(next).equals("ADJ");
    boolean seems =
        SEEM.contains(lemma) && (like || galley.is(next, "to", "that", "set", "poised"));
    if (!seems && !(LOOK.contains(lemma) && like)) return null;
    return draft(Pattern.SEEMING, verb, galley.is(next, "that"));
  }

  /// "X was accused of …": not where a "by" says by whom.
  private @Nullable Draft passive(int verb) {
    Run group = group(verb);
    boolean be = false;
    for (int t = group.from(); t < verb; t++) be |= Auxiliaries.isBe(galley.lower(t));
    if (!be || galley.lower(verb).endsWith("ing")) return null;
    for (int t = verb + 1; t <= verb + 2; t++) if (galley.is(t, "by")) return null;
    return draft(Pattern.PASSIVE, verb, galley.is(verb + 1, "that"));
  }

  /// "It is unclear whether …".
  private @Nullable Draft evident(int adjective) {
    int next = adjective + 1;
    if (!galley.is(next, "that", "whether", "if", "why", "how", "what", "when", "who")) return null;
    Run sentence = galley.sentence(adjective);
    int be = adjective - 1;
    while (be > sentence.from() && (galley.pos(be).equals("ADV") || galley.is(be, "not", "n't")))
      be--;
    if (!Auxiliaries.isBe(galley.lower(be)) && !galley.is(be, "'s")) return null;
    Run group = group(be);
    if (!galley.is(group.from() - 1, "it")) return null;
    return Draft.of(
        Pattern.EVIDENT,
        null,
        new Run(group.from(), next),
        List.of(new Run(next, clauses.contentEnd(next, clauses.wordsEnd(sentence)))));
  }

  private @Nullable Draft draft(Pattern pattern, int verb, boolean clause) {
    Run sentence = galley.sentence(verb);
    Run group = group(verb);
    Subject subject = clause ? null : subjects.before(group.from(), sentence.from());
    if (!clause && subject == null) return null;
    List<Run> content = new ArrayList<>();
    if (subject != null) content.add(subject.name());
    int end = clauses.contentEnd(verb + 1, clauses.wordsEnd(sentence));
    if (end > verb + 1) content.add(new Run(verb + 1, end));
    return content.isEmpty() ? null : Draft.of(pattern, null, group, content);
  }

  /// The verb with the auxiliaries and adverbs before it.
  private Run group(int verb) {
    int floor = galley.sentence(verb).from();
    int from = verb;
    for (int t = verb - 1; t >= floor; t--) {
      if (galley.isAuxiliary(t) || galley.is(t, "not", "n't", "'s")) from = t;
      else if (!galley.pos(t).equals("ADV")) break;
    }
    return new Run(from, verb + 1);
  }
}
