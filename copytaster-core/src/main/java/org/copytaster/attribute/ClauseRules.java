package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copytaster.attribute.Draft.Pattern;
import org.jspecify.annotations.Nullable;

/// Attributions by a verb with a subject: what stands after it (that-clause, bare clause,
/// infinitive, phrase, quotation) or before it ("…, X said").
final class ClauseRules {
  private static final Set<String> WH =
      Set.of("whether", "if", "how", "why", "what", "who", "where", "when", "which");

  /// Tokens between a cue and the "that" or the quotation it governs: addressee, time, place.
  private static final int DETOUR = 16;

  private final Galley galley;
  private final Clauses clauses;
  private final Subjects subjects;
  private final NounPhrases phrases;

  ClauseRules(Galley galley, Clauses clauses, Subjects subjects) {
    this.galley = galley;
    this.clauses = clauses;
    this.subjects = subjects;
    this.phrases = new NounPhrases(galley);
  }

  /// What the site attributes, or nothing.
  ///
  /// @param previous the draft of the site before this one
  @Nullable Draft read(CueSite site, @Nullable Draft previous) {
    if (galley.isQuoted(site.verb())) return null;
    if (site.infinitive() || site.cue().kind() == Cue.Kind.NOUN) return null;
    Run sentence = galley.sentence(site.verb());
    if (site.isAdjunct()) return after(site, adjunctSubject(site, sentence, previous), sentence);
    Subject inverted = inverted(site, sentence);
    if (inverted != null) return before(site, inverted, sentence);
    Subject subject = subjects.before(site.group().from(), sentence.from());
    if (subject == null) return null;
    if (site.passive()) return null;
    Draft fronted = before(site, subject, sentence);
    return fronted != null ? fronted : after(site, subject, sentence);
  }

  /// Who does what a participle says: the phrase right before it, the source of the cue before it,
  /// else the subject of the sentence.
  private @Nullable Subject adjunctSubject(CueSite site, Run sentence, @Nullable Draft previous) {
    int before = site.group().from() - 1;
    if (before >= sentence.from()
        && !galley.isMark(before)
        && (phrases.isNominal(before) || phrases.isPronoun(before))) {
      Run phrase = phrases.endingAt(before, sentence.from());
      if (phrase != null) return Subject.of(phrase);
    }
    if (previous != null && previous.subject() != null && !previous.cue().isEmpty()) {
      int cue = previous.cue().getFirst().from();
      if (sentence.contains(cue)) return previous.subject();
    }
    if (site.group().from() <= sentence.from() + 1) {
      for (int j = site.group().to(); j < sentence.to() - 1; j++)
        if (galley.is(j, ",") && !galley.isQuoted(j)) return subjects.after(j + 1, sentence.to());
      return null;
    }
    int verb = clauses.mainVerb(sentence);
    return verb < 0 || verb >= site.verb() ? null : subjects.before(verb, sentence.from());
  }

  /// "…," said X: the cue directly after a comma or a quotation, and a phrase after it.
  private @Nullable Subject inverted(CueSite site, Run sentence) {
    if (!site.cue().takes(Cue.Frame.QUOTE) || site.passive()) return null;
    int before = site.group().from() - 1;
    if (!galley.isCopy(before) || galley.block(before).from() != galley.block(site.verb()).from())
      return null;
    boolean afterQuote = galley.isQuoted(before);
    if (!afterQuote && !(galley.is(before, ",") && before > sentence.from() + 3)) return null;
    Subject subject = subjects.after(site.group().to(), sentence.to());
    if (subject == null) return null;
    if (afterQuote) return subject;
    return endsAttribution(subject.whole().to(), sentence) && !galley.isQuoted(site.group().to())
        ? subject
        : null;
  }

  /// Content before the cue: a quotation or a clause that a comma closes.
  private @Nullable Draft before(CueSite site, Subject subject, Run sentence) {
    int start = Math.min(subject.whole().from(), site.group().from());
    int last = start - 1;
    if (galley.is(last, ",") && !galley.isQuoted(last) && last > 0) last--;
    if (galley.isQuoted(last) && site.cue().takes(Cue.Frame.QUOTE))
      return quoteBefore(site, subject, last);
    if (last == start - 1 || last < sentence.from() + 1) return null;
    if (!site.cue().takes(Cue.Frame.BARE) && !site.cue().takes(Cue.Frame.QUOTE)) return null;
    int after = Math.max(subject.whole().to(), site.group().to());
    if (!endsAttribution(after, sentence)) return null;
    int resume = resumption(after, sentence);
    if (resume < 0 && !clauses.hasVerb(sentence.from(), last + 1)) return null;
    List<Run> content = new ArrayList<>();
    content.add(new Run(contentStart(sentence.from(), last), last + 1));
    Pattern pattern = Pattern.FRONTED;
    if (resume > 0) {
      content.add(new Run(resume, clauses.contentEnd(resume, clauses.wordsEnd(sentence))));
      pattern = Pattern.PARENTHETICAL;
    }
    return draft(pattern, site, subject, content, null);
  }

