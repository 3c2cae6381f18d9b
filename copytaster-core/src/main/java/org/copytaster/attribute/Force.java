package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.copytaster.attribute.cue.Cue;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.galley.Auxiliaries;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.model.Hedge;
import org.copytaster.model.Modality;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// How much force a statement gives its content: modality by the cue and by the first verb of what
/// is said, hedges by their words. A hedge inside the content is the speaker's, one outside it the
/// outlet's.
final class Force {
  private static final Set<String> POSSIBLE =
      Set.of(
          "may",
          "might",
          "could",
          "possibly",
          "perhaps",
          "probably",
          "likely",
          "unlikely",
          "maybe",
          "potentially",
          "apparently",
          "seemingly",
          "suspected",
          "presumably",
          "conceivably");

  /// Of these, what before the first verb makes the whole doubtful.
  private static final Set<String> DOUBT =
      Set.of("perhaps", "maybe", "possibly", "probably", "apparently", "presumably");

  private static final Set<String> REPORTED =
      Set.of(
          "reportedly",
          "allegedly",
          "alleged",
          "purported",
          "purportedly",
          "supposedly",
          "rumored",
          "rumoured",
          "so-called",
          "unconfirmed",
          "unverified");
  private static final Set<String> DISPUTED =
      Set.of(
          "falsely",
          "baselessly",
          "wrongly",
          "incorrectly",
          "unfounded",
          "baseless",
          "debunked",
          "discredited",
          "disputed",
          "unproven",
          "unsubstantiated",
          "misleadingly");
  private static final Set<String> EVIDENCE = Set.of("evidence", "proof");

  /// "*reiterated* his call", "*made* an appeal": doings that give a request or a promise its force
  /// again.
  private static final Set<String> GIVING =
      Set.of(
          "reiterate",
          "repeat",
          "renew",
          "restate",
          "reaffirm",
          "make",
          "issue",
          "launch",
          "voice");

  private static final Set<String> REQUESTS =
      Set.of("call", "appeal", "demand", "request", "plea", "calls", "appeals", "demands", "pleas");
  private static final Set<String> INTENTS =
      Set.of("promise", "pledge", "vow", "threat", "promises", "pledges", "vows", "threats");

  /// Tokens from the verb of [#GIVING], or from the content's first, to the noun.
  private static final int NOUN_WITHIN = 4;

  /// Tokens between "evidence" and the negation that belongs to it.
  private static final int EVIDENCE_WITHIN = 10;

  private final Galley galley;

  Force(Galley galley) {
    this.galley = galley;
  }

  Modality modality(Draft draft) {
    Modality base = draft.site() == null ? Modality.ASSERTED : draft.site().cue().modality();
    if (draft.pattern() == Draft.Pattern.SILENCE) return Modality.NEGATED;
    if (draft.pattern() == Draft.Pattern.IMPERSONAL && base == Modality.ASSERTED)
      return Modality.POSSIBLE;
    if (draft.site() != null && draft.site().negated() || isNobody(draft.subject()))
      return negated(base);
    if (base == Modality.ASSERTED && given(draft) instanceof Modality given) return given;
    if (base == Modality.REQUESTED && isQuestion(draft)) return Modality.POSSIBLE;
    if (base == Modality.FUTURE && !isClause(draft)) return ofObject(draft);
    return base == Modality.ASSERTED ? ofContent(draft) : base;
  }

  /// "Nobody has said", "none of the parties", "no minister".
  private boolean isNobody(@Nullable Subject subject) {
    return subject != null
        && galley.is(subject.whole().from(), "nobody", "none", "neither", "no", "no-one");
  }

  /// The force of the noun in "reiterated his call for", "repeated her threat".
  private @Nullable Modality given(Draft draft) {
    if (draft.cue().isEmpty()) return null;
    int verb = draft.cue().getFirst().from();
    while (draft.cue().getFirst().contains(verb + 1) && !GIVING.contains(galley.lemma(verb)))
      verb++;
    if (!GIVING.contains(galley.lemma(verb))) return null;
    for (int t = verb + 1; t <= verb + NOUN_WITHIN && galley.isCopy(t); t++) {
      if (galley.isVerbal(t) || galley.isMark(t) || galley.is(t, "that")) return null;
      if (REQUESTS.contains(galley.lower(t))) return Modality.REQUESTED;
      if (INTENTS.contains(galley.lower(t))) return Modality.FUTURE;
    }
    return null;
  }

  /// "seeks to win", "promises that", not "sought support", "offered no proof".
  private boolean isClause(Draft draft) {
    int first = draft.content().getFirst().from();
    if (galley.is(first, "to", "that")) return true;
    for (Run run : draft.content())
      for (int t = run.from(); t < run.to(); t++) if (galley.isVerbal(t)) return true;
    return false;
  }

  private Modality ofObject(Draft draft) {
    boolean none = galley.is(draft.content().getFirst().from(), "no", "nothing", "little", "none");
    for (Run run : draft.cue())
      none |= galley.is(run.to() - 2, "no") || galley.is(run.to() - 1, "no");
    if (none) return Modality.NEGATED;
    boolean sought = draft.site() != null && draft.site().cue().lemma().equals("seek");
    return sought ? Modality.REQUESTED : Modality.FUTURE;
  }

