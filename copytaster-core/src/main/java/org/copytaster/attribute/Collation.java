package org.copytaster.attribute;

import static org.copytaster.attribute.draft.Trust.logOdds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.draft.Draft.Pattern;
import org.copytaster.attribute.draft.Trait;
import org.copytaster.attribute.draft.Trust;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.jspecify.annotations.Nullable;

/// Lays the network's drafts beside the rules' and makes one list of both.
///
/// Where both read the same attribution, the network decides what and who, the rules the exact
/// limits in the constructions that they know better ([#BETTER_CONTENT]). What only one of them saw
/// is kept. The confidence of all is a logistic regression over who saw it, how sure each was, and
/// what is notable about it (`attribution-weights.tsv`).
final class Collation {
  /// Constructions whose limits the rules find at least as often as the network (exact contents on
  /// PolNeAR dev where both agree, network against rules: said-inversion 205 and 208 of 247, "X
  /// said …" 240 and 243 of 288, "X said that …" 142 and 144 of 187, a headline's colon 21 and 25
  /// of 25).
  private static final Set<Pattern> BETTER_CONTENT =
      EnumSet.of(
          Pattern.QUOTE_FIRST,
          Pattern.FRONTED,
          Pattern.BARE,
          Pattern.THAT,
          Pattern.TRANSCRIPT,
          Pattern.HEADLINE);

  private static final Set<Pattern> LAYOUT = EnumSet.of(Pattern.TRANSCRIPT, Pattern.HEADLINE);

  private final List<Draft> network;
  private final List<Draft> rules;
  private final Function<Draft, List<Trait>> notable;
  private final Trust weights;

  /// @param notable what a draft is like, whoever wrote it
  Collation(
      List<Draft> network, List<Draft> rules, Function<Draft, List<Trait>> notable, Trust weights) {
    this.network = network;
    this.rules = rules;
    this.notable = notable;
    this.weights = weights;
  }

  List<Draft> drafts() {
    if (network.isEmpty()) return rules;
    List<Draft> drafts = new ArrayList<>();
    boolean[] used = new boolean[rules.size()];
    for (Draft draft : network) {
      int match = match(draft, used);
      if (match >= 0) used[match] = true;
      drafts.add(
          match < 0 ? weighed(draft, "network", draft, null) : both(draft, rules.get(match)));
    }
    for (int i = 0; i < used.length; i++) if (!used[i]) drafts.add(ruleAlone(rules.get(i)));
    return drafts;
  }

  private int match(Draft draft, boolean[] used) {
    int best = -1;
    double bestScore = 0;
    for (int i = 0; i < used.length; i++) {
      if (used[i]) continue;
      Draft rule = rules.get(i);
      double overlap = overlap(draft.content(), rule.content());
      double score = overlap + (touches(draft.cue(), rule.cue()) ? 1 : 0);
      if (score >= 0.5 && score > bestScore) {
        best = i;
        bestScore = score;
      }
    }
    return best;
  }

  private Draft both(Draft theirs, Draft rule) {
    boolean sameContent =
        overlap(theirs.content(), rule.content()) >= 0.5 || goesOnWithIt(theirs, rule);
    boolean sameSource = sameSource(theirs.subject(), rule.subject());
    if (LAYOUT.contains(rule.pattern())) return weighed(rule, "both", theirs, rule);
    if (sameContent && sameSource)
      return weighed(
          new Draft(
              rule.pattern(),
              subject(theirs, rule),
              theirs.cue(),
              rule.site(),
              BETTER_CONTENT.contains(rule.pattern()) || goesOnWithIt(theirs, rule)
                  ? rule.content()
                  : theirs.content()),
          "both",
          theirs,
          rule);
    Draft draft = theirs.withSite(rule.site() == null ? theirs.site() : rule.site());
    if (sameContent && theirs.subject() == null) draft = draft.withSubject(rule.subject());
    return weighed(draft, sameContent ? "other source" : "other content", theirs, rule);
  }

  /// "…," she said. "…": windows end between the two, and the network leaves the second half out,
  /// or of one quotation the words that are like any others.
  private static boolean goesOnWithIt(Draft theirs, Draft rule) {
    boolean spoken = rule.pattern() == Pattern.QUOTE_FIRST || rule.pattern() == Pattern.QUOTE_AFTER;
    if (!spoken || !touches(theirs.cue(), rule.cue())) return false;
    for (Run run : theirs.content())
      for (int t = run.from(); t < run.to(); t++) if (!rule.covers(t)) return false;
    return true;
  }

  private static @Nullable Subject subject(Draft network, Draft rule) {
    Subject ours = rule.subject();
    Subject theirs = network.subject();
    if (theirs == null || ours == null) return ours;
    return ours.role() != null ? ours : theirs;
  }

  private Draft ruleAlone(Draft rule) {
    if (rule.traits().isEmpty()) return rule; // never counted
    boolean inside = false;
    if (!LAYOUT.contains(rule.pattern()) && !rule.cue().isEmpty())
      for (Draft other : network) inside |= other.covers(rule.cue().getFirst().from());
    return weighed(rule, inside ? "rules inside" : "rules", null, rule);
  }

  private Draft weighed(Draft draft, String seenBy, @Nullable Draft theirs, @Nullable Draft rule) {
    List<Trait> traits = new ArrayList<>();
    traits.add(new Trait("seen by " + seenBy, 1));
    if (theirs != null) traits.add(new Trait("network|" + seenBy, logOdds(theirs.confidence())));
    if (rule != null) traits.add(new Trait("rules|" + seenBy, logOdds(rule.confidence())));
    traits.addAll(notable.apply(draft));
    return draft.weighed(traits, weights.of(traits));
  }

  private static boolean sameSource(@Nullable Subject a, @Nullable Subject b) {
    if (a == null || b == null) return a == b;
    return a.whole().overlaps(b.whole());
  }

  private static boolean touches(List<Run> a, List<Run> b) {
    for (Run x : a) for (Run y : b) if (x.overlaps(y)) return true;
    return false;
  }

  /// Shared tokens by all tokens.
  private static double overlap(List<Run> a, List<Run> b) {
    TreeSet<Integer> all = new TreeSet<>();
    int sum = 0;
    for (Run run : a) for (int t = run.from(); t < run.to(); t++) if (all.add(t)) sum++;
    int shared = 0;
    for (Run run : b)
      for (int t = run.from(); t < run.to(); t++)
        if (all.add(t)) sum++;
        else shared++;
    return sum == 0 ? 0 : (double) shared / sum;
  }
}
