package org.copytaster.attribute;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.copytaster.attribute.cue.Cue;
import org.copytaster.attribute.cue.CueSite;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.galley.Auxiliaries;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Occasions;
import org.copytaster.attribute.galley.Run;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// Mends where the network's cues and contents begin and end: it labels token by token, and cuts
/// verb groups and noun phrases in two that the parse holds together.
///
/// The conventions are PolNeAR's. On its train part some 200 cues and 220 contents more are exact
/// with these steps than without, and 30 and 60 no longer are; on dev 20 and 27 more, 2 and 3
/// fewer.
final class Limits {
  private static final Set<String> INSIDE_PHRASE =
      Set.of("det", "amod", "compound", "nummod", "nmod", "flat", "fixed", "goeswith");

  private static final Set<String> LEFT_OF_HEAD =
      Set.of("det", "amod", "compound", "nummod", "nmod", "advmod", "flat");

  /// Cues by themselves, whatever verb follows.
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "supposedly", "purportedly");

  /// Right behind a cue they belong to it in 2,100 of 2,250 cases, and there what they govern is
  /// said; "in" and "at" are an occasion's as often ("said in a speech"), "as" and "by" are both.
  private static final Set<String> PREPOSITIONS =
      Set.of("for", "about", "of", "on", "against", "over", "toward", "towards", "to", "with");

  private static final Set<String> DENIALS =
      WordList.of(
          "denies denied deny disputes disputed dispute rejects rejected reject contests contested"
              + " refutes refuted dismisses dismissed");

  /// Tokens.
  private static final int LONGEST_OBJECT = 8;

  /// In the order in which they need each other; none ever empties the cue.
  private static final List<Consumer<Limits>> STEPS =
      List.of(
          Limits::completeCue,
          Limits::cutCue,
          Limits::preposition,
          Limits::colon,
          limits -> limits.content.removeAll(limits.cue),
          Limits::cutBeforeColon,
          Limits::fillGaps,
          Limits::beginPhrase,
          Limits::fillObject,
          Limits::endPhrase,
          Limits::cutBehindQuotation,
          Limits::cutDenial);

  private final Galley galley;
  private final TreeSet<Integer> cue = new TreeSet<>();
  private final TreeSet<Integer> content = new TreeSet<>();
  private final @Nullable Run source;
  private final boolean addressed;

  private Limits(
      Galley galley,
      List<Run> cue,
      List<Run> content,
      @Nullable Run source,
      @Nullable CueSite site) {
    addressed = site != null && site.cue().takes(Cue.Frame.SOMEONE);
    this.galley = galley;
    this.source = source;
    add(cue, this.cue);
    add(content, this.content);
  }

  private static void add(List<Run> runs, Set<Integer> to) {
    for (Run run : runs) for (int t = run.from(); t < run.to(); t++) to.add(t);
  }

  /// The draft with better limits; without any content where the cue's other half was all there was
  /// of it ("did not | reveal": 13 of 13 such drafts on PolNeAR are no statement).
  static Draft mended(Galley galley, Draft draft) {
    int last = draft.cue().getLast().to() - 1;
    boolean half = galley.isAuxiliary(last) || Auxiliaries.isNegation(galley.lower(last));
    Run source = draft.subject() == null ? null : draft.subject().whole();
    Limits limits = new Limits(galley, draft.cue(), draft.content(), source, draft.site());
    for (Consumer<Limits> step : STEPS) {
      step.accept(limits);
      if (limits.content.isEmpty()) return half ? draft.withContent(List.of()) : draft;
    }
    return draft.withCue(Run.of(limits.cue)).withContent(Run.of(limits.content));
  }

  private boolean isTaken(int token) {
    return cue.contains(token) || source != null && source.contains(token);
  }

  private boolean isFree(int token) {
    return galley.isCopy(token) && !isTaken(token) && !content.contains(token);
  }

  /// "has [refused]", "declined to [say]", "'s so [frustrated]".
  private void completeCue() {
    int last = cue.last();
    boolean open = galley.isAuxiliary(last) || galley.is(last, "to", "not", "n't");
    if (HEARSAY.contains(galley.lower(last))) return;
    boolean bare = true;
    for (int t : cue) bare &= !galley.pos(t).equals("VERB") && !galley.pos(t).equals("NOUN");
    if (!open && !(bare && galley.pos(last).equals("ADV"))) return;
    if (!bare && !galley.is(last, "to")) return;
    Run sentence = galley.sentence(last);
    for (int t = last + 1; t < Math.min(sentence.to(), last + 4); t++) {
      String pos = galley.pos(t);
      boolean end = pos.equals("VERB") || pos.equals("ADJ") && bare && !galley.is(last, "to");
      if (end && !isSource(t)) {
        for (int k = last + 1; k <= t; k++) cue.add(k);
        return;
      }
      if (!pos.equals("ADV") && !pos.equals("AUX") && !Auxiliaries.isNegation(galley.lower(t)))
        return;
    }
  }

  private boolean isSource(int token) {
    return source != null && source.contains(token);
  }

  /// "said in a phone [interview]": what the network cut in two is left out.
  private void cutCue() {
    int last = cue.last();
    if (cue.first() == last) return;
    int head = galley.head(last);
    boolean broken =
        head > last && INSIDE_PHRASE.contains(galley.relation(last)) && !cue.contains(head)
            || galley.relation(last).equals("case") && head > last && !content.contains(head);
    if (!broken || galley.is(last, "by", "to")) return;
    int from = last;
    while (from > cue.first() && !galley.pos(from).equals("ADP")) from--;
    if (from > cue.first()) cue.tailSet(from, true).clear();
    else cutDeterminer(last);
  }

  /// "repeated [her] demand that …": the determiner of what is said.
  private void cutDeterminer(int last) {
    int head = galley.head(last);
    if (head > last + 3 || !galley.relation(head).equals("obj") || galley.pos(last).equals("ADP"))
      return;
    for (int t = last + 1; t <= head; t++) if (isTaken(t) || galley.isMark(t)) return;
    cue.remove(last);
    for (int t = last; t <= head; t++) content.add(t);
  }

  /// "referred [to]", "voted against": the preposition before what is said belongs to the cue, that
  /// of an occasion does not.
  private void preposition() {
    int at = cue.last() + 1;
    if (PREPOSITIONS.contains(galley.lower(at))
        && galley.pos(at).equals("ADP")
        && content.contains(at + 1)
        && !isSource(at)
        && !galley.isQuoted(at)) cue.add(at);
  }

  /// "said:".
  private void colon() {
    int at = cue.last() + 1;
    Integer next = content.higher(at);
    if (!galley.is(at, ":") || isSource(at) || next == null) return;
    if (galley.isQuoted(next) || next == at + 1) cue.add(at);
  }

  /// X said: "…" has nothing before it.
  private void cutBeforeColon() {
    if (!galley.is(cue.last(), ":")) return;
    for (int t : new TreeSet<>(content.headSet(cue.first()))) {
      if (galley.isQuoted(t)) return;
      content.remove(t);
    }
  }

  /// "That is wrong," when he was asked; a "disgrace" on Wednesday: the occasion behind a
  /// quotation.
  private void cutBehindQuotation() {
    int last = content.last();
    if (galley.isQuoted(last)) return;
    int end = last;
    while (content.contains(end) && !galley.isQuoted(end)) end--;
    if (!content.contains(end)) return;
    Run quote = galley.tokensOf(galley.quotations().get(galley.quotation(end)));
    int next = end + 1;
    boolean ended = galley.isMark(end - 1) && content.first() == quote.from();
    boolean linked = galley.is(next, "and", "or", "but", "to", ",");
    int time = galley.is(next, "on") ? next + 1 : next;
    boolean occasion =
        Occasions.isTime(galley.lower(time)) && galley.isCapital(time)
            || galley.isMark(end - 1) && Occasions.isVenue(galley.lower(galley.head(next)));
    if (ended && !linked || occasion) content.tailSet(next, true).clear();
  }

  /// "that saboteurs crossed the river[, which Dravenia denies]": somebody else's answer to what is
  /// said.
  private void cutDenial() {
    for (int t : new TreeSet<>(content.tailSet(content.first(), false))) {
      if (!galley.is(t, ",") || !galley.is(t + 1, "which") || galley.isQuoted(t)) continue;
      int verb = t + 2;
      while (content.contains(verb) && !galley.pos(verb).equals("VERB")) verb++;
      boolean answered = verb > t + 2 && DENIALS.contains(galley.lower(verb));
      if (!content.contains(verb) || !answered) continue;
      content.tailSet(t, true).clear();
      return;
    }
  }

  /// Words left out between words that were taken are scraps' other half.
  private void fillGaps() {
    int before = -1;
    for (int t : new TreeSet<>(content)) {
      if (before >= 0 && t > before + 1 && t - before <= 4) fill(before + 1, t);
      before = t;
    }
  }

  private void fill(int from, int to) {
    for (int t = from; t < to; t++) {
      if (!isFree(t) || galley.isMark(t) && !galley.is(t, ",", "-")) return;
      if (galley.sentence(t) != galley.sentence(from - 1)) return;
    }
    for (int t = from; t < to; t++) content.add(t);
  }

  /// "[the] holiday", "[too] much": words left of what they belong to.
  private void beginPhrase() {
    Run sentence = galley.sentence(content.first());
    for (int t = content.first() - 1; t >= sentence.from() && isFree(t); t--) {
      if (!content.contains(galley.head(t)) || !LEFT_OF_HEAD.contains(galley.relation(t))) return;
      content.add(t);
    }
  }

  /// "called [half of their] supporters thieves", "disputes [the idea] that …", "told [him] to go":
  /// an object between the cue and what was taken. Who was told that something is so is none.
  private void fillObject() {
    int from = cue.last() + 1;
    int to = content.first();
    if (to <= from || to - from > LONGEST_OBJECT) return;
    if (!galley.isCopy(from) || !galley.sentence(from).contains(to)) return;
    int top = -1;
    for (int t = from; t < to; t++) {
      if (!isFree(t) || galley.isMark(t) || Occasions.isTime(galley.lower(t))) return;
      int head = galley.head(t);
      if (head >= from && head < to) continue;
      if (top >= 0 && !galley.relation(t).equals("case")) return;
      top = top < 0 ? t : top;
    }
    if (top < 0) return;
    boolean asked = galley.is(galley.is(to, "not") ? to + 1 : to, "to");
    if (!asked && addressed && (galley.is(to, "that", "whether", "if") || galley.isQuoted(to)))
      return;
    if (!galley.relation(top).equals("obj")
        && !galley.relation(top).equals("nsubj")
        && !(asked && galley.relation(top).equals("iobj"))) return;
    for (int t = from; t < to; t++) content.add(t);
  }

  /// "in the [race]" is completed, "a scam artist during" is cut.
  private void endPhrase() {
    int last = content.last();
    if (galley.isQuoted(last) || galley.isMark(last)) return;
    int head = galley.head(last);
    Run sentence = galley.sentence(last);
    if (head <= last || head >= Math.min(sentence.to(), last + 7)) return;
    String relation = galley.relation(last);
    if (INSIDE_PHRASE.contains(relation)) {
      for (int t = last + 1; t <= head; t++) if (!isFree(t) || galley.isMark(t)) return;
      for (int t = last + 1; t <= head; t++) content.add(t);
    } else if (relation.equals("case") || relation.equals("mark") || relation.equals("cc")) {
      content.remove(last);
    }
  }
}
