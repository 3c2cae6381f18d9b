package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.NounPhrases;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;

/// Through whom a statement came: the outlet that was told, the one that reports, the one whose
/// interview it was.
final class Chain {
  /// Tokens behind the attribution in which an outlet may be named.
  private static final int WITHIN = 14;

  private static final Set<String> REPORTS = Set.of("report", "say", "write", "claim", "reveal");

  private final Galley galley;
  private final NounPhrases phrases;
  private final Outlets outlets;

  Chain(Galley galley, Outlets outlets) {
    this.galley = galley;
    this.phrases = new NounPhrases(galley);
    this.outlets = outlets;
  }

  /// Outlets, nearest to the reader first.
  List<String> of(Draft draft) {
    List<String> via = new ArrayList<>();
    Subject subject = draft.subject();
    if (subject != null) add(name(subject.name()), via);
    relayed(draft, via);
    if (draft.cue().isEmpty()) return via;
    int after = draft.cue().getLast().to();
    if (subject != null && galley.isCopy(after) && subject.whole().from() == after)
      after = subject.whole().to();
    if (!galley.isCopy(after) || !galley.isCopy(after - 1)) return via;
    Run sentence = galley.sentence(after - 1);
    told(draft, after, sentence, via);
    for (int t = after; t < Math.min(sentence.to(), after + WITHIN); t++) {
      if (draft.covers(t)) break;
      if (!galley.is(t, "with", "to", "on", "by", "in", "told")) continue;
      Run phrase = phrases.beginningAt(t + 1, sentence.to());
      if (phrase != null) add(name(phrase), via);
    }
    return via;
  }

  /// "*The Herald reports* that the bridge was sold, according to two ministers": what the
  /// ministers say without the outlet through which it came, and nothing that the outlet says
  /// itself.
  List<Draft> withoutRelays(List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>(drafts);
    for (Draft draft : drafts) {
      int verb = relay(draft);
      if (verb < 0) continue;
      List<Run> content = new ArrayList<>(draft.content());
      content.set(0, new Run(verb + 1, content.getFirst().to()));
      kept.set(kept.indexOf(draft), draft.withContent(content));
      kept.removeIf(other -> other != draft && isIn(verb, other.cue()));
    }
    return kept;
  }

  /// The verb by which an outlet passes a content on, or -1.
  private int relay(Draft draft) {
    Run first = draft.content().getFirst();
    Run outlet = phrases.beginningAt(first.from(), first.to());
    if (outlet == null || outlet(name(outlet)).isEmpty()) return -1;
    int verb = outlet.to();
    while (galley.isAuxiliary(verb) || galley.pos(verb).equals("ADV")) verb++;
    boolean passes = REPORTS.contains(galley.lemma(verb)) && verb + 3 < first.to();
    return passes && !galley.isMark(verb + 1) ? verb : -1;
  }

  private void relayed(Draft draft, List<String> via) {
    int verb = draft.content().getFirst().from() - 1;
    if (!galley.isCopy(verb) || !REPORTS.contains(galley.lemma(verb)) || isOwn(verb, draft)) return;
    int last = verb - 1;
    while (galley.isAuxiliary(last) || galley.pos(last).equals("ADV")) last--;
    if (!galley.isCopy(last)) return;
    Run phrase = phrases.endingAt(last, galley.sentence(verb).from());
    if (phrase != null) add(name(phrase), via);
  }

  private static boolean isOwn(int token, Draft draft) {
    return isIn(token, draft.cue())
        || draft.subject() != null && draft.subject().whole().contains(token);
  }

  private static boolean isIn(int token, List<Run> runs) {
    return runs.stream().anyMatch(run -> run.contains(token));
  }

  private void told(Draft draft, int after, Run sentence, List<String> via) {
    int last = draft.cue().getLast().to() - 1;
    if (!galley.is(last, "told", "tell", "tells", "telling", "informed", "assured")) return;
    Run phrase = phrases.beginningAt(after, sentence.to());
    if (phrase != null && !draft.covers(phrase.from())) add(name(phrase), via);
  }

  private String name(Run run) {
    int end = run.to();
    if (end - 1 > run.from() && galley.is(end - 1, "'s", "'")) end--;
    return Outlets.withoutArticle(galley.words(new Run(run.from(), end)));
  }

  private void add(String name, List<String> via) {
    String known = outlet(name);
    if (!known.isEmpty() && !via.contains(known)) via.add(known);
  }

  /// The outlet in a phrase: all of it, or what it begins with ("Al Jazeera the episode", "CNN
  /// anchor").
  private String outlet(String phrase) {
    String named = Outlets.named(phrase);
    if (!named.isEmpty()) return named;
    String name = phrase;
    while (true) {
      if (outlets.contains(name)) return name;
      int space = name.lastIndexOf(' ');
      // "the Naresh Observer Mission" is another name
      if (space < 0 || Character.isUpperCase(name.charAt(space + 1))) return "";
      name = name.substring(0, space).stripTrailing();
    }
  }
}
