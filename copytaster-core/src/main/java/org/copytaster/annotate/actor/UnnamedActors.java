package org.copytaster.annotate.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Reading;
import org.copytaster.annotate.entity.NounPhrase;
import org.copytaster.annotate.entity.NounPhrases;
import org.copytaster.annotate.entity.Resolution;
import org.copytaster.model.Actor;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
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
    NamedActors people = new NamedActors(copy, reading.tokens(), named);
    UnnamedCast cast = new UnnamedCast(copy.text(), reading.tokens(), named.entities());
    List<Token> tokens = reading.tokens();
    NounPhrases phrases = new NounPhrases(copy.text(), tokens, copy.sentences(), named.mentions());
    for (NounPhrase phrase : phrases.all()) {
      Span span = phrase.span(tokens);
      Phrase words = Phrase.of(span.of(copy.text()));
      RoleWords.Match role = roles.endingAt(words.lower());
      Actor actor = role == null ? null : book.unnamed(phrase.text(copy.text(), tokens), day);
      if (role != null && roles.isOnlyDoer(role) && !does(tokens, phrase)) continue;
      String known = people.meant(phrase, role, actor);
      if (known == null && phrase.isBareDefinite()) known = cast.namedAs(phrase);
      if (known != null) cast.refer(phrase, known);
      else if (role != null && actor != null && !actor.sectors().isEmpty())
        cast.add(phrase, role, of(actor, whose(phrase, people, span, actor, whereabouts)));
    }
    return new Resolution(named.mentions(), cast.references(), cast.entities());
  }

  /// True for who does something, or to whose words the text points ("according to sources"), and
  /// is not a source or store of something.
  private static boolean does(List<Token> tokens, NounPhrase phrase) {
    int next = phrase.head() + 1;
    if (next < tokens.size() && tokens.get(next).lemma().equals("of")) return false;
    Token head = tokens.get(phrase.head());
    for (int hops = 0; hops < 3 && "conj".equals(head.relation()) && head.head() >= 0; hops++)
      head = tokens.get(head.head());
    String relation = head.relation();
    if (relation == null || relation.startsWith("nsubj")) return true;
    if (!relation.startsWith("obl")) return false;
    int before = phrase.first() - 1;
    while (before > 0 && tokens.get(before).pos().equals("DET")) before--;
    String preposition = before < 0 ? "" : tokens.get(before).lemma();
    return preposition.equals("by")
        || preposition.equals("to")
            && before > 0
            && tokens.get(before - 1).lemma().equals("accord");
  }

  /// The state of those whom the phrase says they belong to, else of the text.
  private static @Nullable String whose(
      NounPhrase phrase, NamedActors people, Span span, Actor actor, Whereabouts whereabouts) {
    if (actor.country() != null) return actor.country();
    String owner = people.owner(phrase);
    if (owner != null) return owner;
    if (people.isOwned(phrase) && !whereabouts.isWellKnown()) return null;
    return whereabouts.at(span, Whereabouts.isAnywhere(actor.sectors()));
  }

  private static Actor of(Actor actor, @Nullable String country) {
    return Objects.equals(country, actor.country())
        ? actor
        : new Actor(country, actor.sectors(), actor.role(), actor.from(), actor.to());
  }
}
