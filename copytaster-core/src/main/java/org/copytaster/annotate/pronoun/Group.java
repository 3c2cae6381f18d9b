package org.copytaster.annotate.pronoun;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Phrases that mean the same one, as far as they are known: a candidate for a pronoun.
final class Group {
  /// What a candidate is.
  enum Kind {
    PERSON,
    BODY,
    STATE,
    PLACE,
    PEOPLE,
    THING
  }

  /// The entity's id; `null` for a thing or somebody that no entity stands for.
  final @Nullable String entity;

  final boolean named;
  final Kind kind;
  Genders.Gender gender = Genders.Gender.UNKNOWN;
  boolean plural;

  final List<Seen> seen = new ArrayList<>();

  Group(@Nullable String entity, boolean named, Kind kind) {
    this.entity = entity;
    this.named = named;
    this.kind = kind;
  }

  /// One phrase or pronoun of a group.
  ///
  /// @param head token of its noun, by which it is found
  /// @param article before it, empty if none
  /// @param pronoun true if it is a pronoun that was resolved to the group
  record Seen(int first, int head, int last, Span span, String article, boolean pronoun) {}

  /// The last phrase whose noun stands before a token.
  @Nullable Seen before(int token) {
    Seen last = null;
    for (Seen phrase : seen)
      if (phrase.last() < token && (last == null || phrase.head() > last.head())) last = phrase;
    return last;
  }

  /// How often it is named or spoken of by a noun before a token.
  int countBefore(int token) {
    int count = 0;
    for (Seen phrase : seen) if (phrase.last() < token) count++;
    return count;
  }

  /// The same in the whole text.
  int count() {
    return countBefore(Integer.MAX_VALUE);
  }
}
