package org.copytaster.attribute.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.attribute.cue.Clauses;
import org.copytaster.attribute.cue.CueFinder;
import org.copytaster.attribute.cue.CueLexicon;
import org.copytaster.attribute.cue.CueSite;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.draft.Trait;
import org.copytaster.attribute.draft.Traits;
import org.copytaster.attribute.draft.Trust;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Subjects;

/// All rules, in the order in which they need each other.
public final class RuleReader {
  /// Below this a draft is not worth competing for words; tuned on PolNeAR dev.
  public static final double LEAST = 0.2;

  /// Of a transcript's turns: layout says so, whatever the words are.
  private static final double LABELLED = 0.75;

  private final Galley galley;
  private final List<CueSite> sites;
  private final Clauses clauses;
  private final Subjects subjects;
  private final Traits traits;
  private final Trust trust;

  public RuleReader(Galley galley, CueLexicon lexicon, Trust trust) {
    this.galley = galley;
    this.trust = trust;
    sites = new CueFinder(galley, lexicon).sites();
    Map<Integer, CueSite> byFirst = new HashMap<>();
    for (CueSite site : sites) byFirst.put(site.group().from(), site);
    clauses = new Clauses(galley, byFirst);
    subjects = new Subjects(galley);
    traits = new Traits(galley, clauses);
  }

  /// Drafts with their confidence, before they are settled with each other.
  public List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>(new TranscriptRules(galley, clauses).read());
    PhraseRules phrases = new PhraseRules(galley, clauses, subjects);
    drafts.addAll(phrases.accordingTo());
    drafts.addAll(bySite(phrases));
    List<Draft> likely = new ArrayList<>();
    for (Draft draft : drafts) addIfLikely(draft, likely);
    for (Draft draft : new ImpersonalRules(galley, clauses, subjects).read())
      if (drafts.stream().noneMatch(draft::sharesCue)) addIfLikely(draft, likely);
    List<Draft> complete = new ArrayList<>();
    for (Draft draft : new QuoteRules(galley).complete(likely)) addIfLikely(draft, complete);
    complete.addAll(phrases.uncounted());
    return complete;
  }

  private List<Draft> bySite(PhraseRules phrases) {
    ClauseRules clauseRules = new ClauseRules(galley, clauses, subjects);
    List<Draft> drafts = new ArrayList<>();
    Draft previous = null;
    for (CueSite site : sites) {
      Draft draft = clauseRules.read(site, previous);
      if (draft == null) draft = phrases.impersonal(site);
      if (draft == null) draft = phrases.noun(site);
      if (draft == null) continue;
      drafts.add(draft);
      previous = draft;
    }
    return drafts;
  }

  private void addIfLikely(Draft draft, List<Draft> to) {
    List<Trait> notable = traits.of(draft);
    double likely = draft.pattern() == Draft.Pattern.TRANSCRIPT ? LABELLED : trust.of(notable);
    if (likely >= LEAST) to.add(draft.weighed(notable, likely));
  }

  public List<CueSite> sites() {
    return sites;
  }

  /// What is notable about any draft, also one that somebody else wrote.
  public List<Trait> traitsOf(Draft draft) {
    return traits.of(draft);
  }
}
