package org.copytaster.attribute.galley;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds a cue's subject: before it, over an apposition or a relative clause, or after it where the
/// sentence is inverted ("…," said X, the mayor).
public final class Subjects {
  /// Tokens between a name and its verb; longer insertions are other clauses.
  private static final int LONGEST_APPOSITION = 40;

  private static final Set<String> RELATIVES = Set.of("who", "whose", "which", "that", "whom");

  private final Galley galley;
  private final NounPhrases phrases;

  public Subjects(Galley galley) {
    this.galley = galley;
    this.phrases = new NounPhrases(galley);
  }

  /// A source that somebody else found, parted into name and role at its first comma.
  public Subject split(Run source) {
    for (int j = source.from() + 1; j < source.to() - 1; j++) {
      if (!galley.is(j, ",")) continue;
      Run name = new Run(source.from(), j);
      if (RELATIVES.contains(galley.lower(j + 1))) return new Subject(source, name, null);
      Run role = role(new Run(j + 1, roleEnd(j + 1, source.to())));
      if (role == null || galley.pos(j - 1).equals("NUM")) break;
      return new Subject(source, name, role);
    }
    return Subject.of(source);
  }

  /// Before a trailing comma or a relative clause.
  private int roleEnd(int from, int to) {
    for (int j = from + 1; j < to; j++)
      if (galley.is(j, ",") && (j + 1 == to || RELATIVES.contains(galley.lower(j + 1)))) return j;
    return to;
  }

  /// The subject that ends before token `verb`, no further left than `floor`.
  public @Nullable Subject before(int verb, int floor) {
    int last = verb - 1;
    while (last > floor && isAdverb(last)) last--;
    if (last < floor) return null;
    if (galley.is(last, ",", "—", "–", "--")) return overApposition(last, verb, floor);
    Run phrase = phrases.endingAt(last, floor);
    if (phrase != null) phrase = withoutOccasion(phrase);
    if (phrase == null) return galley.pos(last).equals("CCONJ") ? null : overClause(verb, floor);
    boolean adjunct =
        galley.is(phrase.from() - 1, "in", "on", "at", "since", "during", "after")
            && phrase.from() - 1 > floor;
    if (adjunct || isOnlyTime(phrase)) {
      Subject further =
          phrase.from() - 1 > floor
              ? before(adjunct ? phrase.from() - 1 : phrase.from(), floor)
              : null;
      return further != null ? further : overClause(verb, floor);
    }
    return Subject.of(phrase);
  }

  private @Nullable Subject overApposition(int comma, int verb, int floor) {
    Subject best = null;
    for (int k = comma - 1; k > Math.max(floor, comma - LONGEST_APPOSITION); k--) {
      if (galley.isQuoted(k) && !galley.isQuoted(comma)) break;
      if (!galley.is(k, ",", "—", "–", "--")) continue;
      Run name = phrases.endingAt(k - 1, floor);
      if (name == null || isOnlyTime(name) || !opensClause(name.from(), floor)) continue;
      Run inserted = new Run(k + 1, comma);
      best = new Subject(new Run(name.from(), verb), name, role(inserted));
    }
    return best;
  }

  /// "A man who saw it said": the phrase at the start of the clause, if only a relative or reduced
  /// clause parts it from the verb.
  private @Nullable Subject overClause(int verb, int floor) {
    for (int start = verb - 2; start >= Math.max(floor, verb - 20); start--) {
      if (galley.isQuoted(start)) return null;
      if (!opensClause(start, floor)) continue;
      Run name = phrases.beginningAt(start, verb);
      if (name == null || name.to() >= verb) continue;
      if (RELATIVES.contains(galley.lower(name.to())) || isReducedRelative(name.to(), verb))
        return Subject.of(new Run(name.from(), verb));
    }
    return null;
  }

  private boolean isReducedRelative(int at, int verb) {
    String word = galley.lower(at);
    boolean participle =
        galley.pos(at).equals("VERB")
            && (word.endsWith("ed") || word.endsWith("ing") || word.endsWith("en"));
    if (!participle && !galley.is(at, "familiar", "close", "known", "briefed", "led", "with"))
      return false;
    for (int j = at + 1; j < verb; j++)
      if (galley.is(j, ",", ";", ":") || galley.pos(j).equals("AUX")) return false;
    return true;
  }

