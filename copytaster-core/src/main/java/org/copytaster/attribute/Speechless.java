package org.copytaster.attribute;

import java.util.List;
import java.util.Set;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.attribute.rule.Labels;

/// Subjects that say nothing, however much like a statement the sentence looks: a question's *who*,
/// a happening from which the writer draws the conclusion, a rubric before a colon.
final class Speechless {
  private static final Set<String> CONCLUDING =
      Set.of("underscore", "underline", "highlight", "illustrate");

  /// On PolNeAR train a quarter of such subjects (8 of 33) are a source, most of these a document.
  private static final Set<String> HAPPENINGS =
      Set.of(
          "debate",
          "episode",
          "incident",
          "event",
          "affair",
          "case",
          "row",
          "dispute",
          "fight",
          "battle",
          "crisis",
          "turmoil",
          "chaos",
          "attack",
          "strike",
          "violence",
          "clash",
          "move",
          "decision",
          "ruling",
          "vote",
          "defeat",
          "victory",
          "win",
          "loss",
          "resignation",
          "arrest",
          "death",
          "disaster",
          "accident",
          "closure",
          "delay",
          "failure",
          "success",
          "setback",
          "outcome",
          "moment",
          "scene",
          "trend",
          "shift",
          "split",
          "rift",
          "standoff",
          "stand-off",
          "situation",
          "development",
          "absence",
          "plight",
          "anxiety",
          "resistance");

  private final Galley galley;

  Speechless(Galley galley) {
    this.galley = galley;
  }

  boolean speaks(Draft draft) {
    Subject subject = draft.subject();
    if (subject == null || draft.cue().isEmpty()) return true;
    return !asks(subject)
        && !isRubric(subject.name(), draft.cue())
        && !(concludes(draft.cue()) && isHappening(subject.name()));
  }

  /// "The Latest: ferry leaves".
  private boolean isRubric(Run name, List<Run> cue) {
    return name.length() <= 2
        && galley.is(cue.getFirst().from(), ":")
        && Labels.isRubric(galley.lower(name.to() - 1));
  }

  /// "Who says what": a relative "who" never begins a sentence and its verb.
  private boolean asks(Subject subject) {
    int who = subject.name().from();
    return subject.name().length() == 1
        && galley.is(who, "who", "what", "which")
        && galley.sentence(who).from() == who
        && !galley.isQuoted(who);
  }

  private boolean concludes(List<Run> cue) {
    for (Run run : cue)
      for (int t = run.from(); t < run.to(); t++)
        if (CONCLUDING.contains(galley.lemma(t))) return true;
    return false;
  }

  private boolean isHappening(Run name) {
    String head = galley.lower(name.to() - 1);
    return HAPPENINGS.contains(head)
        || HAPPENINGS.contains(galley.lemma(name.to() - 1))
        || head.endsWith("s") && HAPPENINGS.contains(head.substring(0, head.length() - 1));
  }
}
