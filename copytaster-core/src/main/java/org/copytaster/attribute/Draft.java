package org.copytaster.attribute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A statement on its way: in tokens, not yet settled with its neighbours.
///
/// @param cue the words that attribute; empty for a quotation without any
/// @param entry the lexicon's entry, where the cue has one
/// @param negated "did not say"
record Draft(
    Pattern pattern,
    @Nullable Subject subject,
    List<Run> cue,
    @Nullable Cue entry,
    boolean negated,
    List<Run> content,
    @Nullable Run addressee,
    double confidence) {

  /// The construction that was recognised; what confidence is counted by.
  enum Pattern {
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
    NOUN,
    TRANSCRIPT,
    HEADLINE,
    NETWORK
  }

  int start() {
    int first = content.getFirst().from();
    return cue.isEmpty() ? first : Math.min(first, cue.getFirst().from());
  }

  Draft withContent(List<Run> runs) {
    return new Draft(pattern, subject, cue, entry, negated, runs, addressee, confidence);
  }

  Draft withSubject(@Nullable Subject other) {
    return new Draft(pattern, other, cue, entry, negated, content, addressee, confidence);
  }

  boolean covers(int token) {
    for (Run run : content) if (run.contains(token)) return true;
    return false;
  }

  int length() {
    return content.stream().mapToInt(Run::length).sum();
  }
}
