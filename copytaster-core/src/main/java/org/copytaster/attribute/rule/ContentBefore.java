package org.copytaster.attribute.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.attribute.cue.Clauses;
import org.copytaster.attribute.cue.Cue;
import org.copytaster.attribute.cue.CueSite;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.draft.Draft.Pattern;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.jspecify.annotations.Nullable;

/// What is said before it is attributed: "…," said X. The plan, X said, would fail.
final class ContentBefore {
  /// Tokens of an occasion between an attribution and what goes on behind it.
  private static final int DETOUR = 16;

  /// Words that open something new behind ", X said,": the content does not go on there.
  private static final Set<String> NEW_TURN =
      Set.of(
          "who",
          "which",
          "adding",
          "citing",
          "according",
          "while",
          "although",
          "though",
          "but",
          "and",
          "as",
          "whose",
          "noting",
          "a",
          "the",
          "in",
          "during",
          "on",
          "speaking");

  private final Galley galley;
  private final Clauses clauses;

  ContentBefore(Galley galley, Clauses clauses) {
    this.galley = galley;
    this.clauses = clauses;
  }

  /// A quotation or a clause that a comma parts from the attribution.
  @Nullable Draft read(CueSite site, Subject subject, Run sentence) {
    int start = Math.min(subject.whole().from(), site.group().from());
    int last = start - 1;
    if (galley.is(last, ",") && !galley.isQuoted(last) && last > 0) last--;
    if (galley.isQuoted(last) && site.cue().takes(Cue.Frame.QUOTE))
      return isSameLine(last, start, sentence) ? quotation(site, subject, last) : null;
    if (last == start - 1 || last < sentence.from()) return null;
    if (!site.cue().takes(Cue.Frame.BARE) && !site.cue().takes(Cue.Frame.QUOTE)) return null;
    return clause(site, subject, sentence, last);
  }

  private @Nullable Draft clause(CueSite site, Subject subject, Run sentence, int last) {
    int after = Math.max(subject.whole().to(), site.group().to());
    if (!endsAttribution(after, sentence)) return null;
    int resume = resumption(after, sentence);
    boolean full = clauses.hasVerb(sentence.from(), last + 1);
    if (resume < 0 && !full) return null;
    List<Run> content = new ArrayList<>();
    content.add(new Run(contentStart(sentence.from(), last), last + 1));
    if (resume < 0) return Draft.of(Pattern.FRONTED, site, subject, content);
    content.add(new Run(resume, clauses.contentEnd(resume, clauses.wordsEnd(sentence))));
    return Draft.of(Pattern.PARENTHETICAL, site, subject, content);
  }

  private Draft quotation(CueSite site, Subject subject, int last) {
    Run quote = galley.tokensOf(galley.quotations().get(galley.quotation(last)));
    int from = quote.from();
    Run sentence = galley.sentence(last);
    // It was "unacceptable," said X: the words before a fragment belong to what is said.
    int first = contentStart(galley.sentence(from).from(), from);
    int opening = from;
    while (opening < last && galley.isMark(opening)) opening++;
    boolean fragment = !galley.isCapital(opening) || !galley.isMark(from - 1);
    if (first < from
        && fragment
        && galley.sentence(from).equals(sentence)
        && !isAttributed(first, from)) from = first;
    int after = Math.max(subject.whole().to(), site.group().to());
    List<Run> content = new ArrayList<>(List.of(new Run(from, quote.to())));
    Run resumed = resumedQuotation(after, galley.sentence(site.verb()));
    if (resumed != null) content.add(resumed);
    return Draft.of(Pattern.QUOTE_FIRST, site, subject, content);
  }

  private boolean isAttributed(int from, int to) {
    for (int j = from; j < to; j++) if (galley.is(j, "said", "says", "told", ":")) return true;
    return false;
  }

  /// "…," he said on Monday, "…": the quotation that goes on in the same sentence.
  private @Nullable Run resumedQuotation(int after, Run sentence) {
    for (int j = after; j < Math.min(sentence.to(), after + DETOUR); j++) {
      if (galley.isQuoted(j)) {
        Run quote = galley.tokensOf(galley.quotations().get(galley.quotation(j)));
        boolean linked =
            galley.is(j - 1, "but", "and", "because", "so", "if") && galley.is(j - 2, ",");
        return new Run(linked ? j - 1 : j, quote.to());
      }
      if (galley.isVerbal(j) || galley.is(j, ";")) return null;
    }
    return null;
  }

  /// True if the quotation that ends at `last` and the attribution that begins at `start` are one
  /// sentence, also where a "?" inside the marks made two of it.
  private boolean isSameLine(int last, int start, Run sentence) {
    if (galley.blockIndex(last) != galley.blockIndex(start)) return false;
    if (start > sentence.from()) return true;
    return !galley.isCapital(start) && galley.is(last - 1, "?", "!", ",", "—", "-", "...");
  }

  private int contentStart(int from, int last) {
    int start = from;
    while (start < last
        && galley.isMark(start)
        && !galley.isQuoted(start)
        && !galley.is(start, "$", "(", "[", "#", "@")) start++;
    return start;
  }

  /// True if nothing but an occasion stands between the attribution and the end of its sentence or
  /// a comma.
  boolean endsAttribution(int after, Run sentence) {
    if (after >= sentence.to()) return true;
    for (int j = after; j < Math.min(sentence.to(), after + DETOUR); j++) {
      if (galley.is(j, ",", ".", ";", "—", "–", "--", "?", "!", ")")) return true;
      if (galley.isVerbal(j) || galley.is(j, "that", "to") || galley.isQuoted(j)) return false;
    }
    return false;
  }

  private int resumption(int after, Run sentence) {
    if (!galley.is(after, ",", "—", "–", "--") || after + 2 >= sentence.to()) return -1;
    int next = after + 1;
    if (galley.lower(next).endsWith("ing") && galley.pos(next).equals("VERB")) return -1;
    return NEW_TURN.contains(galley.lower(next)) ? -1 : next;
  }
}
