package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.copytaster.attribute.cue.CueSite;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.attribute.galley.Subjects;
import org.copytaster.model.AttributionCandidate;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Brings the network's proposals into tokens, and mends what a reader of windows cannot see:
/// quotations cut short.
final class Candidates {
  /// Of a quotation this many times as long as what was taken, only scraps were: it is another's.
  private static final int SCRAPS = 5;

  private final Galley galley;
  private final Subjects subjects;
  private final List<CueSite> sites;

  Candidates(Galley galley, Subjects subjects, List<CueSite> sites) {
    this.galley = galley;
    this.subjects = subjects;
    this.sites = sites;
  }

  List<Draft> drafts(List<AttributionCandidate> candidates) {
    List<Draft> drafts = new ArrayList<>();
    for (AttributionCandidate candidate : candidates) {
      List<Run> cue = runs(candidate.cue());
      if (cue.isEmpty()) continue;
      List<Run> content = withWholeQuotations(ofBlock(cue, runs(candidate.content())));
      if (content.isEmpty()) continue;
      Draft draft =
          new Draft(
                  Draft.Pattern.NETWORK, subject(runs(candidate.source())), cue, site(cue), content)
              .withConfidence(candidate.confidence());
      Draft mended = Limits.mended(galley, Preposed.parted(galley, draft));
      if (!mended.content().isEmpty()) drafts.add(mended);
    }
    return drafts;
  }

  private @Nullable CueSite site(List<Run> cue) {
    for (CueSite site : sites) for (Run run : cue) if (run.contains(site.verb())) return site;
    return null;
  }

  private @Nullable Subject subject(List<Run> source) {
    if (source.isEmpty()) return null;
    Run longest = source.getFirst();
    for (Run run : source) if (run.length() > longest.length()) longest = run;
    Run sentence = galley.sentence(longest.to() - 1);
    longest = new Run(Math.max(longest.from(), sentence.from()), longest.to());
    int from = longest.from();
    while (from < longest.to() - 1 && galley.isAside(from)) from++;
    longest = new Run(from, longest.to());
    int end = longest.to();
    while (end - 1 > longest.from() && galley.is(end - 1, ",", ".", ":")) end--;
    return subjects.split(new Run(longest.from(), end));
  }

  private List<Run> runs(List<Span> spans) {
    TreeSet<Integer> tokens = new TreeSet<>();
    for (Span span : spans)
      for (int t = galley.firstAt(span.start()); t < galley.size(); t++) {
        if (galley.span(t).start() >= span.end()) break;
        if (galley.isCopy(t)) tokens.add(t);
      }
    return Run.of(tokens);
  }

  /// Without what stands in an earlier block, such as a heading, and is no quotation.
  private List<Run> ofBlock(List<Run> cue, List<Run> content) {
    int block = galley.blockIndex(cue.getFirst().from());
    TreeSet<Integer> tokens = new TreeSet<>();
    for (Run run : content)
      for (int t = run.from(); t < run.to(); t++)
        if (galley.blockIndex(t) >= block || galley.isQuoted(t)) tokens.add(t);
    return Run.of(tokens);
  }

  /// A quotation of which the larger part was taken is taken whole, marks included.
  private List<Run> withWholeQuotations(List<Run> content) {
    TreeSet<Integer> tokens = new TreeSet<>();
    for (Run run : content) for (int t = run.from(); t < run.to(); t++) tokens.add(t);
    int last = -1;
    for (int t : new TreeSet<>(tokens)) {
      int q = galley.quotation(t);
      if (q < 0 || q == last) continue;
      last = q;
      Run quote = galley.tokensOf(galley.quotations().get(q));
      int taken = tokens.subSet(quote.from(), quote.to()).size();
      boolean entered = tokens.contains(quote.from()) || tokens.contains(quote.from() + 1);
      if (galley.quotations().get(q).closed() && (entered || 2 * taken > quote.length()))
        for (int k = quote.from(); k < quote.to(); k++) tokens.add(k);
      else if (quote.length() > SCRAPS * taken && tokens.size() > 2 * taken)
        tokens.subSet(quote.from(), quote.to()).clear();
    }
    return Run.of(tokens);
  }
}
