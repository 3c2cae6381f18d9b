package org.copytaster.code.role;

import java.util.List;
import java.util.Set;
import org.copytaster.code.words.Phrase;
import org.copytaster.code.words.Reading;
import org.copytaster.model.Actor;
import org.copytaster.model.Annotations;
import org.copytaster.model.Entity;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// PLOVER codes of phrases: country and sector are the entity's where it is cast, else those of the
/// names inside and of the noun.
///
/// @param sites nouns for what can be hit or seized, which is theirs whose it is
record Codes(Annotations annotations, RoleNouns roles, Set<String> sites) {

  /// @param cast what the phrase's entity is cast as, if it has one
  @Nullable String of(Reading reading, Phrase phrase, @Nullable Actor cast) {
    if (cast != null && cast.country() != null && !cast.sectors().isEmpty()) return cast.code();
    String country = cast == null ? null : cast.country();
    if (country == null)
      country = country(reading.span(phrase.from(), Naming.end(reading, phrase)));
    if (cast != null && country != null && PublicLife.BODIES.contains(country)) return cast.code();
    String sector =
        cast != null && !cast.sectors().isEmpty()
            ? cast.sectors().getFirst()
            : sector(reading, phrase);
    String code = (country == null ? "" : country) + (sector == null ? "" : sector);
    return code.isEmpty() ? null : code;
  }

  /// By the noun, or by what stands before it or hangs on it where the noun has none: "rebel
  /// leader", "spokesman for the army".
  private @Nullable String sector(Reading reading, Phrase phrase) {
    int head = Naming.head(reading, phrase);
    List<String> own = roles.endingAt(reading.words(), head);
    // "guerrilla camps": the place is theirs whose it is
    if (own == null && !reading.word(head).isAny(sites)) return null;
    if (own != null && !own.isEmpty()) return own.getFirst();
    for (int i = Naming.end(reading, phrase) - 1; i >= phrase.from(); i--) {
      // "major donors" are no officers
      boolean rank = reading.word(i).pos().equals("ADJ") && reading.isAny(i, RANKS);
      List<String> other = rank ? null : roles.endingAt(reading.words(), i);
      if (other != null && !other.isEmpty()) return other.getFirst();
    }
    return null;
  }

  private static final Set<String> RANKS = Set.of("major", "general", "private", "chief");

  private @Nullable String country(Span phrase) {
    for (Mention mention : annotations.mentions()) {
      if (!phrase.contains(mention.span())) continue;
      Actor actor = actor(mention.entity());
      if (actor != null && actor.country() != null) return actor.country();
    }
    return null;
  }

  @Nullable Actor actor(String entity) {
    return annotations.entity(entity).map(Entity::actor).orElse(null);
  }

  /// The code of an entity; `null` where it is not cast.
  @Nullable String of(@Nullable String entity) {
    if (entity == null) return null;
    Actor actor = actor(entity);
    return actor == null || actor.code().isEmpty() ? null : actor.code();
  }
}
