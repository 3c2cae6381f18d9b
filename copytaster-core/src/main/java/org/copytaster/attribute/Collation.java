package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.draft.Draft.Pattern;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.jspecify.annotations.Nullable;

/// Lays the network's drafts beside the rules' and makes one list of both.
///
/// Where both read the same attribution, the network decides what and who, the rules the exact
/// limits in the constructions that they know better ([#BETTER_CONTENT]). What only one of them saw
/// is kept with less confidence. The confidence of all is a logistic regression over both
/// confidences, fitted to PolNeAR dev with four-fold cross-validation (the network had read PolNeAR
/// train); its weights are the constants below.
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
  private static final Set<Pattern> QUOTES =
      EnumSet.of(Pattern.QUOTE_FIRST, Pattern.QUOTE_AFTER, Pattern.QUOTE_ALONE);

  private final List<Draft> network;
  private final List<Draft> rules;

  Collation(List<Draft> network, List<Draft> rules) {
    this.network = network;
    this.rules = rules;
  }

  List<Draft> drafts() {
    if (network.isEmpty()) return rules;
    List<Draft> drafts = new ArrayList<>();
    boolean[] used = new boolean[rules.size()];
    for (Draft draft : network) {
      int match = match(draft, used);
      if (match >= 0) used[match] = true;
      drafts.add(match < 0 ? alone(draft) : both(draft, rules.get(match)));
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

  private static Draft both(Draft network, Draft rule) {
    boolean sameContent = overlap(network.content(), rule.content()) >= 0.5;
    boolean sameSource = sameSource(network.subject(), rule.subject());
    double n = logOdds(network.confidence());
    double r = logOdds(rule.confidence());
    if (LAYOUT.contains(rule.pattern()))
      return rule.withConfidence(likely(0.51 + 0.81 * n + 0.25 * r));
    if (!sameContent || !sameSource) {
      Draft draft = network.withSite(rule.site() == null ? network.site() : rule.site());
      if (sameContent && network.subject() == null) draft = draft.withSubject(rule.subject());
      return draft.withConfidence(likely(-0.2 + 0.81 * n - 0.5 * r));
    }
    Draft draft =
        new Draft(
            rule.pattern(),
            subject(network, rule),
            network.cue(),
            rule.site(),
            BETTER_CONTENT.contains(rule.pattern()) ? rule.content() : network.content(),
            0);
    return draft.withConfidence(likely(0.51 + 0.81 * n + 0.25 * r));
  }

  private static @Nullable Subject subject(Draft network, Draft rule) {
    Subject ours = rule.subject();
    Subject theirs = network.subject();
    if (theirs == null || ours == null) return ours;
    return ours.role() != null ? ours : theirs;
  }

  private static Draft alone(Draft network) {
    return network.withConfidence(likely(-0.36 + 1.05 * logOdds(network.confidence())));
  }

  private Draft ruleAlone(Draft rule) {
    if (rule.pattern() == Pattern.SILENCE) return rule;
    double base =
        LAYOUT.contains(rule.pattern()) ? 0.05 : QUOTES.contains(rule.pattern()) ? -1.29 : -1.23;
    boolean inside = false;
    if (!LAYOUT.contains(rule.pattern()) && !rule.cue().isEmpty())
      for (Draft other : network) inside |= other.covers(rule.cue().getFirst().from());
    if (inside) base -= 2.2;
    return rule.withConfidence(likely(base + 0.77 * logOdds(rule.confidence())));
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

  private static double logOdds(double p) {
    double clamped = Math.clamp(p, 0.01, 0.99);
    return Math.log(clamped / (1 - clamped));
  }

  private static double likely(double logOdds) {
    return 1 / (1 + Math.exp(-logOdds));
  }
}
