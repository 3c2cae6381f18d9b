package org.copytaster.attribute.galley;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the noun phrase that ends or begins at a token, from parts of speech alone: a chunker for
/// sources, made to stop early rather than to run on.
public final class NounPhrases {
  private static final Set<String> PERSONAL =
      Set.of(
          "he",
          "she",
          "they",
          "we",
          "i",
          "you",
          "it",
          "who",
          "which",
          "that",
          "those",
          "these",
          "one",
          "many",
          "some",
          "others",
          "both",
          "most",
          "several",
          "all",
          "everyone",
          "nobody",
          "everybody",
          "someone",
          "neither",
          "none",
          "few");
  private static final Set<String> LINKS =
      Set.of("of", "for", "in", "at", "from", "with", "on", "to", "by");
  private static final Set<String> SURE_LINKS = Set.of("of", "for", "in", "at", "from");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whose", "whom");

  private final Galley galley;

  public NounPhrases(Galley galley) {
    this.galley = galley;
  }

  /// The phrase whose last token is `last`, searched no further left than `floor`.
  public @Nullable Run endingAt(int last, int floor) {
    if (last < floor || !galley.isCopy(last)) return null;
    if (isPronoun(last)) return pronounEnding(last, floor);
    if (!isNominal(last) && !galley.is(last, ")")) return null;
    int from = last;
    boolean listed = false;
    int j = last;
    while (j >= floor) {
      if (isNominal(j) || isInside(j) || isModifier(j)) from = Math.min(from, j);
      else if (galley.is(j, ")")) {
        int open = openingBracket(j, floor);
        if (open < 0) break;
        j = open;
        from = j;
      } else if (galley.is(j, "-", "–", "/", "&", "'", ".") && touches(j)) from = j;
      else if (LINKS.contains(galley.lower(j)) && isNominal(j - 1) && j > floor) from = j;
      else if (galley.is(j, "and", "or") && j > floor && isNominal(j - 1)) {
        if (!conjoins(j, floor)) break;
        listed = true;
        from = j;
      } else if (galley.is(j, ",") && listed && isNominal(j - 1)) from = j;
      else break;
      j--;
    }
    return trimmed(from, last + 1);
  }

  private Run pronounEnding(int last, int floor) {
    int from = last;
    if (galley.is(last, "who", "which", "that")) return new Run(last, last + 1);
    if (last - 1 >= floor && galley.is(last - 1, "most", "both", "no", "any")) from--;
    return new Run(from, last + 1);
  }

  /// The phrase that begins at `first`, searched no further right than before `ceiling`.
  public @Nullable Run beginningAt(int first, int ceiling) {
    if (first >= ceiling || !galley.isCopy(first)) return null;
    if (isPronoun(first) && !isNominal(first + 1) && !galley.is(first + 1, "of"))
      return galley.is(first, "who", "which", "that") ? null : new Run(first, first + 1);
    int j = first;
    int end = first;
    while (j < ceiling) {
      if (end == j && end > first && opensPhrase(j)) break;
      if (isNominal(j)) end = j + 1;
      else if (galley.is(j, "(") && end == j) {
        int close = closingBracket(j, ceiling);
        if (close < 0) break;
        j = close;
        end = j + 1;
      } else if (galley.is(j, "and", "or", "&")) {
        if (!isNominal(j + 1) && !isInside(j + 1)) break;
        if (startsClause(j + 1, ceiling)) break;
      } else if (SURE_LINKS.contains(galley.lower(j))) {
        if (end == first || !(isNominal(j + 1) || isInside(j + 1) || isModifier(j + 1))) break;
        if (isOccasion(j, ceiling)) break;
      } else if (!isInside(j)
          && !isModifier(j)
          && !(galley.is(j, "-", "/", "'", ".") && touches(j))
          && !(galley.is(j, "to") && galley.is(j - 1, "adviser", "aide", "ambassador"))) break;
      j++;
    }
    return end > first ? new Run(first, end) : null;
  }

  /// An article or a possessive right behind a noun: another phrase.
  private boolean opensPhrase(int i) {
    return galley.is(
        i, "the", "a", "an", "his", "her", "their", "its", "this", "these", "those", "my", "our");
  }

  /// "X and Y said": true if a verb of its own follows the second phrase, so that "and" links
  /// clauses.
  private boolean startsClause(int first, int ceiling) {
    for (int j = first; j < Math.min(ceiling, first + 8); j++) {
      if (galley.isVerbal(j)) return true;
      if (galley.isMark(j)) return false;
    }
    return false;
  }

