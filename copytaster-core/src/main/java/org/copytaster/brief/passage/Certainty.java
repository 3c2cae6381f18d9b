package org.copytaster.brief.passage;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.model.Event;
import org.copytaster.model.Hedge;
import org.copytaster.model.Modality;
import org.copytaster.model.Statement;

/// How true a passage says it is: what the coders found, held against a short list of hedging words
/// so that one miss of theirs does not become a fact.
public final class Certainty {
  private static final Pattern HEDGED =
      Pattern.compile(
          "\\b(reportedly|allegedly|alleged|purportedly|apparently|possibly|perhaps|suspected"
              + "|believed to|thought to|said to have|appears? to|appeared to|might|may have"
              + "|could have|unconfirmed|rumou?red)\\b");
  private static final Pattern CONDITIONAL =
      Pattern.compile(
          "(^|[,;] |\\b(that|and|but) )(if|unless) [^.;]*\\b(would|could|will|might|may)\\b"
              + "|\\b(would|could|will|might|may)\\b[^.;]*\\b(if|unless)\\b"
              + "|^(had|were|should) [^.;]*\\b(would|could|might)\\b");
  private static final String PLANNED =
      "(is|are|was|were) (expected|due|set|likely|scheduled|poised) to|plan(s|ned)? to|vow(s|ed)? to"
          + "|promise[sd]? to|aims? to";
  private static final Pattern EXPECTED =
      Pattern.compile(
          "\\b(will|won't|shall|(?<!(that|until|than) (they|he|she|it|we)"
              + " )(could|would|may|might)(?! (not )?have| rather)|"
              + PLANNED
              + "|next (week|month|year))\\b");
  private static final Pattern FORETOLD =
      Pattern.compile("\\b(will|won't|shall|" + PLANNED + ")\\b");
  private static final Pattern WOULD = Pattern.compile("\\bwould\\b");
  private static final Pattern COULD = Pattern.compile("\\b(could|may|might)\\b");
  private static final Pattern THINKS_NOW =
      Pattern.compile(
          "\\b(thinks?|believes?|says?|estimates?|reckons?|expects?|fears?|argues?)\\b");
  private static final Pattern DENIED =
      Pattern.compile("\\b(den(y|ies|ied|ying)|denial|rejects? (the|any|that)|untrue|false)\\b");
  private static final Pattern NEGATED =
      Pattern.compile("\\b(not|never|no|nobody|none|neither|nor|without|\\p{L}+n't)\\b");

