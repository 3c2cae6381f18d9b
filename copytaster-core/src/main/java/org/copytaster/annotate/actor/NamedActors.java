package org.copytaster.annotate.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.entity.Folding;
import org.copytaster.annotate.entity.NounPhrase;
import org.copytaster.annotate.entity.PredicateNominals;
import org.copytaster.annotate.entity.Resolution;
import org.copytaster.model.Actor;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Span;
import org.copytaster.model.Token;
import org.copytaster.text.WordList;
import org.jspecify.annotations.Nullable;

/// The entities that a text names, found again by what they are.
final class NamedActors {
  private static final Set<String> FIRMS = WordList.of("company firm corporation concern");

  private final Copy copy;
  private final List<Token> tokens;
  private final PredicateNominals nominals;
  private final List<Mention> mentions;
  private final List<Entity> entities;
  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<String, Integer> firstMention = new HashMap<>();

  NamedActors(Copy copy, List<Token> tokens, Resolution named) {
    this.copy = copy;
    this.tokens = tokens;
    this.nominals = new PredicateNominals(tokens);
    this.mentions = named.mentions();
    this.entities = named.entities();
    for (Entity entity : entities) byId.put(entity.id(), entity);
    for (Mention mention : mentions)
      firstMention.putIfAbsent(mention.entity(), mention.span().start());
  }

  /// Who is meant by a phrase that describes somebody named (`Ann Lee, the Kenyan minister`) or
  /// speaks of the only one named whom it fits (`the minister`, `the ministry`).
  ///
  /// @param role of the phrase's noun, if it tells one
  /// @param actor what the phrase says by itself
  /// @return an entity's id, or `null` where nobody fits or more than one
  @Nullable String meant(NounPhrase phrase, RoleWords.@Nullable Match role, @Nullable Actor actor) {
    Span span = phrase.span(tokens);
    String said = role == null ? null : saidOf(phrase);
    if (said != null) return said;
    String described = describedAs(phrase);
    if (described != null) return described;
    Entity only = null;
    for (Entity entity : entities) {
      if (isDescription(entity, span)) return entity.id();
      boolean fits =
          phrase.isDefinite()
              && (role != null && hasRole(entity, role, actor)
                  || isBody(entity, phrase)
                  || isFirm(entity, phrase))
              && firstMention.getOrDefault(entity.id(), Integer.MAX_VALUE) < span.start();
      if (!fits) continue;
      if (only != null) return null;
      only = entity;
    }
    return only == null ? null : only.id();
  }

  /// "The firm" is who was said to be "a market research firm", if that was said of just one body.
  private @Nullable String describedAs(NounPhrase phrase) {
    if (!phrase.isBareDefinite()) return null;
    String noun = copy.word(phrase.head()).toLowerCase(Locale.ROOT);
    int start = phrase.span(tokens).start();
    String only = null;
    for (Entity entity : entities) {
      Span description = entity.type() == EntityType.ORG ? entity.description() : null;
      if (description == null || description.end() >= start) continue;
      String words = description.of(copy.text()).toLowerCase(Locale.ROOT);
      if (!words.endsWith(" " + noun)) continue;
      if (only != null) return null;
      only = entity.id();
    }
    return only;
  }

  /// True if the phrase opens what the text says of the entity.
  private boolean isDescription(Entity entity, Span span) {
    Span description = entity.description();
    if (description == null || !description.contains(span)) return false;
    String between = copy.text().substring(description.start(), span.start()).strip();
    return between.indexOf(' ') < 0;
  }

  /// Who is named and said to be what the phrase says.
  private @Nullable String saidOf(NounPhrase phrase) {
    int other = nominals.saidOf(phrase.head());
    if (other < 0) return null;
    Span name = tokens.get(other).span();
    for (Mention mention : mentions)
      if (mention.type() == EntityType.PER && mention.span().overlaps(name))
        return mention.entity();
    return null;
  }

  private static boolean hasRole(Entity entity, RoleWords.Match role, @Nullable Actor said) {
    Actor actor = entity.actor();
    if (entity.type() != EntityType.PER || actor == null || actor.role() == null) return false;
    if (!actor.role().equals(role.role()) && !actor.role().endsWith(" " + role.role()))
      return false;
    String country = said == null ? null : said.country();
    return country == null || Objects.equals(country, actor.country());
  }

  /// `the ministry` for the Foreign Ministry, `the island` for Wake Island.
  private boolean isBody(Entity entity, NounPhrase phrase) {
    boolean nameless = entity.type() == EntityType.PER || entity.type() == EntityType.NORP;
    if (nameless || phrase.first() != phrase.head()) return false;
    String noun = copy.word(phrase.head()).toLowerCase(Locale.ROOT);
    String name = " " + Folding.fold(entity.name()) + " ";
    return !name.startsWith(" " + noun + " ") && name.contains(" " + noun + " ")
        || name.startsWith(" " + noun + " of ");
  }

  /// `the company` for what is named as one, by its legal form or by its trade.
  private boolean isFirm(Entity entity, NounPhrase phrase) {
    if (entity.type() != EntityType.ORG || !phrase.isBareDefinite()) return false;
    String noun = copy.word(phrase.head()).toLowerCase(Locale.ROOT);
    if (!FIRMS.contains(noun)) return false;
    Actor actor = entity.actor();
    return Folding.isFirm(entity.name())
        || actor != null && actor.sectors().equals(List.of("BUS")) && actor.role() == null;
  }

  /// The state of somebody named in the phrase, as in `Putin's government`.
  @Nullable String owner(NounPhrase phrase) {
    for (Entity entity : named(phrase)) {
      Actor actor = entity.actor();
      if (actor != null && actor.country() != null) return actor.country();
    }
    return null;
  }

  /// True if the phrase says that they belong to a place or a people, known or not, as in
  /// `Ruritania's government`.
  boolean isOwned(NounPhrase phrase) {
    return named(phrase).stream()
        .anyMatch(owner -> owner.type() == EntityType.GPE || owner.type() == EntityType.NORP);
  }

  private List<Entity> named(NounPhrase phrase) {
    int start = copy.words().get(phrase.first()).start();
    int end = copy.words().get(phrase.end() - 1).end();
    List<Entity> found = new ArrayList<>();
    for (Mention mention : mentions) {
      if (mention.span().start() >= end) break;
      Entity entity = mention.span().start() < start ? null : byId.get(mention.entity());
      if (entity != null) found.add(entity);
    }
    return found;
  }
}
