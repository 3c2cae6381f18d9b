package org.copytaster.annotate.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.copytaster.annotate.Copy;
import org.copytaster.annotate.entity.Resolution;
import org.copytaster.annotate.entity.WordIndex;
import org.copytaster.model.Actor;
import org.copytaster.model.Entity;
import org.copytaster.model.EntityType;
import org.copytaster.model.Mention;
import org.copytaster.model.Place;
import org.copytaster.model.Sentence;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Which state a text is about, so that `the government` can be told whose it is: only where one
/// state is plausible. Places and peoples that we do not know may be a state's or lie anywhere: a
/// text that speaks more of them than of any state we know is about none that we could name.
final class Whereabouts {
  /// Of all places and people of states in the text.
  private static final double MOST = 0.7;

  private static final Set<String> NO_STATE =
      Set.of("UNO", "IGO", "EUR", "NGO", "MNC", "IMG", "ISM");

  /// Sectors of those who may be from anywhere wherever the text plays.
  private static final Set<String> ANYWHERE =
      Set.of("BUS", "JRN", "SOC", "NGO", "IGO", "REF", "MED", "EDU", "REL", "UNK");

  private final Copy copy;
  private final Map<String, Integer> counts = new TreeMap<>();
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();

  /// States that the text names itself, not only a town of theirs: a town may be another of its
  /// name.
  private final Set<String> named = new HashSet<>();

  private int total;
  private int unknown;

  Whereabouts(Copy copy, Resolution resolution, List<Place> places) {
    this.copy = copy;
    Map<String, String> states = new HashMap<>();
    for (Entity entity : resolution.entities()) {
      Actor actor = entity.actor();
      // a firm or a paper is read and sold anywhere
      if (actor != null && actor.country() != null && !isTrade(actor.sectors()))
        states.put(entity.id(), actor.country());
    }
    Set<Integer> seen = new HashSet<>();
    for (Mention mention : resolution.mentions()) {
      String state = states.get(mention.entity());
      if (state != null && seen.add(mention.span().start())) count(state, mention.span());
    }
    for (Place place : places) {
      if (place.country() == null) continue;
      if (place.geonames() == null) named.add(place.country());
      if (seen.add(place.span().start())) count(place.country(), place.span());
    }
    Set<String> strange = new HashSet<>();
    for (Entity entity : resolution.entities())
      if (isPlaceOrPeople(entity) && !states.containsKey(entity.id())) strange.add(entity.id());
    for (Mention mention : resolution.mentions())
      if (strange.contains(mention.entity()) && seen.add(mention.span().start())) unknown++;
  }

  private static boolean isPlaceOrPeople(Entity entity) {
    return entity.type() == EntityType.GPE || entity.type() == EntityType.NORP;
  }

  /// True if we know most of the places and peoples of the text, so that one we do not know
  /// (`Tuareg fighters`) is more likely part of a state we know than a state of its own.
  boolean isWellKnown() {
    return total >= 2 * unknown;
  }

  static boolean isAnywhere(List<String> sectors) {
    return sectors.isEmpty() || ANYWHERE.contains(sectors.getFirst());
  }

  private static boolean isTrade(List<String> sectors) {
    return !sectors.isEmpty() && Set.of("BUS", "JRN").contains(sectors.getFirst());
  }

  private void count(String state, Span span) {
    if (NO_STATE.contains(state)) return;
    counts.merge(state, 1, Integer::sum);
    total++;
    bySentence.computeIfAbsent(sentence(span), unused -> new HashSet<>()).add(state);
  }

  private int sentence(Span span) {
    Sentence sentence = WordIndex.sentence(copy, WordIndex.at(copy, span.start()));
    return sentence.span().start();
  }

  /// The state that a phrase here speaks of without saying so.
  ///
  /// @param open true for those who may be from anywhere: they need a text about one state alone
  /// @return `null` unless one state is plausible: the text speaks of no other, or mostly of it and
  ///   the sentence of no other, and not oftener of places and peoples that we do not know
  @Nullable String at(Span span, boolean open) {
    String most = null;
    int times = 0;
    for (Map.Entry<String, Integer> state : counts.entrySet())
      if (most == null || state.getValue() > times) {
        most = state.getKey();
        times = state.getValue();
      }
    if (most == null || times < unknown || times == unknown && !named.contains(most)) return null;
    if (counts.size() == 1) return most;
    if (open || times < MOST * total) return null;
    Set<String> here = bySentence.getOrDefault(sentence(span), Set.of());
    return here.isEmpty() || here.equals(Set.of(most)) ? most : null;
  }
}