  /// "did not know why they took it inside": what is not known, seen or said has not been denied.
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "\\b(not|never|cannot|\\p{L}+n't) (\\p{L}+ )?(know|say|see|hear|recall|remember|explain"
              + "|understand|comment|elaborate|want|think|believe|expect|discuss|confirm|reveal|name|tell|answer)\\b");

  private static final Pattern REQUESTED =
      Pattern.compile(
          "\\b(ask(s|ed|ing)?|call(s|ed|ing)? (on|for)|urg(e|es|ed|ing)|demand\\p{L}*|order(s|ed)?"
              + "|wants?|wanted|request\\p{L}*|seek(s|ing)?|sought|appeal\\p{L}*|invit\\p{L}+|must)\\b");
  private static final Pattern COULD_NOT = Pattern.compile("\\b(could|would) not\\b");

  /// "would go on to win": a past that came later than another.
  static final Pattern WENT_ON = Pattern.compile("\\bwould (go on to|later|eventually)\\b");

  /// Who will not talk foretells nothing.
  private static final Pattern REFUSED =
      Pattern.compile(
          "\\b(would|did|could|will) not (say|comment|confirm|discuss|answer|reveal|name|tell)\\b"
              + "|\\b(declined|refused) to\\b");

  /// Verbs that hand the claim to what follows them; any other finite verb before the modal one is
  /// the news itself ("conceded on Monday and said that she would …").
  private static final Pattern FIRST_VERB =
      Pattern.compile(
          "\\b(?<reporting>said|says|told|tells|announced|warned|warns|vowed|promised|expects?"
              + "|expected|believes?|predicted|hopes?|hoped|thinks?|asked|wants?|urged|suggested"
              + "|proposed|according)\\b|\\b(?<modal>will|won't|would|could|may|might|shall|should"
              + "|can)\\b|\\b(?<other>was|were|has|had|is|are|won|lost|took|gave|made|came|went|began"
              + "|met|held|left|fell|rose|broke|struck|sent|led|signed|sworn|\\p{L}{3,}ed)\\b");

  /// "actions that could harm", "whether it might rain": what the noun or the question is about,
  /// not how sure the news is. A past that may have been is a doubt wherever it stands.
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "\\b((that|which) (could|may|might)|whether (\\p{L}+ ){1,4}(could|may|might|would))\\b"
              + "(?! (not )?have (been|\\p{L}+(ed|en))\\b)");

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|“[^”]*”|‘[^’]{3,}[,.!?]’");

  private Certainty() {}

  public static Modality of(Passage passage) {
    Optional<Statement> said = passage.mainStatement();
    Modality told = said.map(Statement::modality).orElse(Modality.ASSERTED);
    // words must show what is only expected; a wrong "not yet" would deny what has happened
    if (told != Modality.FUTURE && isShown(told, outsideQuotes(passage.text()))) return told;
    if (said.isPresent() && said.get().hedge().level() != Hedge.Level.NONE)
      return Modality.POSSIBLE;
    String lower = blanked(SUBORDINATE, outsideQuotes(passage.text()));
    Modality coded = coded(passage);
    boolean plain = coded == Modality.FUTURE || coded == Modality.HYPOTHETICAL;
    if (!plain && isShown(coded, lower)) return coded;
    if (CONDITIONAL.matcher(lower).find()) return Modality.HYPOTHETICAL;
    if (HEDGED.matcher(lower).find()) return Modality.POSSIBLE;
    boolean happened =
        passage.events().stream().anyMatch(event -> event.modality() == Modality.ASSERTED);
    return !happened && isExpected(lower) ? foretold(lower) : Modality.ASSERTED;
  }

  /// "could lose" is no more than possible; "thinks that it would lose" is what follows from
  /// something that may never be. After "said" would is only the future of the past.
  private static Modality foretold(String lower) {
    if (FORETOLD.matcher(lower).find()) return Modality.FUTURE;
    if (WOULD.matcher(lower).find())
      return THINKS_NOW.matcher(lower).find() ? Modality.HYPOTHETICAL : Modality.FUTURE;
    return COULD.matcher(lower).find() ? Modality.POSSIBLE : Modality.FUTURE;
  }

  /// True where it tells what may come rather than what may have been.
  public static boolean looksAhead(Passage passage) {
    return isExpected(outsideQuotes(passage.text()));
  }

  /// True where words of the passage bear the coders out. A label is printed beside the words, and
  /// a wrong one would contradict them.
  private static boolean isShown(Modality modality, String lower) {
    return switch (modality) {
      case ASSERTED, FUTURE -> false;
      case DENIED -> DENIED.matcher(lower).find();
      case NEGATED -> NEGATED.matcher(UNKNOWN.matcher(lower).replaceAll(" ")).find();
      case REQUESTED -> REQUESTED.matcher(lower).find();
      case HISTORICAL -> !Past.isOfThisWeek(lower);
      case POSSIBLE, HYPOTHETICAL -> true;
    };
  }

  /// True where it tells of something that is not known or not told.
  public static boolean isUnknown(Passage passage) {
    return UNKNOWN.matcher(outsideQuotes(passage.text())).find();
  }

  /// True where neither the coders nor the words leave a doubt that it is told as having happened.
  public static boolean isFact(Passage passage) {
    return of(passage) == Modality.ASSERTED && coded(passage) == Modality.ASSERTED;
  }

  private static boolean isExpected(String lower) {
    if (REFUSED.matcher(lower).find()) return false;
    String said = WENT_ON.matcher(COULD_NOT.matcher(lower).replaceAll(" ")).replaceAll(" ");
    if (!EXPECTED.matcher(said).find()) return false;
    Matcher first = FIRST_VERB.matcher(said);
    // "said that it had bought advice and would cooperate": the news is what is told first
    boolean told = first.find();
    if (told && first.group("reporting") != null) told = first.find();
    if (!told || first.group("other") == null) return true;
    // "is expected to": the first verb is itself a part of the expecting words
    Matcher expected = EXPECTED.matcher(said);
    return expected.find() && expected.start() <= first.start();
  }

  /// One asserted event makes a passage news even if another one in it is only feared.
  private static Modality coded(Passage passage) {
    Modality first = Modality.ASSERTED;
    for (Event event : passage.events()) {
      if (event.modality() == Modality.ASSERTED) return Modality.ASSERTED;
      if (first == Modality.ASSERTED) first = event.modality();
    }
    return first;
  }

  public static String outsideQuotes(String text) {
    return Terms.lower(withoutQuotes(text));
  }

  static String withoutQuotes(String text) {
    return blanked(QUOTED, text);
  }

  /// Keeps every offset, so that a place found in it is the same place in the text.
  private static String blanked(Pattern pattern, String text) {
    StringBuilder blanked = new StringBuilder(text);
    Matcher found = pattern.matcher(text);
    while (found.find())
      for (int at = found.start(); at < found.end(); at++) blanked.setCharAt(at, ' ');
    return blanked.toString();
  }
}
