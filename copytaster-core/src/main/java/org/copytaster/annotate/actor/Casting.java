package org.copytaster.annotate.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.Reading;
import org.copytaster.annotate.entity.Countries;
import org.copytaster.annotate.entity.Folding;
import org.copytaster.annotate.entity.Resolution;
import org.copytaster.annotate.entity.WordIndex;
import org.copytaster.annotate.place.PlaceFinder;
import org.copytaster.model.Actor;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Moment;
import org.copytaster.model.Place;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// Casts a report's entities in their roles.
public final class Casting {
  private static final int WORDS_BEFORE = 3;

  private final ActorBook book;
  private final UnnamedActors unnamed;

  /// @param places tells in which state a town lies
  public Casting(ReferenceShelf shelf, Countries countries, PlaceFinder places) {
    RoleWords roles = new RoleWords(shelf);
    this.book = new ActorBook(shelf, roles, countries, places);
    this.unnamed = new UnnamedActors(book, roles);
  }

  /// The same entities with their actors, and those who are not named.
  ///
  /// @param places where its towns lie, for those that are no capitals
  public Resolution cast(
      Copy copy,
      Reading reading,
      Resolution resolution,
      List<Place> places,
      @Nullable Moment published) {
    LocalDate day = published == null ? null : published.day();
    Map<String, List<Mention>> mentions = new HashMap<>();
    for (Mention mention : resolution.mentions())
      mentions.computeIfAbsent(mention.entity(), unused -> new ArrayList<>()).add(mention);
    Set<String> surnames = surnames(resolution.entities());
    List<Entity> cast = new ArrayList<>(resolution.entities().size());
    for (Entity entity : resolution.entities()) {
      List<Mention> own = mentions.getOrDefault(entity.id(), List.of());
      Actor actor =
          book.actor(
              entity.type(),
              entity.name(),
              about(copy, entity, own),
              acts(copy, reading, own),
              day);
      if (isDoubtful(entity, surnames)) actor = null;
      if (entity.type() == EntityType.GPE && (actor == null || actor.sectors().isEmpty())) {
        Actor placed = citizen(own, places);
        if (placed != null) actor = placed;
      }
      cast.add(new Entity(entity.id(), entity.name(), entity.type(), entity.description(), actor));
    }
    Resolution named = new Resolution(resolution.mentions(), List.of(), cast);
    Whereabouts whereabouts = new Whereabouts(copy, named, places);
    cast.replaceAll(
        entity -> settled(entity, mentions.getOrDefault(entity.id(), List.of()), whereabouts));
    return unnamed.find(copy, reading, named, whereabouts, day);
  }

  /// With the state of the text for an office that some state has and the words do not say which.
  private static Entity settled(Entity entity, List<Mention> mentions, Whereabouts whereabouts) {
    Actor actor = entity.actor();
    boolean open =
        actor == null
            || actor.country() != null
            || mentions.isEmpty()
            || Whereabouts.isAnywhere(actor.sectors());
    if (open || actor == null) return entity;
    String country = whereabouts.at(mentions.getFirst().span(), false);
    Actor placed = new Actor(country, actor.sectors(), actor.role(), actor.from(), actor.to());
    return new Entity(entity.id(), entity.name(), entity.type(), entity.description(), placed);
  }

  /// A bare surname beside somebody else's full name with it may be either's.
  private static boolean isDoubtful(Entity entity, Set<String> surnames) {
    if (entity.type() != EntityType.PER || entity.description() != null) return false;
    return surnames.contains(Folding.fold(entity.name()));
  }

  /// The last words of the full names.
  private static Set<String> surnames(List<Entity> entities) {
    Set<String> surnames = new HashSet<>();
    for (Entity entity : entities) {
      String name = Folding.fold(entity.name());
      int last = name.lastIndexOf(' ');
      if (entity.type() == EntityType.PER && last > 0) surnames.add(name.substring(last + 1));
    }
    return surnames;
  }

  /// The state that one of the mentions was placed in.
  private static @Nullable Actor citizen(List<Mention> mentions, List<Place> places) {
    for (Place place : places)
      for (Mention mention : mentions)
        if (place.country() != null && place.span().overlaps(mention.span()))
          return new Actor(place.country(), List.of(), null, null, null);
    return null;
  }

  /// The report's description; for organisations, whose they are (`Ukraine's`, `Pakistani`).
  private static String about(Copy copy, Entity entity, List<Mention> mentions) {
    Span description = entity.description();
    if (description != null) return description.of(copy.text());
    if (entity.type() != EntityType.ORG || mentions.isEmpty()) return "";
    int word = WordIndex.at(copy, mentions.getFirst().span().start());
    Sentence sentence = WordIndex.sentence(copy, word);
    int from = Math.max(sentence.firstToken(), word - WORDS_BEFORE);
    boolean owned = word > from && isOwner(copy.word(word - 1));
    if (!owned) return "";
    return copy.text().substring(copy.words().get(from).start(), copy.words().get(word - 1).end());
  }

  private static boolean isOwner(String word) {
    return word.equals("'s") || word.equals("’s") || Character.isUpperCase(word.codePointAt(0));
  }

  /// True if one mention is the subject of a verb: no preposition before it, a verb after it.
  private static boolean acts(Copy copy, Reading reading, List<Mention> mentions) {
    for (Mention mention : mentions) {
      int first = WordIndex.at(copy, mention.span().start());
      int next = WordIndex.at(copy, mention.span().end() - 1) + 1;
      boolean verb =
          next < reading.tokens().size()
              && (reading.tokens().get(next).pos().equals("VERB")
                  || reading.tokens().get(next).pos().equals("AUX"));
      boolean placed = first > 0 && reading.tokens().get(first - 1).pos().equals("ADP");
      if (verb && !placed) return true;
    }
    return false;
  }
}
