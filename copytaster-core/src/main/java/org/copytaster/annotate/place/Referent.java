package org.copytaster.annotate.place;

import java.util.ArrayList;
import java.util.List;

/// A name and its possible places throughout an article.
final class Referent {
  private static final int MOST = 60;

  final List<Sighting> sightings = new ArrayList<>();

  /// Possible places, at most 60, best known first.
  final int[] places;

  /// How likely each is from itself: fame and kind.
  final double[] prior;

  /// Evidence from containers.
  final double[] contained;

  /// How strongly each is believed, adding up to one.
  final double[] belief;

  Referent(int[] meanings, Gazetteer gazetteer, Weights weights) {
    List<double[]> ranked = new ArrayList<>();
    for (int meaning : meanings)
      ranked.add(new double[] {meaning >> 1, prior(meaning, gazetteer, weights)});
    if (isCapitalAndUnit(meanings, gazetteer))
      for (double[] each : ranked)
        if (gazetteer.kind((int) each[0]) == Kind.CAPITAL) each[1] += weights.unit();
    ranked.sort((a, b) -> Double.compare(b[1], a[1]));
    int count = Math.min(MOST, ranked.size());
    places = new int[count];
    prior = new double[count];
    contained = new double[count];
    belief = new double[count];
    for (int i = 0; i < count; i++) {
      places[i] = (int) ranked.get(i)[0];
      prior[i] = ranked.get(i)[1];
    }
    believe(prior);
  }

  /// Washington: who means the state says so, or speaks of other places there.
  private static boolean isCapitalAndUnit(int[] meanings, Gazetteer gazetteer) {
    for (int one : meanings)
      for (int other : meanings)
        if (gazetteer.kind(one >> 1) == Kind.CAPITAL
            && gazetteer.kind(other >> 1) == Kind.UNIT
            && gazetteer.sameCountry(one >> 1, other >> 1)) return true;
    return false;
  }

  private static double prior(int meaning, Gazetteer gazetteer, Weights weights) {
    int place = meaning >> 1;
    double kind =
        switch (gazetteer.kind(place)) {
          case COUNTRY -> weights.country();
          case UNIT -> weights.unit();
          case CAPITAL -> weights.capital();
          case SEAT -> weights.seat();
          case DISTRICT -> weights.district();
          case CONTINENT, WATER -> weights.landmark() + 3;
          case RIVER, LAKE, MOUNTAIN, ISLAND, REGION -> weights.landmark();
          case QUARTER -> gazetteer.size(place) == 0 ? weights.landmark() - 2 : weights.quarter();
          case TOWN -> 0;
        };
    return kind
        + weights.size() * gazetteer.size(place) / 8.0
        + ((meaning & 1) == 1 ? weights.alternative() : 0);
  }

  /// Turns scores into beliefs.
  void believe(double[] scores) {
    double best = Double.NEGATIVE_INFINITY;
    for (double score : scores) best = Math.max(best, score);
    double sum = 0;
    for (int i = 0; i < scores.length; i++) sum += belief[i] = Math.exp(scores[i] - best);
    for (int i = 0; i < scores.length; i++) belief[i] /= sum;
  }

  int best() {
    int best = -1;
    for (int i = 0; i < belief.length; i++) if (best < 0 || belief[i] > belief[best]) best = i;
    return best < 0 ? -1 : places[best];
  }
}