  /// The subject that begins at `first` (after the cue), no further right than before `ceiling`.
  public @Nullable Subject after(int first, int ceiling) {
    Run name = phrases.beginningAt(first, ceiling);
    if (name == null || isOnlyTime(name)) return null;
    if (galley.is(name.to(), "who")) return Subject.of(withRelative(name, ceiling));
    if (!galley.is(name.to(), ",") || name.to() + 1 >= ceiling) return Subject.of(name);
    int end = appositionEnd(name.to() + 1, ceiling);
    Run role = role(new Run(name.to() + 1, end));
    boolean relative = RELATIVES.contains(galley.lower(name.to() + 1));
    if (role == null && !relative) return Subject.of(name);
    return new Subject(new Run(name.from(), end), name, role);
  }

  /// "a senior official who asked not to be named".
  private Run withRelative(Run name, int ceiling) {
    int end = name.to();
    while (end < ceiling
        && !galley.isQuoted(end)
        && !galley.is(end, ",", ".", ";", ":", "?", "!", "—", "–")) end++;
    return new Run(name.from(), end);
  }

  private int appositionEnd(int from, int ceiling) {
    int j = from;
    while (j < ceiling && !galley.is(j, ".", ";", ":", "?", "!") && !galley.isQuoted(j)) {
      if (galley.is(j, ",") && !goesOn(j + 1, ceiling)) break;
      j++;
    }
    return j;
  }

  private boolean goesOn(int afterComma, int ceiling) {
    return afterComma < ceiling
        && galley.is(afterComma, "a", "an", "the")
        && !galley.isQuoted(afterComma);
  }

  /// The inserted words as a role, if they read like one: "head of the think tank in London", not
  /// "who left early", "speaking on Monday", "however".
  private @Nullable Run role(Run inserted) {
    if (inserted.isEmpty()) return null;
    int first = inserted.from();
    String pos = galley.pos(first);
    boolean nominal =
        pos.equals("DET")
            || pos.equals("NOUN")
            || pos.equals("PROPN")
            || pos.equals("ADJ")
            || galley.is(
                first, "a", "an", "the", "his", "her", "its", "their", "then", "now", "one");
    if (!nominal || Occasions.isTime(galley.lower(first))) return null;
    boolean named = false;
    for (int j = first; j < inserted.to(); j++) {
      if (galley.isQuoted(j) || galley.isAuxiliary(j)) return null;
      named |= phrases.isNominal(j) && !Occasions.isTime(galley.lower(j));
    }
    return named ? inserted : null;
  }

  private boolean opensClause(int token, int floor) {
    if (token == floor) return true;
    int before = token - 1;
    if (galley.isMark(before)) return !galley.is(before, "-", "/", "'", "$", "%");
    String pos = galley.pos(before);
    return pos.equals("SCONJ")
        || pos.equals("CCONJ")
        || galley.is(
            before,
            "that",
            "but",
            "and",
            "while",
            "as",
            "because",
            "when",
            "although",
            "though",
            "if",
            "meanwhile",
            "so");
  }

  private Run withoutOccasion(Run phrase) {
    for (int j = phrase.to() - 1; j > phrase.from(); j--) {
      if (!galley.is(j, "on", "in", "at", "during", "earlier", "last", "late", "this")) continue;
      for (int k = j + 1; k < phrase.to(); k++)
        if (Occasions.isTime(galley.lower(k)) && j > phrase.from())
          return new Run(phrase.from(), j);
    }
    int to = phrase.to();
    while (to - 1 > phrase.from() && Occasions.isTime(galley.lower(to - 1))) to--;
    return new Run(phrase.from(), to);
  }

  private boolean isOnlyTime(Run phrase) {
    for (int j = phrase.from(); j < phrase.to(); j++)
      if (!Occasions.isTime(galley.lower(j))
          && !galley.isMark(j)
          && !galley.pos(j).equals("NUM")
          && !galley.is(j, "this", "last", "the", "that")) return false;
    return !galley.is(phrase.from(), "that");
  }

  private boolean isAdverb(int i) {
    return galley.pos(i).equals("ADV") && !galley.is(i, "here", "there");
  }
}
