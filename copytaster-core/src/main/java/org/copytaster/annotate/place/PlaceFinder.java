package org.copytaster.annotate.place;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Article;
import org.copytaster.model.Mention;
import org.copytaster.model.Place;
import org.copytaster.model.Token;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// Finds the places that an article names.
///
/// Safe for many threads; the gazetteer is read on first use.
public final class PlaceFinder {
  private final ReferenceShelf shelf;
  private final Weights weights;
  private volatile @Nullable Gazetteer gazetteer;

  public PlaceFinder(ReferenceShelf shelf) {
    this(shelf, Weights.TUNED);
  }

  PlaceFinder(ReferenceShelf shelf, Weights weights) {
    this.shelf = shelf;
    this.weights = weights;
  }

  /// @param tokens of the article's text, in order
  /// @param mentions in text order, not overlapping; people's names among them keep "Paris Hilton"
  ///   out of France
  /// @return in text order, not overlapping
  public List<Place> find(Article article, List<Token> tokens, List<Mention> mentions) {
    Gazetteer places = gazetteer();
    Script script = new Script(article.text(), tokens, mentions);
    List<Sighting> sightings = Sightings.in(script, places);
    int[] chosen =
        new Resolver(places, weights).resolve(script, sightings, Home.of(article, places));
    List<Place> found = new ArrayList<>(chosen.length);
    for (int i = 0; i < chosen.length; i++)
      if (chosen[i] >= 0) found.add(place(places, sightings.get(i), chosen[i]));
    return found;
  }

  /// The state in which a well-known place lies: a unit, a region, or a town of 50,000 and more.
  ///
  /// @return `null` where the name is unknown, or known of small places only
  public @Nullable String countryOf(String name) {
    if (PlaceWords.isCommon(name)) return null;
    Gazetteer places = gazetteer();
    int[] meanings = places.meanings(PlaceName.fold(name));
    if (meanings.length == 0) return null;
    int best = new Referent(meanings, places, weights).best();
    return places.isWellKnown(best) ? places.country(best) : null;
  }

  private static Place place(Gazetteer places, Sighting sighting, int place) {
    return new Place(
        sighting.span(),
        places.name(place),
        places.country(place),
        places.latitude(place),
        places.longitude(place),
        places.geonames(place));
  }

  private Gazetteer gazetteer() {
    Gazetteer known = gazetteer;
    if (known != null) return known;
    synchronized (this) {
      known = gazetteer;
      if (known == null) gazetteer = known = Gazetteer.from(shelf);
      return known;
    }
  }
}
