package org.copytaster.attribute.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copytaster.attribute.cue.Clauses;
import org.copytaster.attribute.cue.CueSite;
import org.copytaster.attribute.galley.Auxiliaries;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.model.Part;

/// What is notable about a draft, in words that [Trust] has weights for. A new trait needs new
/// weights: copytaster-models/training/attribution/refit.sh counts them.
public final class Traits {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "you", "who", "which", "that", "this");

  private static final Set<Draft.Pattern> OPEN =
      Set.of(Draft.Pattern.SEEMING, Draft.Pattern.PASSIVE, Draft.Pattern.EVIDENT);

  private final Galley galley;
  private final Clauses clauses;

  public Traits(Galley galley, Clauses clauses) {
    this.galley = galley;
    this.clauses = clauses;
  }

  public List<Trait> of(Draft draft) {
    List<String> traits = new ArrayList<>();
    String pattern = draft.pattern().name();
    traits.add("bias");
    traits.add("pattern=" + pattern);
    String source = source(draft);
    traits.add("source=" + source);
    traits.add("source=" + source + "|" + pattern);
    cue(draft, pattern, source, traits);
    content(draft, pattern, traits);
    place(draft, pattern, traits);
    return traits.stream().map(Trait::of).toList();
  }

  private String source(Draft draft) {
    Subject subject = draft.subject();
    if (subject == null) return "none";
    String last = galley.lower(subject.name().to() - 1);
    if (PRONOUNS.contains(last)) return last;
    if (galley.isCapital(subject.name().to() - 1)) return "name";
    return last.endsWith("s") ? "plural" : "noun";
  }

  private void cue(Draft draft, String pattern, String source, List<String> traits) {
    Subject subject = draft.subject();
    if (subject != null && !source.equals("name"))
      traits.add("head=" + galley.lower(subject.name().to() - 1));
    CueSite site = draft.site();
    if (site == null) {
      if (!draft.cue().isEmpty())
        traits.add("words=" + galley.lower(draft.cue().getFirst().from()));
      if (OPEN.contains(draft.pattern())) open(draft, traits);
      return;
    }
    String name = site.cue().name();
    traits.add("cue=" + name);
    traits.add("cue=" + name + "|" + pattern);
    traits.add("sort=" + site.cue().sort() + "|" + source);
    traits.add("form=" + site.form());
    traits.add("form=" + site.form() + "|" + name);
    if (site.passive()) traits.add("passive");
    if (site.negated()) traits.add("negated");
    for (int t = site.group().from(); t < site.verb(); t++) {
      String word = galley.lower(t);
      if (Auxiliaries.isModal(word) || Auxiliaries.isFuture(word)) traits.add("modal=" + word);
      if (word.equals("to")) traits.add("to");
    }
  }

  /// What no lexicon knows: the verb or adjective itself, and what follows it.
  private void open(Draft draft, List<String> traits) {
    int last = draft.cue().getLast().to() - 1;
    String lemma = galley.lemma(last);
    traits.add("open=" + lemma + "|" + draft.pattern());
    traits.add("then=" + galley.lower(last + 1) + "|" + draft.pattern());
    traits.add("open=" + lemma + "|then=" + galley.lower(last + 1));
    for (int t = draft.cue().getFirst().from(); t < last; t++)
      if (Auxiliaries.isModal(galley.lower(t)) || galley.pos(t).equals("ADV"))
        traits.add("open with " + galley.lower(t));
  }

  private void content(Draft draft, String pattern, List<String> traits) {
    int tokens = draft.length();
    String size =
        tokens <= 2
            ? "2"
            : tokens <= 4
                ? "4"
                : tokens <= 8 ? "8" : tokens <= 20 ? "20" : tokens <= 45 ? "45" : "99";
    traits.add("size=" + size + "|" + pattern);
    int first = draft.content().getFirst().from();
    String word = galley.lower(first);
    traits.add("first=" + (word.length() > 12 ? "long" : word.toLowerCase(Locale.ROOT)));
    String quoted = "no";
    int inside = 0;
    for (Run run : draft.content())
      for (int t = run.from(); t < run.to(); t++) if (galley.isQuoted(t)) inside++;
    if (inside == tokens) quoted = "all";
    else if (inside > 0) quoted = "some";
    traits.add("quoted=" + quoted + "|" + pattern);
    boolean verb = false;
    for (Run run : draft.content()) verb |= clauses.hasVerb(run.from(), run.to());
    traits.add("verb=" + verb + "|" + pattern);
  }

  private void place(Draft draft, String pattern, List<String> traits) {
    Part.Kind kind = galley.kind(galley.blockIndex(draft.content().getFirst().from()));
    if (kind != Part.Kind.PARAGRAPH) traits.add("part=" + kind + "|" + pattern);
    if (draft.subject() == null) return;
    int start = draft.subject().whole().from();
    String before =
        galley.isCopy(start - 1) && galley.sentence(start).contains(start - 1)
            ? galley.lower(start - 1)
            : "^";
    traits.add("before=" + (galley.isMark(start - 1) || before.length() <= 8 ? before : "word"));
    if (galley.isCopy(start) && !draft.cue().isEmpty()) {
      int gap = draft.cue().getFirst().from() - draft.subject().whole().to();
      if (gap > 0) traits.add("gap=" + Math.min(gap, 4));
    }
  }
}
