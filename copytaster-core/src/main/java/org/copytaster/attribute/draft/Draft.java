package org.copytaster.attribute.draft;

import java.util.List;
import org.copytaster.attribute.cue.CueSite;
import org.copytaster.attribute.galley.Run;
import org.copytaster.attribute.galley.Subject;
import org.jspecify.annotations.Nullable;

/// A statement on its way: in tokens, not yet settled with its neighbours.
///
/// @param cue the words that attribute; empty for a quotation without any
/// @param site where the lexicon's cue stands, if it is one
/// @param traits what the confidence was weighed from
public record Draft(
    Pattern pattern,
    @Nullable Subject subject,
    List<Run> cue,
    @Nullable CueSite site,
    List<Run> content,
    List<Trait> traits,
    double confidence) {

  /// Not weighed yet.
  public Draft(
      Pattern pattern,
      @Nullable Subject subject,
      List<Run> cue,
      @Nullable CueSite site,
      List<Run> content) {
    this(pattern, subject, cue, site, content, List.of(), UNKNOWN);
  }

  /// The construction that was recognised; what confidence is counted by.
  public enum Pattern {
    /// "…," said X.
    QUOTE_FIRST,
    /// X said: "…"
    QUOTE_AFTER,
    /// A quotation that only its neighbours attribute.
    QUOTE_ALONE,
    /// X said that …
    THAT,
    /// X said …
    BARE,
    WH,
    INFINITIVE,
    PHRASE,
    /// …, X said.
    FRONTED,
    /// A part, X said, and another.
    PARENTHETICAL,
    ACCORDING_TO,
    /// "reportedly", "is expected to"
    IMPERSONAL,
    /// "seems to be"
    SEEMING,
    /// "was accused of", by nobody
    PASSIVE,
    /// "it is unclear whether"
    EVIDENT,
    NOUN,
    TRANSCRIPT,
    HEADLINE,
    /// "has remained silent"
    SILENCE,
    NETWORK
  }

  public static Draft of(
      Pattern pattern, CueSite site, @Nullable Subject subject, List<Run> content) {
    return new Draft(pattern, subject, List.of(site.group()), site, content);
  }

  public static Draft of(Pattern pattern, @Nullable Subject subject, Run cue, List<Run> content) {
    return new Draft(pattern, subject, List.of(cue), null, content);
  }

  /// Not yet counted.
  public static final double UNKNOWN = 0.5;

  public Draft withConfidence(double likely) {
    return new Draft(pattern, subject, cue, site, content, traits, likely);
  }

  public Draft weighed(List<Trait> evidence, double likely) {
    return new Draft(pattern, subject, cue, site, content, evidence, likely);
  }

  /// The same attribution of another content.
  public Draft as(Pattern other, List<Run> runs) {
    return new Draft(other, subject, cue, site, runs, traits, confidence);
  }

  /// True where the construction itself takes a quotation.
  public boolean isSpoken() {
    return pattern == Pattern.QUOTE_FIRST || pattern == Pattern.QUOTE_AFTER;
  }

  public int start() {
    int first = content.getFirst().from();
    return cue.isEmpty() ? first : Math.min(first, cue.getFirst().from());
  }

  public Draft withContent(List<Run> runs) {
    return new Draft(pattern, subject, cue, site, runs, traits, confidence);
  }

  public Draft withCue(List<Run> runs) {
    return new Draft(pattern, subject, runs, site, content, traits, confidence);
  }

  public Draft withSite(@Nullable CueSite other) {
    return new Draft(pattern, subject, cue, other, content, traits, confidence);
  }

  public Draft withSubject(@Nullable Subject other) {
    return new Draft(pattern, other, cue, site, content, traits, confidence);
  }

  public boolean sharesCue(Draft other) {
    for (Run run : cue) for (Run theirs : other.cue) if (run.overlaps(theirs)) return true;
    return false;
  }

  public boolean covers(int token) {
    for (Run run : content) if (run.contains(token)) return true;
    return false;
  }

  public int length() {
    return content.stream().mapToInt(Run::length).sum();
  }
}
