package org.copytaster.attribute.cue;

import org.copytaster.attribute.galley.Run;

/// A place where a cue of the lexicon stands.
///
/// @param group the cue with its auxiliaries, adverbs between them, and particles
/// @param verb the token that is inflected (for a noun, the noun)
/// @param passive "was told", "is expected"
/// @param negated "did not say", "never believed"
/// @param infinitive the group begins with "to" that nothing in it governs
public record CueSite(
    Cue cue,
    Inflection.Form form,
    Run group,
    int verb,
    boolean passive,
    boolean negated,
    boolean infinitive) {

  /// "…, saying that": its subject is another clause's.
  public boolean isAdjunct() {
    return form == Inflection.Form.PRESENT_PARTICIPLE && group.from() == verb;
  }
}