  private static Modality negated(Modality base) {
    return switch (base) {
      case DENIED -> Modality.POSSIBLE;
      case ASSERTED, NEGATED, POSSIBLE, HYPOTHETICAL, FUTURE, HISTORICAL, REQUESTED ->
          Modality.NEGATED;
    };
  }

  /// A clause that asks, or words of which the first sentence does: what comes after a "?" is told.
  private boolean isQuestion(Draft draft) {
    Run first = draft.content().getFirst();
    if (galley.is(first.from(), "whether")) return true;
    boolean asked =
        draft.site() != null && draft.site().cue().modality() != Modality.ASSERTED
            || draft.site() == null;
    if (asked && galley.is(first.from(), "why", "how", "what")) return true;
    int last = Math.min(galley.sentence(first.from()).to(), draft.content().getLast().to()) - 1;
    return galley.is(last, "?") || galley.is(last - 1, "?");
  }

  private Modality ofContent(Draft draft) {
    Run first = draft.content().getFirst();
    if (isQuestion(draft)) return Modality.POSSIBLE;
    int start = galley.isMark(first.from()) ? first.from() + 1 : first.from();
    if (galley.is(start, "that")) start++;
    boolean condition = galley.is(start, "if", "unless");
    boolean addressed = draft.site() != null && draft.site().cue().takes(Cue.Frame.SOMEONE);
    for (int t = start; t < first.to(); t++) {
      String word = galley.lower(t);
      if (addressed && word.equals("to") && galley.pos(t).equals("PART")) return Modality.REQUESTED;
      if (DOUBT.contains(word)) return Modality.POSSIBLE;
      if (word.equals("may") || word.equals("might") || word.equals("could"))
        return Modality.POSSIBLE;
      if (Auxiliaries.isFuture(word)) return condition ? Modality.HYPOTHETICAL : Modality.FUTURE;
      if (word.equals("would")) return condition ? Modality.HYPOTHETICAL : Modality.ASSERTED;
      if (word.equals("should") || word.equals("must")) return Modality.REQUESTED;
      if (galley.isVerbal(t) && !condition) return Modality.ASSERTED;
    }
    return Modality.ASSERTED;
  }

  Hedge hedge(Draft draft) {
    Hedge.Level level = draft.site() == null ? Hedge.Level.NONE : draft.site().cue().hedge();
    List<Span> spans = new ArrayList<>();
    if (level != Hedge.Level.NONE && !draft.cue().isEmpty())
      spans.add(galley.span(draft.cue().getFirst()));
    int from = draft.content().getFirst().from();
    int to = draft.content().getLast().to();
    Run anchor = galley.sentence(draft.cue().isEmpty() ? from : draft.cue().getFirst().from());
    for (int t = Math.min(from, anchor.from()); t < Math.max(to, anchor.to()); t++) {
      if (!galley.isCopy(t) || !draft.covers(t) && !anchor.contains(t)) continue;
      Hedge.Level word = level(t, draft);
      if (word == Hedge.Level.NONE) continue;
      spans.add(EVIDENCE.contains(galley.lower(t)) ? evidence(t) : galley.span(t));
      if (word.compareTo(level) > 0) level = word;
    }
    return level == Hedge.Level.NONE ? Hedge.NONE : new Hedge(level, sorted(spans));
  }

  private static List<Span> sorted(List<Span> spans) {
    return spans.stream().distinct().sorted(Comparator.naturalOrder()).toList();
  }

  private Hedge.Level level(int token, Draft draft) {
    String word = galley.lower(token);
    boolean inside = draft.covers(token);
    if (DISPUTED.contains(word)) return Hedge.Level.DISPUTED;
    if (EVIDENCE.contains(word) && isMissing(token)) return Hedge.Level.DISPUTED;
    boolean month = word.equals("may") && galley.isCapital(token);
    if (POSSIBLE.contains(word) && inside && !month) return Hedge.Level.POSSIBLE;
    if (REPORTED.contains(word)) return Hedge.Level.REPORTED;
    return Hedge.Level.NONE;
  }

  private boolean isMissing(int evidence) {
    for (int t = evidence - 4; t < evidence; t++)
      if (galley.is(t, "no", "without", "any")) return true;
    return notAfter(evidence) > 0;
  }

  /// The negation behind "evidence … has *not* been produced", or -1.
  private int notAfter(int evidence) {
    for (int t = evidence + 1; t < evidence + EVIDENCE_WITHIN; t++) {
      if (galley.is(t, ".", ",", ";")) return -1;
      if (galley.is(t, "not", "n't", "never")) return t;
    }
    return -1;
  }

  private Span evidence(int token) {
    int from = token;
    for (int t = token - 4; t < token; t++)
      if (galley.is(t, "no", "without", "concrete", "any") && t < from) from = t;
    int to = notAfter(token) > 0 ? notAfter(token) + 1 : token + 1;
    while (to < galley.size() && galley.isVerbal(to) && galley.isCopy(to)) to++;
    return galley.span(new Run(from, to));
  }
}
