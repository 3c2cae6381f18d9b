package org.copytaster.annotate.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chooses one place for each name, by what contains it, what lies near, and fame.
final class Resolver {
  private static final int ROUNDS = 3;
  private static final double NEGLIGIBLE = 0.02;

  private final Gazetteer gazetteer;
  private final Weights weights;

  Resolver(Gazetteer gazetteer, Weights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
  }

  /// The place of each sighting, or -1 where there is none.
  int[] resolve(Script script, List<Sighting> sightings, int home) {
    Map<String, Referent> referents = new LinkedHashMap<>();
    List<Referent> of = new ArrayList<>();
    for (Sighting sighting : sightings) {
      Referent referent =
          referents.computeIfAbsent(
              sighting.key(), key -> new Referent(sighting.meanings(), gazetteer, weights));
      referent.sightings.add(sighting);
      if (saysUnit(script, sighting)) preferUnits(referent);
      of.add(referent);
    }
    int[] containers = containers(script, sightings, of);
    List<Referent> all = new ArrayList<>(referents.values());
    for (int round = 0; round < ROUNDS; round++) support(all, home);
    int[] places = new int[of.size()];
    for (int i = 0; i < places.length; i++) places[i] = choose(i, of, containers);
    return places;
  }

  /// "Washington state", "the state of Washington".
  private static boolean saysUnit(Script script, Sighting sighting) {
    int first = sighting.firstToken();
    if (script.word(sighting.endToken()).equals("state")) return true;
    return script.word(first - 1).equals("of") && script.word(first - 2).equals("state");
  }

  private void preferUnits(Referent referent) {
    for (int i = 0; i < referent.places.length; i++)
      if (gazetteer.kind(referent.places[i]) == Kind.UNIT)
        referent.contained[i] = Math.max(referent.contained[i], weights.container());
  }

  // ---- containers

  /// For each sighting, the number of the one that contains it by the text's own words, or -1.
  private int[] containers(Script script, List<Sighting> sightings, List<Referent> of) {
    int[] containers = new int[of.size()];
    for (int i = 0; i < containers.length; i++) {
      containers[i] = -1;
      if (i + 1 == containers.length
          || !isContainer(script, sightings.get(i), sightings.get(i + 1))) continue;
      if (bind(of.get(i), of.get(i + 1))) containers[i] = i + 1;
    }
    return containers;
  }

  private static boolean isContainer(Script script, Sighting inner, Sighting outer) {
    int between = outer.firstToken() - inner.endToken();
    if (between == 0) return script.touches(inner.endToken() - 1, outer.firstToken());
    String word = script.word(inner.endToken());
    return between == 1 && (word.equals(",") || word.equals("(") || word.equals("in"));
  }

  /// Strengthens each pair of places of which one lies in the other.
  private boolean bind(Referent inner, Referent outer) {
    boolean any = false;
    for (int j = 0; j < outer.places.length; j++) {
      if (!gazetteer.kind(outer.places[j]).contains()) continue;
      boolean holds = false;
      for (int i = 0; i < inner.places.length; i++) {
        if (!contains(outer.places[j], inner.places[i])) continue;
        inner.contained[i] = Math.max(inner.contained[i], weights.container());
        holds = true;
      }
      if (holds) outer.contained[j] = Math.max(outer.contained[j], weights.container() / 2);
      any |= holds;
    }
    return any;
  }

  /// True if `inner` lies in `outer`, which is a state, a unit, a district or a region.
  private boolean contains(int outer, int inner) {
    if (outer == inner) return false;
    return switch (gazetteer.kind(outer)) {
      case COUNTRY -> gazetteer.sameCountry(outer, inner) && gazetteer.kind(inner) != Kind.COUNTRY;
      case UNIT ->
          gazetteer.sameCountry(outer, inner)
              && gazetteer.sameUnit(outer, inner)
              && gazetteer.kind(inner) != Kind.UNIT;
      case DISTRICT -> gazetteer.sameUnit(outer, inner) && gazetteer.kilometres(outer, inner) < 80;
      case REGION, ISLAND -> gazetteer.kilometres(outer, inner) < 250;
      default -> false;
    };
  }

  // ---- company

  private void support(List<Referent> all, int home) {
    double[][] scores = new double[all.size()][];
    for (int r = 0; r < scores.length; r++) {
      Referent referent = all.get(r);
      scores[r] = new double[referent.places.length];
      for (int i = 0; i < scores[r].length; i++)
        scores[r][i] = referent.prior[i] + referent.contained[i] + company(all, r, i, home);
    }
    for (int r = 0; r < scores.length; r++) all.get(r).believe(scores[r]);
  }

  private double company(List<Referent> all, int r, int i, int home) {
    int place = all.get(r).places[i];
    if (all.get(r).places.length == 1) return 0;
    double sum = 0;
    for (int other = 0; other < all.size(); other++) {
      if (other == r) continue;
      Referent friend = all.get(other);
      double affinity = 0;
      for (int j = 0; j < friend.places.length; j++)
        if (friend.belief[j] > NEGLIGIBLE)
          affinity += friend.belief[j] * affinity(place, friend.places[j]);
      sum += affinity * Math.min(2, 1 + Math.log(friend.sightings.size()));
    }
    if (home >= 0)
      sum += weights.home() * affinity(place, home) + (place == home ? weights.home() : 0);
    return sum;
  }

  private double affinity(int place, int friend) {
    if (place == friend) return 0;
    double sum = 0;
    if (gazetteer.sameCountry(place, friend)) {
      sum += weights.sameCountry();
      if (gazetteer.sameUnit(place, friend)) sum += weights.sameUnit();
    }
    double distance = gazetteer.kilometres(place, friend);
    if (distance < 8 * weights.reach())
      sum += weights.near() * Math.exp(-distance / weights.reach());
    return sum;
  }

  // ---- choice

  private int choose(int sighting, List<Referent> of, int[] containers) {
    Referent referent = of.get(sighting);
    if (containers[sighting] < 0) return referent.best();
    Referent outer = of.get(containers[sighting]);
    int best = -1;
    double most = -1;
    for (int i = 0; i < referent.places.length; i++)
      for (int j = 0; j < outer.places.length; j++) {
        double belief = referent.belief[i] * outer.belief[j];
        if (belief > most && contains(outer.places[j], referent.places[i])) {
          most = belief;
          best = referent.places[i];
        }
      }
    return best;
  }
}
