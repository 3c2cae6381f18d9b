package org.copytaster.annotate.actor;

import java.time.LocalDate;
import java.util.List;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Reading;
import org.copytaster.annotate.entity.Resolution;
import org.copytaster.annotate.entity.WordIndex;
import org.copytaster.model.Actor;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Finds those who are told by what they are, not by name: `police`, `Syrian troops`, `the
/// ministry`. Who is named elsewhere in the text is that one; the others become entities of their
/// own, one for all phrases of the same noun, state and sector.
final class UnnamedActors {
  private final ActorBook book;
  private final RoleWords roles;

  UnnamedActors(ActorBook book, RoleWords roles) {
    this.book = book;
    this.roles = roles;
  }

  /// The same with references and the entities that they need.
  Resolution find(
      Copy copy,
      Reading reading,
      Resolution named,
      Whereabouts whereabouts,
      @Nullable LocalDate day) {
    NamedActors people = new NamedActors(copy, named);
    UnnamedCast cast = new UnnamedCast(copy, named.entities());
    for (NounPhrase phrase : new NounPhrases(copy, reading, types(copy, named.mentions())).all()) {
      Span span = phrase.span(copy);
      Phrase words = Phrase.of(span.of(copy.text()));
      RoleWords.Match role = roles.endingAt(words.lower());
      Actor actor = role == null ? null : book.unnamed(phrase.text(copy), day);
      String known = people.meant(phrase, role, actor);
      if (known != null) cast.refer(span, known);
      else if (role != null && actor != null && !actor.sectors().isEmpty())
        cast.add(phrase, role, at(span, actor, people.owner(phrase), whereabouts));
    }
    return new Resolution(named.mentions(), cast.references(), cast.entities());
  }

  /// With the state of those whom the phrase says they belong to, else of the text.
  private static Actor at(Span span, Actor actor, @Nullable String owner, Whereabouts whereabouts) {
    if (actor.country() != null) return actor;
    String country =
        owner != null ? owner : whereabouts.at(span, Whereabouts.isAnywhere(actor.sectors()));
    return country == null
        ? actor
        : new Actor(country, actor.sectors(), actor.role(), actor.from(), actor.to());
  }

  private static @Nullable EntityType[] types(Copy copy, List<Mention> mentions) {
    @Nullable EntityType[] types = new EntityType[copy.words().size()];
    for (Mention mention : mentions) {
      int last = WordIndex.at(copy, mention.span().end() - 1);
      for (int i = WordIndex.at(copy, mention.span().start()); i <= last; i++)
        types[i] = mention.type();
    }
    return types;
  }
}
