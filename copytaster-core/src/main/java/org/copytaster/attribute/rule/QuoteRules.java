package org.copytaster.attribute.rule;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.draft.Draft.Pattern;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.jspecify.annotations.Nullable;

/// Gives every quotation its statement: speech goes on after "…," said X; a line that ends in a
/// colon governs the block below; speech that opens its mark again in the next paragraph is one
/// speech.
final class QuoteRules {
  /// Words; shorter quotations without a cue are scare quotes, titles and names.
  private static final int SHORTEST_SPEECH = 4;

  private final Galley galley;

  QuoteRules(Galley galley) {
    this.galley = galley;
  }

  /// @param drafts what the other rules found, in text order
  List<Draft> complete(List<Draft> drafts) {
    List<Draft> all = new ArrayList<>(drafts);
    Draft[] owner = new Draft[galley.quotations().size()];
    for (Draft draft : all) if (draft.isSpoken()) claim(draft, owner);
    for (Draft draft : all) if (!draft.isSpoken()) claim(draft, owner);
    for (int q = 0; q < owner.length; q++) {
      if (owner[q] != null || !isSpeech(q)) continue;
      Draft before = speaker(q, owner, all);
      if (before == null) continue;
      Run quote = galley.tokensOf(galley.quotations().get(q));
      if (joins(before, quote)) {
        Draft longer = before.withContent(appended(before.content(), quote));
        all.set(all.indexOf(before), longer);
        for (int k = 0; k < owner.length; k++) if (owner[k] == before) owner[k] = longer;
        owner[q] = longer;
      } else {
        Draft alone =
            new Draft(Pattern.QUOTE_ALONE, before.subject(), List.of(), null, List.of(quote));
        all.add(alone);
        owner[q] = alone;
      }
    }
    return all;
  }

  private void claim(Draft draft, Draft[] owner) {
    for (Run run : draft.content())
      for (int t = run.from(); t < run.to(); t++)
        if (galley.quotation(t) >= 0 && owner[galley.quotation(t)] == null)
          owner[galley.quotation(t)] = draft;
  }

  /// Long enough, and either a whole sentence or what a comma ends.
  private boolean isSpeech(int q) {
    Run quote = galley.tokensOf(galley.quotations().get(q));
    int words = 0;
    for (int t = quote.from(); t < quote.to(); t++) if (!galley.isMark(t)) words++;
    if (words < SHORTEST_SPEECH) return false;
    boolean opensSentence = quote.from() <= galley.sentence(quote.from()).from() + 1;
    return opensSentence && (galley.isMark(quote.to() - 2) || !galley.quotations().get(q).closed());
  }

  /// Whose speech goes on in this quotation, if that can be told.
  private @Nullable Draft speaker(int q, Draft[] owner, List<Draft> all) {
    Run quote = galley.tokensOf(galley.quotations().get(q));
    int block = galley.blockIndex(quote.from());
    if (q > 0 && galley.quotations().get(q - 1).continues() && owner[q - 1] != null)
      return owner[q - 1];
    Draft nearest = null;
    for (Draft draft : all) {
      int cueAt = draft.cue().isEmpty() ? draft.start() : draft.cue().getFirst().from();
      if (cueAt > quote.from() || draft.subject() == null) continue;
      int distance = block - galley.blockIndex(cueAt);
      if (distance > 1) continue;
      if (nearest == null || lastToken(draft) > lastToken(nearest)) nearest = draft;
    }
    return nearest != null && isAside(nearest) ? spokenBefore(quote, nearest, all) : nearest;
  }

  /// Not "adding that …", behind which a quotation goes on with what was added.
  private static boolean isAside(Draft draft) {
    return draft.pattern() != Pattern.THAT && (draft.site() == null || !draft.site().isAdjunct());
  }

  /// "…," said X, who once backed Y. "…": the quotation before goes on, whatever else the sentence
  /// that attributes it says.
  private Draft spokenBefore(Run quote, Draft otherwise, List<Draft> all) {
    Run sentence = galley.sentence(quote.from());
    for (Draft draft : all) {
      if (draft.pattern() != Pattern.QUOTE_FIRST || draft.subject() == null) continue;
      int cue = draft.cue().getFirst().from();
      if (galley.blockIndex(cue) != galley.blockIndex(quote.from())) continue;
      if (galley.sentence(cue).to() == sentence.from()) return draft;
    }
    return otherwise;
  }

  private static int lastToken(Draft draft) {
    int last = draft.content().getLast().to();
    return draft.cue().isEmpty() ? last : Math.max(last, draft.cue().getLast().to());
  }

  private boolean joins(Draft before, Run quote) {
    boolean quoted = before.content().stream().anyMatch(run -> galley.isQuoted(run.from()));
    if (!quoted) return false;
    if (galley.blockIndex(before.content().getLast().from()) == galley.blockIndex(quote.from()))
      return true;
    int lastQuote = galley.quotation(before.content().getLast().to() - 1);
    return lastQuote >= 0 && galley.quotations().get(lastQuote).continues();
  }

  private static List<Run> appended(List<Run> runs, Run quote) {
    List<Run> longer = new ArrayList<>(runs);
    longer.add(quote);
    return longer;
  }
}
