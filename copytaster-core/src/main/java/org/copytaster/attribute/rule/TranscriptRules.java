package org.copytaster.attribute.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.attribute.cue.Clauses;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.model.Part;
import org.jspecify.annotations.Nullable;

/// Attributions by layout alone: a transcript's labels ("Q:", "MR. SMITH:"), a headline's colon
/// ("Smith: we will not yield"), a dash and a name under a quotation.
final class TranscriptRules {
  /// A label at the start of a block: capitals, a question letter, or a name that stands alone.
  private static final Pattern LABEL =
      Pattern.compile(
          "^[\"“]?\\s?((?:[QA]|(?:[A-Z][A-Z.'’-]+|[A-Z]\\.)(?:\\s(?:[A-Z][A-Z.'’-]+|[A-Z]\\.)){0,4}))\\s?:\\s");

  private final Galley galley;
  private final Clauses clauses;

  TranscriptRules(Galley galley, Clauses clauses) {
    this.galley = galley;
    this.clauses = clauses;
  }

  List<Draft> read() {
    List<Draft> drafts = new ArrayList<>();
    boolean[] labelled = labelled();
    Draft last = null;
    for (int b = 0; b < galley.blocks().size(); b++) {
      Run block = galley.blocks().get(b);
      if (labelled[b]) {
        if (last != null) drafts.add(last);
        last = turn(block);
      } else if (last != null && goesOn(block)) {
        last = longer(last, block);
      } else {
        if (last != null) drafts.add(last);
        last = null;
        Draft other = galley.kind(b) == Part.Kind.HEADLINE || b == 0 ? headline(block) : null;
        if (other == null) other = signed(block);
        if (other != null) drafts.add(other);
      }
    }
    if (last != null) drafts.add(last);
    return drafts;
  }

  /// Blocks that open with a label; one label alone makes no transcript.
  private boolean[] labelled() {
    boolean[] labelled = new boolean[galley.blocks().size()];
    int labels = 0;
    for (int b = 0; b < labelled.length; b++) {
      Matcher label = LABEL.matcher(galley.words(galley.blocks().get(b)));
      labelled[b] = label.find() && !isRubric(label.group(1));
      if (labelled[b]) labels++;
    }
    return labels >= 2 ? labelled : new boolean[labelled.length];
  }

  /// "WATCH:", "READ MORE:".
  private static boolean isRubric(String label) {
    for (String word : label.toLowerCase(Locale.ROOT).split("\\s+"))
      if (Labels.isRubric(word)) return true;
    return false;
  }

  private @Nullable Draft turn(Run block) {
    Matcher matcher = LABEL.matcher(galley.words(block));
    if (!matcher.find()) return null;
    int start = galley.span(block).start();
    int from = galley.firstAt(start + matcher.start(1));
    int colon = galley.firstAt(start + matcher.end(1));
    int content = colon + 1;
    if (content >= block.to() || !galley.is(colon, ":")) return null;
    return layout(
        Draft.Pattern.TRANSCRIPT,
        new Run(from, colon),
        new Run(colon, content),
        new Run(content, wordsEnd(content, block.to())));
  }

  /// In a transcript a paragraph without a label belongs to who spoke last, unless it is a note in
  /// brackets.
  private boolean goesOn(Run block) {
    int first = galley.isMark(block.from()) && block.length() > 1 ? block.from() + 1 : block.from();
    return !galley.is(block.from(), "(", "[")
        && !galley.is(first, "(", "[")
        && galley.isQuoted(block.from())
        && block.length() > 12;
  }

  private Draft longer(Draft turn, Run block) {
    List<Run> content = new ArrayList<>(turn.content());
    content.add(
        new Run(
            galley.isMark(block.from()) ? block.from() + 1 : block.from(),
            wordsEnd(block.from(), block.to())));
    return turn.withContent(content);
  }

  private int wordsEnd(int from, int to) {
    int end = to;
    while (end > from + 1 && galley.is(end - 1, "\"", "”")) end--;
    return end;
  }

  /// "Smith: we will not yield", and with single marks 'we will not yield', says Smith.
  private @Nullable Draft headline(Run block) {
    int end = clauses.wordsEnd(galley.sentence(block.to() - 1));
    for (int j = block.from() + 1; j < Math.min(block.to() - 3, block.from() + 7); j++) {
      if (!galley.is(j, ":")) continue;
      if (galley.isQuoted(j) || !galley.isCapital(block.from()) || end <= j + 3) return null;
      if (galley.is(block.from(), "said", "says")) return null;
      Run name = new Run(block.from(), j);
      for (int k = name.from(); k < name.to(); k++)
        if (!galley.isCapital(k) && !galley.is(k, "of", "and", "the", "'s")
            || Labels.isRubric(galley.lower(k))) return null;
      if (!clauses.hasVerb(j + 1, end) && !galley.isQuoted(j + 1)) return null;
      return layout(Draft.Pattern.HEADLINE, name, new Run(j, j + 1), new Run(j + 1, end));
    }
    return null;
  }

  /// “…” ― Name
  private @Nullable Draft signed(Run block) {
    for (int j = block.to() - 2; j > Math.max(block.from() + 4, block.to() - 14); j--) {
      if (!galley.is(j, "—", "―", "–", "--", "-") || !galley.isQuoted(j - 1) || galley.isQuoted(j))
        continue;
      Run quote = galley.tokensOf(galley.quotations().get(galley.quotation(j - 1)));
      if (quote.from() > block.from() + 1 || !galley.isCapital(j + 1)) return null;
      int end = j + 1;
      while (end < block.to() && !galley.is(end, ",", ".", "(")) end++;
      return layout(Draft.Pattern.HEADLINE, new Run(j + 1, end), new Run(j, j + 1), quote);
    }
    return null;
  }

  private static Draft layout(Draft.Pattern pattern, Run name, Run cue, Run content) {
    return Draft.of(pattern, Subject.of(name), cue, List.of(content));
  }
}