  private int contentStart(int from, int last) {
    int start = from;
    while (start < last
        && galley.isMark(start)
        && !galley.isQuoted(start)
        && !galley.is(start, "$", "(", "[", "#", "@")) start++;
    return start;
  }

  private Draft quoteBefore(CueSite site, Subject subject, int last) {
    Run quote = galley.tokensOf(galley.quotations().get(galley.quotation(last)));
    int from = quote.from();
    Run sentence = galley.sentence(last);
    // "It was 'unacceptable,'" said X: the words before the quotation belong to what is said.
    int first = contentStart(galley.sentence(from).from(), from);
    if (first < from && galley.sentence(from).equals(sentence) && !isSaid(first, from))
      from = first;
    List<Run> content = new ArrayList<>(List.of(new Run(from, quote.to())));
    return draft(
        Pattern.QUOTE_FIRST,
        site,
        subject,
        content,
        addressee(site, Math.max(subject.whole().to(), site.group().to())));
  }

  private boolean isSaid(int from, int to) {
    for (int j = from; j < to; j++) if (galley.is(j, "said", "says", "told", ":")) return true;
    return false;
  }

  /// True if nothing but an occasion stands between the attribution and the end of its sentence or
  /// a comma.
  private boolean endsAttribution(int after, Run sentence) {
    if (after >= sentence.to()) return true;
    if (galley.is(after, ",", ".", ";", "—", "–", "?", "!")) return true;
    for (int j = after; j < Math.min(sentence.to(), after + DETOUR); j++) {
      if (galley.is(j, ",", ".", ";", "—")) return true;
      if (galley.pos(j).equals("VERB")
          || galley.pos(j).equals("AUX")
          || galley.is(j, "that", "to")
          || galley.isQuoted(j)) return false;
    }
    return false;
  }

  private int resumption(int after, Run sentence) {
    if (!galley.is(after, ",") || after + 3 >= sentence.to()) return -1;
    int next = after + 1;
    if (galley.pos(next).equals("VERB") && galley.lower(next).endsWith("ing")) return -1;
    if (galley.is(
        next,
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
        "the")) return -1;
    return next;
  }

  /// Content after the cue.
  private @Nullable Draft after(CueSite site, @Nullable Subject subject, Run sentence) {
    int end = clauses.wordsEnd(sentence);
    int from = site.group().to();
    Run addressee = addressee(site, from);
    int start = addressee == null ? from : addressee.to();
    if (galley.is(start, ":")) return afterColon(site, subject, sentence, start, addressee);
    Draft governed = governed(site, subject, start, end, addressee);
    if (governed != null) return governed;
    return plain(site, subject, start, end, addressee);
  }

  private @Nullable Draft afterColon(
      CueSite site, @Nullable Subject subject, Run sentence, int colon, @Nullable Run addressee) {
    int next = colon + 1;
    if (next < sentence.to() && !galley.isQuoted(next)) {
      if (!site.cue().takes(Cue.Frame.QUOTE)) return null;
      return draft(
          Pattern.QUOTE_AFTER,
          site,
          subject,
          List.of(new Run(next, clauses.wordsEnd(sentence))),
          addressee);
    }
    if (!galley.isCopy(next)) return null;
    if (galley.isQuoted(next))
      return draft(
          Pattern.QUOTE_AFTER,
          site,
          subject,
          List.of(galley.tokensOf(galley.quotations().get(galley.quotation(next)))),
          addressee);
    return null;
  }

