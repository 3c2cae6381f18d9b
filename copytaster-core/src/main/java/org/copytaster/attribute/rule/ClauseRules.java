package org.copytaster.attribute.rule;

import java.util.List;
import org.copytaster.attribute.cue.Clauses;
import org.copytaster.attribute.cue.Cue;
import org.copytaster.attribute.cue.CueSite;
import org.copytaster.attribute.draft.Draft;
import org.copytaster.attribute.galley.Galley;
import org.copytaster.attribute.galley.NounPhrases;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.copytaster.attribute.galley.Subjects;
import org.jspecify.annotations.Nullable;

/// Attributions by a verb with a subject: finds the subject, then lets [ContentBefore] and
/// [ContentAfter] find what is said.
final class ClauseRules {
  private final Galley galley;
  private final Clauses clauses;
  private final Subjects subjects;
  private final NounPhrases phrases;
  private final ContentBefore before;
  private final ContentAfter after;

  ClauseRules(Galley galley, Clauses clauses, Subjects subjects) {
    this.galley = galley;
    this.clauses = clauses;
    this.subjects = subjects;
    this.phrases = new NounPhrases(galley);
    this.before = new ContentBefore(galley, clauses);
    this.after = new ContentAfter(galley, clauses);
  }

  /// What the site attributes, or nothing.
  ///
  /// @param previous the draft of the site before this one
  @Nullable Draft read(CueSite site, @Nullable Draft previous) {
    if (galley.isQuoted(site.verb())) return null;
    if (site.infinitive() || site.cue().kind() == Cue.Kind.NOUN) return null;
    Run sentence = galley.sentence(site.verb());
    if (site.isAdjunct())
      return after.read(site, adjunctSubject(site, sentence, previous), sentence);
    Draft opening = opening(site, sentence);
    if (opening != null) return opening;
    Subject inverted = inverted(site, sentence);
    if (inverted != null) return before.read(site, inverted, sentence);
    Subject subject = subjects.before(site.group().from(), sentence.from());
    if (subject == null) subject = sharedSubject(site, sentence, previous);
    if (subject == null || site.passive()) return null;
    Draft fronted = before.read(site, subject, sentence);
    return fronted != null ? fronted : after.read(site, subject, sentence);
  }

  /// "X called it a mistake and said …": the second verb has the first one's subject.
  private @Nullable Subject sharedSubject(CueSite site, Run sentence, @Nullable Draft previous) {
    int link = site.group().from() - 1;
    while (link > sentence.from() && galley.pos(link).equals("ADV")) link--;
    if (galley.is(link, ",")) link--;
    if (!galley.is(link, "and", "but", "then", "or") && link != site.group().from() - 2)
      return null;
    if (previous != null
        && previous.subject() != null
        && !previous.cue().isEmpty()
        && sentence.contains(previous.cue().getFirst().from())) return previous.subject();
    int verb = clauses.mainVerb(sentence);
    return verb < 0 || verb >= site.verb() ? null : subjects.before(verb, sentence.from());
  }

  /// Who does what a participle says: the phrase right before it, the source of the cue before it,
  /// else the subject of the sentence.
  private @Nullable Subject adjunctSubject(CueSite site, Run sentence, @Nullable Draft previous) {
    int last = site.group().from() - 1;
    if (last >= sentence.from()
        && !galley.isMark(last)
        && (phrases.isNominal(last) || phrases.isPronoun(last))) {
      Run phrase = phrases.endingAt(last, sentence.from());
      if (phrase != null) return Subject.of(phrase);
    }
    if (previous != null && previous.subject() != null && !previous.cue().isEmpty()) {
      int cue = previous.cue().getFirst().from();
      if (sentence.contains(cue)) return previous.subject();
    }
    if (site.group().from() <= sentence.from() + 1) return subjectBehind(site, sentence);
    int verb = clauses.mainVerb(sentence);
    return verb < 0 || verb >= site.verb() ? null : subjects.before(verb, sentence.from());
  }

  private @Nullable Subject subjectBehind(CueSite site, Run sentence) {
    for (int j = site.group().to(); j < sentence.to() - 1; j++)
      if (galley.is(j, ",") && !galley.isQuoted(j)) return subjects.after(j + 1, sentence.to());
    return null;
  }

  /// Said X: "…"
  private @Nullable Draft opening(CueSite site, Run sentence) {
    if (site.group().from() != sentence.from() || !site.cue().takes(Cue.Frame.QUOTE)) return null;
    Subject subject = subjects.after(site.group().to(), sentence.to());
    if (subject == null) return null;
    int colon = subject.whole().to();
    if (!galley.is(colon, ":") || !galley.isQuoted(colon + 1)) return null;
    Run quote = galley.tokensOf(galley.quotations().get(galley.quotation(colon + 1)));
    return Draft.of(Draft.Pattern.QUOTE_AFTER, site, subject, List.of(quote));
  }

  /// "…," said X: the cue directly after a comma or a quotation, and a phrase after it.
  private @Nullable Subject inverted(CueSite site, Run sentence) {
    if (!site.cue().takes(Cue.Frame.QUOTE) || site.passive()) return null;
    int last = site.group().from() - 1;
    if (!galley.isCopy(last) || galley.blockIndex(last) != galley.blockIndex(site.verb()))
      return null;
    boolean afterQuote = galley.isQuoted(last);
    if (!afterQuote && !(galley.is(last, ",") && last > sentence.from() + 1)) return null;
    Subject subject = subjects.after(site.group().to(), sentence.to());
    if (subject == null || afterQuote || galley.isQuoted(last - 1)) return subject;
    return before.endsAttribution(subject.whole().to(), sentence)
            && !galley.isQuoted(site.group().to())
        ? subject
        : null;
  }
}
