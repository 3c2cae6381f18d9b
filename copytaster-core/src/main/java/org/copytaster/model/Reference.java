package org.copytaster.model;

/// A phrase that means an entity without naming it: `Syrian troops`, `the president`, `she`.
///
/// @param span the noun with what stands before it, without the article; a pronoun alone
/// @param entity id of the [Entity] meant, within the report: one of those named, or one that the
///   text knows by common nouns only
/// @param confidence from 0 to 1 that this entity is meant
public record Reference(Span span, Kind kind, String entity, double confidence) {
  public Reference {
    if (!(confidence >= 0 && confidence <= 1))
      throw new IllegalArgumentException("confidence " + confidence + " is outside [0, 1]");
  }

  /// What the phrase is made of.
  public enum Kind {
    NOUN,
    PRONOUN
  }
}
