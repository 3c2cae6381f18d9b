package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.List;
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
