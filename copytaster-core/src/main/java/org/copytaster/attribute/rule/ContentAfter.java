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
import org.copytaster.attribute.galley.NounPhrases;
import org.copytaster.attribute.galley.Occasions;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.jspecify.annotations.Nullable;

/// What is said after the cue: a quotation, a clause with or without "that", a question, an
/// infinitive, a phrase.
final class ContentAfter {
  private static final Set<String> WH =
      Set.of("whether", "if", "how", "why", "what", "who", "where", "when", "which");

  /// Words other than a subject that may open a clause without "that".
  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "if", "there", "in", "after", "because", "as", "while", "when", "by", "even", "no", "not",
          "both", "since", "without", "under", "at", "with", "on", "for", "from", "all");

  /// Tokens between a cue and the "that" or the quotation it governs: addressee, time, place.
  private static final int DETOUR = 16;

  private final Galley galley;
  private final Clauses clauses;
  private final NounPhrases phrases;

  ContentAfter(Galley galley, Clauses clauses) {
    this.galley = galley;
    this.clauses = clauses;
    this.phrases = new NounPhrases(galley);
  }

  @Nullable Draft read(CueSite site, @Nullable Subject subject, Run sentence) {
    int end = clauses.wordsEnd(sentence);
    int opening =
        subject == null || site.isAdjunct() ? site.group().from() : subject.whole().from();
    if (clauses.isSubordinate(opening, sentence))
      end = clauses.subordinateEnd(site.group().to(), end);
    Run addressee = addressee(site, site.group().to(), sentence);
    int start = addressee == null ? site.group().to() : addressee.to();
    Draft draft = Draft.of(Pattern.BARE, site, subject, List.of(site.group()));
    if (galley.is(start, ":")) return afterColon(draft, sentence, start);
    Draft governed = governed(draft, site.cue(), start, end);
    if (governed == null) return plain(draft, site.cue(), start, end);
    // who is asked to do something belongs to what is asked: 214 of 285 times on PolNeAR train
    return addressee == null || governed.pattern() != Pattern.INFINITIVE
        ? governed
        : governed.withContent(withAddressee(addressee, governed.content()));
  }

  private static List<Run> withAddressee(Run addressee, List<Run> content) {
    List<Run> whole = new ArrayList<>(content);
    whole.set(0, new Run(addressee.from(), content.getFirst().to()));
    return whole;
  }

  /// X said: what stands behind the colon, in the same block or, where nothing does, in the next.
  private @Nullable Draft afterColon(Draft draft, Run sentence, int colon) {
    int next = colon + 1;
    if (!galley.isCopy(next)) return null;
    if (galley.isQuoted(next)) return draft.as(Pattern.QUOTE_AFTER, List.of(quotation(next)));
    // behind it there may be nothing but marks
    int end = clauses.wordsEnd(sentence);
    return next >= end ? null : draft.as(Pattern.QUOTE_AFTER, List.of(new Run(next, end)));
  }

  private Run quotation(int token) {
    return galley.tokensOf(galley.quotations().get(galley.quotation(token)));
  }

  /// A quotation, or a clause with its own opening word, near behind the cue.
  private @Nullable Draft governed(Draft draft, Cue cue, int start, int end) {
    Draft next = adjoining(draft, cue, start, end);
    if (next != null) return next;
    for (int j = start; j < Math.min(end, start + DETOUR); j++) {
      if (galley.isQuoted(j)) {
        boolean led = j == start || galley.is(j - 1, ",", ":", "that") || isDetour(start, j);
        return cue.takes(Cue.Frame.QUOTE) && led
            ? draft.as(Pattern.QUOTE_AFTER, quoted(j, end))
            : null;
      }
      if (galley.is(j, "that") && cue.takes(Cue.Frame.THAT) && opensClause(j, end))
        return draft.as(Pattern.THAT, clause(j, end));
      if (galley.is(j, ";", "—") || galley.isVerbal(j)) return null;
    }
    return null;
  }

  /// What the very next word decides.
  private @Nullable Draft adjoining(Draft draft, Cue cue, int start, int end) {
    if (start >= end) return null;
    String word = galley.lower(start);
    if (WH.contains(word) && cue.takes(Cue.Frame.WH))
      return draft.as(Pattern.WH, clause(start, end));
    if (galley.is(start, "to", "not") && cue.takes(Cue.Frame.TO) && isInfinitive(start))
      return draft.as(Pattern.INFINITIVE, clause(start, end));
    if (cue.takes(Cue.Frame.PREPOSITION) && cue.prepositions().contains(word) && start + 1 < end)
      return draft.as(Pattern.PHRASE, phrase(start, end));
    return null;
  }

  /// "to" before something that can be a verb; taggers take many a bare verb for a noun.
  private boolean isInfinitive(int to) {
    int next = galley.is(to, "not") ? to + 2 : to + 1;
    String pos = galley.pos(next);
    return !galley.isMark(next)
        && !galley.isCapital(next)
        && !pos.equals("DET")
        && !pos.equals("PRON")
        && !pos.equals("NUM")
        && !pos.equals("ADP");
  }

  private boolean opensClause(int that, int end) {
    return galley.pos(that).equals("SCONJ") || clauses.hasVerb(that + 1, end);
  }

  private boolean isDetour(int from, int to) {
    if (galley.is(from, "in", "on", "at", "during", "of", "as")) return true;
    for (int j = from; j < to; j++) if (Occasions.isOccasion(galley.lower(j))) return true;
    return false;
  }

  /// What follows without an opening word: a clause, or a phrase.
  private @Nullable Draft plain(Draft draft, Cue cue, int start, int end) {
    int from = start;
    if (from < end && galley.pos(from).equals("ADV") && !galley.isMark(from)) from++;
    if (galley.is(from, ",")) from++;
    from = skipOccasion(from, end);
    if (from >= end || galley.is(from, ",") && !galley.isQuoted(from)) return null;
    if (!canOpen(from)) return null;
    if (cue.takes(Cue.Frame.BARE) && clauses.hasVerb(from + 1, end))
      return draft.as(Pattern.BARE, clause(from, end));
    if (!cue.takes(Cue.Frame.NP)) return null;
    return draft.as(Pattern.PHRASE, phrase(from, end));
  }

  private boolean canOpen(int token) {
    String pos = galley.pos(token);
    return phrases.isNominal(token)
        || phrases.isPronoun(token)
        || pos.equals("DET")
        || pos.equals("ADJ")
        || pos.equals("PRON")
        || galley.lower(token).endsWith("ing")
        || galley.isQuoted(token)
        || galley.isName(token)
        || CLAUSE_OPENERS.contains(galley.lower(token));
  }

  /// "said on Monday …", "said in an interview with X …" before a bare clause.
  private int skipOccasion(int from, int end) {
    int at = from;
    for (int next = occasionEnd(at, end); next > at; next = occasionEnd(at, end)) at = next;
    return at;
  }

  private int occasionEnd(int from, int end) {
    if (from < end && Occasions.isTime(galley.lower(from))) return from + 1;
    if (!galley.is(from, "on", "in", "at", "during", "via", "through")) return from;
    for (int k = from + 1; k < Math.min(end, from + 6); k++) {
      if (galley.isMark(k) || galley.isVerbal(k)) return from;
      if (Occasions.isOccasion(galley.lower(k))) return partner(k + 1, end);
    }
    return from;
  }

  /// "… with CNN", "… to supporters" behind an occasion.
  private int partner(int from, int end) {
    if (!galley.is(from, "with", "to", "on", "in") || from + 1 >= end) return from;
    if (Occasions.isTime(galley.lower(from + 1))) return from;
    Run with = phrases.beginningAt(from + 1, end);
    return with != null && with.length() <= 5 ? with.to() : from;
  }

  private List<Run> phrase(int from, int end) {
    return upTo(from, clauses.phraseEnd(from, clauses.contentEnd(from, end)));
  }

  private List<Run> clause(int from, int end) {
    return upTo(from, clauses.contentEnd(from, end));
  }

  private List<Run> upTo(int from, int limit) {
    int to = limit;
    if (to > from && galley.isQuoted(to - 1)) {
      Run quote = quotation(to - 1);
      if (quote.from() >= from) to = Math.max(to, quote.to());
    }
    return List.of(new Run(from, Math.max(to, from + 1)));
  }

  /// A quotation right after the cue: alone if the sentence breaks off behind it, else with what
  /// follows.
  private List<Run> quoted(int first, int end) {
    Run quote = quotation(first);
    int next = quote.to();
    if (next >= end || galley.is(next, ",", ".", ";", ":", "—", "–", "?", "!", "("))
      return List.of(quote);
    boolean adjunct =
        galley.is(
            next,
            "in",
            "on",
            "at",
            "during",
            "after",
            "when",
            "before",
            "while",
            "and",
            "as",
            "until",
            "though",
            "although",
            "because");
    boolean ended = galley.isMark(quote.to() - 2) && !galley.is(next, "and", "in");
    if (adjunct && (ended || quote.length() > 8)) return List.of(quote);
    return clause(first, end);
  }

  private @Nullable Run addressee(CueSite site, int from, Run sentence) {
    if (!site.cue().takes(Cue.Frame.SOMEONE) || site.passive()) return null;
    if (galley.is(from, "that", ":", ",", "to") || galley.isQuoted(from)) return null;
    if (WH.contains(galley.lower(from))) return null;
    return phrases.beginningAt(from, sentence.to());
  }
}
