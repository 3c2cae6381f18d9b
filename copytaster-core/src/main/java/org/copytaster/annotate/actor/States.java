package org.copytaster.annotate.actor;

import java.util.Locale;
import org.copytaster.annotate.entity.Countries;
import org.copytaster.annotate.place.PlaceFinder;
import org.jspecify.annotations.Nullable;

/// Finds the state that a phrase speaks of: by name or demonym, else by a seat of government, else
/// by a town or region.
final class States {
  private static final int LONGEST = 5;

  private final Countries countries;
  private final PlaceFinder places;

  States(Countries countries, PlaceFinder places) {
    this.countries = countries;
    this.places = places;
  }

  /// How a phrase names a state.
  enum By {
    NAME,
    SEAT,
    TOWN
  }

  record Found(String country, By by, int first, int end) {}

  @Nullable Found in(Phrase phrase) {
    Found seat = null;
    Found town = null;
    for (int i = 0; i < phrase.size(); i++) {
      if (!phrase.isUpperAt(i)) continue;
      for (int end = Math.min(phrase.size(), i + LONGEST); end > i; end--) {
        String words = phrase.words(i, end);
        String country = state(words);
        if (country != null) return new Found(country, By.NAME, i, end);
        String capital = seat == null ? countries.byCapital(words) : null;
        if (capital != null) seat = new Found(capital, By.SEAT, i, end);
        if (town == null && seat == null && isPlaceName(words)) {
          String home = places.countryOf(words);
          if (home != null) town = new Found(home, By.TOWN, i, end);
        }
      }
    }
    return seat != null ? seat : town;
  }

  private @Nullable String state(String words) {
    if (words.length() < 3 && !words.equals(words.toUpperCase(Locale.ROOT))) return null;
    String country = countries.byName(words);
    if (country == null) country = countries.byNational(words);
    if (country != null || !words.endsWith("-led") && !words.endsWith("-backed")) return country;
    return null;
  }

  private static boolean isPlaceName(String words) {
    return words.length() > 3 && Character.isUpperCase(words.codePointAt(0));
  }
}
