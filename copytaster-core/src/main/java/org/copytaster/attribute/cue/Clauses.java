package org.copytaster.attribute.cue;

import java.util.Map;
import java.util.Set;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.Occasions;
import org.copytaster.attribute.galley.Run;
import org.jspecify.annotations.Nullable;

/// Where clauses begin and end, from parts of speech, conjunctions and other cues.
public final class Clauses {
  private static final Set<String> TURNS =
      Set.of("while", "although", "though", "but", "whereas", "and", "even", "as", "yet", "or");

  private static final Set<String> OPENERS =
      Set.of(
          "as",
          "when",
          "while",
          "although",
          "though",
          "after",
          "before",
          "because",
          "since",
          "if",
          "in",
          "by",
          "without",
          "where",
          "whereas",
          "unlike",
          "like",
          "despite",
          "with",
          "given");

  /// Tokens that a subject may take between "while" and its own cue.
  private static final int NEXT_CUE_WITHIN = 9;

  private final Galley galley;
  private final Map<Integer, CueSite> siteByFirst;

  /// @param siteByFirst every cue site by the first token of its group
  public Clauses(Galley galley, Map<Integer, CueSite> siteByFirst) {
    this.galley = galley;
    this.siteByFirst = siteByFirst;
  }

  /// The end of the sentence's words: its final marks left out where they are not quoted.
  public int wordsEnd(Run sentence) {
    int end = sentence.to();
    while (end > sentence.from() + 1
        && galley.isMark(end - 1)
        && !galley.isQuoted(end - 1)
        && !galley.is(end - 1, ")", "%", "$", "]")) end--;
    return end;
  }

  /// Where a content that begins at `from` stops, at most `end`: before the next cue of the same
  /// rank.
  public int contentEnd(int from, int end) {
    for (int j = from; j < end; j++) {
      if (galley.isQuoted(j)) continue;
      if (galley.is(j, ";") && j > from + 1) return j;
      if (galley.is(j, ",", "—", "–", "--") && breaksOff(j + 1, end)) return j;
      if (galley.is(j, "and", "but", "then") && j > from && isFinite(siteByFirst.get(j + 1)))
        return trimMark(from, j);
    }
    return end;
  }

  private int trimMark(int from, int at) {
    return at - 1 > from && galley.is(at - 1, ",") ? at - 1 : at;
  }

  private static boolean isFinite(@Nullable CueSite site) {
    return site != null
        && site.form() != Inflection.Form.PRESENT_PARTICIPLE
        && site.form() != Inflection.Form.BASE
        && site.form() != Inflection.Form.NOUN
        && site.cue().sort() == Cue.Sort.SPEECH
        && !site.passive();
  }

  /// True if a new attribution begins after a comma: "adding that", "according to", "while X said",
  /// "he said".
  private boolean breaksOff(int at, int end) {
    CueSite site = siteByFirst.get(at);
    if (site != null && site.isAdjunct() && site.cue().takes(Cue.Frame.THAT)) return true;
    if (galley.is(at, "according") && galley.is(at + 1, "to")) return true;
    if (galley.is(at, "citing", "referring")) return true;
    if (!TURNS.contains(galley.lower(at))) return false;
    if (lacksEvidence(at, end)) return true;

    int from = galley.is(at + 1, "though", "as", "if") ? at + 2 : at + 1;
    for (int j = from; j < Math.min(end, from + NEXT_CUE_WITHIN); j++) {
      CueSite next = siteByFirst.get(j);
      if (isFinite(next)) return true;
      if (galley.is(j, ",", "that", "to") || galley.pos(j).equals("VERB")) return false;
    }
    return false;
  }

  /// True if the clause that begins at `start` leans on a main clause that follows it: "As X said
  /// …," or is a relative clause in the middle of one: "X, who said …, left".
  public boolean isSubordinate(int start, Run sentence) {
    if (galley.is(start, "who", "which") && galley.is(start - 1, ",")) return true;
    int before = start - 1;
    if (start == sentence.from()) return galley.lower(start).endsWith("ing");
    while (before > sentence.from() && galley.is(before, "even", "just")) before--;
    return before <= sentence.from() + 1 && OPENERS.contains(galley.lower(before));
  }

  /// Where a subordinate clause that contains `from` ends: before its comma.
  public int subordinateEnd(int from, int end) {
    for (int j = from + 1; j < end; j++)
      if (galley.is(j, ",") && !galley.isQuoted(j) && !galley.is(j + 1, "and", "or")) return j;
    return end;
  }

  /// A phrase is shorter than a clause: it stops before a relative clause, a new clause, the
  /// occasion.
  public int phraseEnd(int from, int end) {
    for (int j = from + 1; j < end; j++) {
      if (galley.isQuoted(j)) continue;
      if (galley.is(j, ",", "—", "–", "--")
          && galley.is(
              j + 1,
              "who",
              "which",
              "but",
              "and",
              "with",
              "when",
              "while",
              "as",
              "after",
              "a",
              "where",
              "in",
              "although",
              "though",
              "because",
              "including",
              "that")) return j;
      if (galley.is(
              j,
              "when",
              "after",
              "before",
              "because",
              "while",
              "although",
              "though",
              "until",
              "since",
              "during")
          && !galley.is(j - 1, "and", "of", "from", "to")) return trimMark(from, j);
      if (galley.is(j, "on", "in", "at") && isOccasion(j + 1, end)) return j;
      if (Occasions.isTime(galley.lower(j))
          && galley.isCapital(j)
          && !galley.is(j - 1, "on", "the", "until", "by", "before")) return j;
    }
    return end;
  }

  private boolean isOccasion(int from, int end) {
    for (int j = from; j < Math.min(end, from + 4); j++) {
      if (Occasions.isVenue(galley.lower(j))
          || Occasions.isTime(galley.lower(j)) && galley.isCapital(j)) return true;
      if (galley.isMark(j)) return false;
    }
    return false;
  }

  /// The first finite verb of a sentence, or -1: where its main subject ends.
  public int mainVerb(Run sentence) {
    for (int j = sentence.from() + 1; j < sentence.to(); j++) {
      if (galley.isQuoted(j) || galley.is(j - 1, "to")) continue;
      if (galley.isVerbal(j) && !galley.lower(j).endsWith("ing")) return j;
    }
    return -1;
  }

  /// ", though no evidence has been produced": the writer's words, not the speaker's.
  private boolean lacksEvidence(int turn, int end) {
    if (!galley.is(turn, "though", "although", "but", "while")) return false;
    for (int j = turn + 1; j < Math.min(end, turn + NEXT_CUE_WITHIN); j++)
      if (galley.is(j, "evidence", "proof")) return true;
    return false;
  }

  /// True if a finite verb stands in the run: what follows is a clause.
  public boolean hasVerb(int from, int to) {
    for (int j = from; j < to; j++)
      if (galley.isVerbal(j) || galley.is(j, "'s") && !galley.pos(j).equals("PART")) return true;
    return false;
  }
}