  /// "in an interview", "on Monday", "at a rally": the occasion of speaking, not part of who spoke.
  private boolean isOccasion(int preposition, int ceiling) {
    for (int j = preposition + 1; j < Math.min(ceiling, preposition + 5); j++)
      if (Occasions.isOccasion(galley.lower(j))) return true;
    return false;
  }

  public boolean isPronoun(int i) {
    return PERSONAL.contains(galley.lower(i)) && !galley.pos(i).equals("SCONJ");
  }

  public boolean isNominal(int i) {
    String pos = galley.pos(i);
    if (galley.isMark(i) && !galley.is(i, "%", "$")) return false;
    return switch (pos) {
      case "NOUN", "PROPN", "NUM", "SYM" -> true;
      case "PRON" -> isPronoun(i) && !RELATIVES.contains(galley.lower(i));
      case "X" -> galley.isCapital(i) || !isFunctionWord(i);
      case "ADJ" -> galley.isCapital(i) || galley.is(i, "others", "other", "official", "many");
      case "VERB", "INTJ", "AUX", "ADV" -> galley.isName(i) && !galley.isQuoted(i);
      default -> false;
    };
  }

  /// Determiners, adjectives, possessives: inside a phrase but not its end.
  private boolean isInside(int i) {
    String pos = galley.pos(i);
    return pos.equals("DET")
        || pos.equals("ADJ")
        || galley.is(i, "'s", "his", "her", "their", "its", "our", "my", "your", "a", "an", "the")
        || (galley.is(i, "'") && pos.equals("PART"));
  }

  /// "a *leading* analyst", "the *elected* mayor", "*then* president": words between an article and
  /// its noun.
  private boolean isModifier(int i) {
    String pos = galley.pos(i);
    if (!pos.equals("VERB") && !pos.equals("ADV")) return false;
    boolean participle = galley.lower(i).endsWith("ing") || galley.lower(i).endsWith("ed");
    return (pos.equals("ADV")
            ? galley.is(i, "then", "now", "very", "former", "most", "more")
            : participle)
        && (isInside(i - 1)
            || galley.is(i - 1, "-")
            || isNominal(i - 1) && galley.is(i - 2, "the", "a", "an"))
        && (isNominal(i + 1) || isInside(i + 1));
  }

  private static final Set<String> FUNCTION =
      Set.of(
          "and",
          "but",
          "or",
          "because",
          "while",
          "when",
          "as",
          "after",
          "before",
          "since",
          "although",
          "though",
          "if",
          "which",
          "with",
          "for",
          "in",
          "on",
          "at",
          "by",
          "from",
          "of",
          "to",
          "than",
          "so",
          "not",
          "about",
          "into",
          "during",
          "has",
          "had",
          "have",
          "was",
          "were",
          "is",
          "are",
          "be",
          "been",
          "will",
          "would",
          "could",
          "should",
          "may",
          "might",
          "can",
          "do",
          "does",
          "did",
          "also",
          "never",
          "that");

  private boolean isFunctionWord(int i) {
    return FUNCTION.contains(galley.lower(i));
  }

  private boolean conjoins(int and, int floor) {
    // "Smith and Jones said": the first conjunct must open the clause, or "and" links clauses.
    int j = and - 1;
    while (j >= floor && (isNominal(j) || isInside(j) || galley.is(j, "of", ",", "-"))) j--;
    if (j < floor) return true;
    return galley.is(
        j, "that", ",", ";", ":", "“", "\"", "—", "–", "but", "as", "while", "because", "by");
  }

  private boolean touches(int i) {
    return i > 0 && i + 1 < galley.size() && (galley.span(i - 1).end() == galley.span(i).start());
  }

  private int openingBracket(int close, int floor) {
    for (int j = close; j >= Math.max(floor, close - 12); j--) if (galley.is(j, "(")) return j;
    return -1;
  }

  private int closingBracket(int open, int ceiling) {
    for (int j = open; j < Math.min(ceiling, open + 12); j++) if (galley.is(j, ")")) return j;
    return -1;
  }

  private @Nullable Run trimmed(int from, int to) {
    int start = from;
    while (start < to
        && (galley.isMark(start) && !galley.is(start, "$")
            || LINKS.contains(galley.lower(start))
            || galley.is(
                start, "and", "or", "but", "'s", "that", "as", "then", "'", "why", "how", "when",
                "where"))) start++;
    return start < to ? new Run(start, to) : null;
  }
}