  /// A clause with its own opening word or a quotation, near behind the cue.
  private @Nullable Draft governed(
      CueSite site, @Nullable Subject subject, int start, int end, @Nullable Run addressee) {
    boolean verbSeen = false;
    for (int j = start; j < Math.min(end, start + DETOUR); j++) {
      if (galley.isQuoted(j)) {
        if (!site.cue().takes(Cue.Frame.QUOTE)) return null;
        if (j > start && !galley.is(j - 1, ",", ":", "that") && !isDetour(start, j)) return null;
        return draft(Pattern.QUOTE_AFTER, site, subject, quotedContent(j, end), addressee);
      }
      if (galley.is(j, ":") && site.cue().takes(Cue.Frame.QUOTE) && galley.isQuoted(j + 1))
        continue;
      if (galley.is(j, "that") && site.cue().takes(Cue.Frame.THAT) && opensClause(j, end))
        return draft(Pattern.THAT, site, subject, clause(j, end), addressee);
      if (j == start && WH.contains(galley.lower(j)) && site.cue().takes(Cue.Frame.WH))
        return draft(Pattern.WH, site, subject, clause(j, end), addressee);
      if (j == start
          && galley.is(j, "to", "not")
          && galley.pos(j + 1).equals("VERB")
              | galley.pos(j + 1).equals("AUX")
              | galley.pos(j + 1).equals("ADV")
          && site.cue().takes(Cue.Frame.TO))
        return draft(Pattern.INFINITIVE, site, subject, clause(j, end), addressee);
      if (j == start
          && site.cue().takes(Cue.Frame.PREPOSITION)
          && site.cue().prepositions().contains(galley.lower(j)))
        return draft(Pattern.PHRASE, site, subject, clause(j, end), addressee);
      if (galley.is(j, ";", "—") || phrases.isVerbal(j)) verbSeen = true;
      if (verbSeen) return null;
    }
    return null;
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
  private @Nullable Draft plain(
      CueSite site, @Nullable Subject subject, int start, int end, @Nullable Run addressee) {
    int from = start;
    while (from < end
        && (galley.is(from, ",") || galley.pos(from).equals("ADV") && from == start)) {
      if (galley.is(from, ",") && from > start + 1) return null;
      from++;
    }
    if (from >= end) return null;
    from = skipOccasion(from, end);
    if (from >= end || galley.is(from, ",") && !galley.isQuoted(from)) return null;
    boolean phrase =
        phrases.isNominal(from)
            || phrases.isPronoun(from)
            || galley.pos(from).equals("DET")
            || galley.pos(from).equals("ADJ")
            || galley.pos(from).equals("PRON")
            || galley.is(
                from, "if", "there", "in", "after", "because", "as", "while", "when", "by", "even",
                "no", "not", "both", "since", "without", "under", "at", "with", "on");
    if (!phrase && !galley.isQuoted(from)) return null;
    boolean clause = clauses.hasVerb(from + 1, end);
    if (clause && site.cue().takes(Cue.Frame.BARE))
      return draft(Pattern.BARE, site, subject, clause(from, end), addressee);
    if (site.cue().takes(Cue.Frame.NP))
      return draft(Pattern.PHRASE, site, subject, clause(from, end), addressee);
    return null;
  }

  /// "said on Monday …", "said in an interview with X …" before a bare clause.
  private int skipOccasion(int from, int end) {
    int j = from;
    boolean moved = true;
    while (moved && j < end) {
      moved = false;
      if (Occasions.isTime(galley.lower(j))) {
        j++;
        moved = true;
        continue;
      }
      if (!galley.is(j, "on", "in", "at", "during", "via", "through")) break;
      for (int k = j + 1; k < Math.min(end, j + 6); k++) {
        if (galley.isMark(k) || phrases.isVerbal(k)) break;
        if (Occasions.isOccasion(galley.lower(k))) {
          j = k + 1;
          moved = true;
          if (galley.is(j, "with", "to", "on", "in") && j + 1 < end) {
            Run with = phrases.beginningAt(j + 1, end);
            if (with != null && with.length() <= 5 && !Occasions.isTime(galley.lower(j + 1)))
              j = with.to();
          }
          break;
        }
      }
    }
    return j;
  }

  private List<Run> clause(int from, int end) {
    int to = clauses.contentEnd(from, end);
    if (to > from && galley.isQuoted(to - 1)) {
      Run quote = galley.tokensOf(galley.quotations().get(galley.quotation(to - 1)));
      if (quote.from() >= from) to = Math.max(to, quote.to());
    }
    return List.of(new Run(from, Math.max(to, from + 1)));
  }

  /// A quotation right after the cue: alone if the sentence breaks off behind it, else with what
  /// follows.
  private List<Run> quotedContent(int first, int end) {
    Run quote = galley.tokensOf(galley.quotations().get(galley.quotation(first)));
    if (quote.to() >= end || galley.is(quote.to(), ",", ".", ";", ":", "—", "–", "?", "!", "("))
      return List.of(quote);
    if (galley.is(
            quote.to(),
            "in",
            "on",
            "at",
            "during",
            "after",
            "when",
            "before",
            "while",
            "and",
            "but",
            "as")
        && !clauses.hasVerb(first, first + 1)
        && quote.length() > 8) return List.of(quote);
    return clause(first, end);
  }

  private @Nullable Run addressee(CueSite site, int from) {
    if (!site.cue().takes(Cue.Frame.SOMEONE) || site.passive()) return null;
    if (galley.is(from, "that", ":", ",")
        || WH.contains(galley.lower(from))
        || galley.isQuoted(from)) return null;
    return phrases.beginningAt(from, galley.sentence(site.verb()).to());
  }

  private Draft draft(
      Pattern pattern,
      CueSite site,
      @Nullable Subject subject,
      List<Run> content,
      @Nullable Run addressee) {
    return new Draft(
        pattern,
        subject,
        List.of(site.group()),
        site.cue(),
        site.negated(),
        content,
        addressee,
        0.5);
  }
}
