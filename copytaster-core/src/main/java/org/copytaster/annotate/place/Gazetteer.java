package org.copytaster.annotate.place;

import java.util.HashMap;
import java.util.Map;
import org.copytaster.text.ReferenceShelf;
import org.jspecify.annotations.Nullable;

/// Some 140,000 places by name: countries, their units, towns, waters. Places are numbers here,
/// from 0; the accessors say what is known of each.
final class Gazetteer {
  static final String BOOK = "gazetteer.bin.gz";
  private static final int FIFTY_THOUSAND = 125;
  private static final int NO_COUNTRY = 255;
  private static final int NO_UNIT = 65535;

  private final String[] countries;
  private final String[] unitNames;
  private final byte[] kinds;
  private final byte[] countryOf;
  private final char[] unitOf;
  private final byte[] sizes;
  private final int[] latitudes;
  private final int[] longitudes;
  private final int[] geonames;
  private final String[] names;
  private final NameTable table;
  private final Map<String, Integer> homes = new HashMap<>();
  private final Map<String, Integer> nationals = new HashMap<>();

  private Gazetteer(GazetteerBytes in) {
    in.line();
    countries = new String[in.number()];
    for (int i = 0; i < countries.length; i++) countries[i] = in.text();
    unitNames = new String[in.number()];
    for (int i = 0; i < unitNames.length; i++) {
      in.number();
      in.text();
      unitNames[i] = in.text();
    }
    int count = in.number();
    kinds = in.octets(count);
    countryOf = in.octets(count);
    unitOf = in.pairs(count);
    sizes = in.octets(count);
    latitudes = in.running(count);
    longitudes = in.running(count);
    geonames = in.running(count);
    names = new String[count];
    for (int i = 0; i < count; i++) names[i] = in.text();
    table = new NameTable(in);
    int outlets = in.number();
    for (int i = 0; i < outlets; i++) homes.put(in.text(), in.number());
    int demonyms = in.number();
    for (int i = 0; i < demonyms; i++) nationals.put(in.text(), in.number());
  }

  static Gazetteer from(ReferenceShelf shelf) {
    return new Gazetteer(GazetteerBytes.unpack(shelf.bytes(BOOK)));
  }

  /// Places that bear the name, each shifted left by one; the lowest bit marks a name that is not
  /// the usual one.
  int[] meanings(String key) {
    return table.meanings(key);
  }

  /// Where a newspaper or broadcaster is at home; -1 where unknown.
  ///
  /// @param outlet its name or web host
  int home(String outlet) {
    Integer place = homes.get(outlet);
    if (place == null) place = homes.get(PlaceName.fold(outlet));
    return place == null ? -1 : place;
  }

  /// The state of a demonym or its adjective; -1 where it is none.
  int ofNationals(String word) {
    return nationals.getOrDefault(PlaceName.fold(word), -1);
  }

  Kind kind(int place) {
    return Kind.at(kinds[place]);
  }

  String name(int place) {
    return names[place];
  }

  /// ISO 3166 alpha-3; `null` for what several states share.
  @Nullable String country(int place) {
    int country = countryOf[place] & 0xFF;
    return country == NO_COUNTRY ? null : countries[country];
  }

  /// True if both lie in one state, or are it.
  boolean sameCountry(int a, int b) {
    return countryOf[a] == countryOf[b] && (countryOf[a] & 0xFF) != NO_COUNTRY;
  }

  /// True if both lie in one first-level unit, or are it.
  boolean sameUnit(int a, int b) {
    return unitOf[a] == unitOf[b] && unitOf[a] != NO_UNIT;
  }

  boolean hasUnit(int place) {
    return unitOf[place] != NO_UNIT;
  }

  /// Inhabitants on a logarithmic scale: 8 for each doubling, 0 where unknown.
  int size(int place) {
    return sizes[place] & 0xFF;
  }

  /// True but for districts, quarters, and towns of less than 50,000.
  boolean isWellKnown(int place) {
    return switch (kind(place)) {
      case TOWN, SEAT, QUARTER -> size(place) >= FIFTY_THOUSAND;
      case DISTRICT -> false;
      default -> true;
    };
  }

  double latitude(int place) {
    return latitudes[place] / 1000.0;
  }

  double longitude(int place) {
    return longitudes[place] / 1000.0;
  }

  @Nullable Long geonames(int place) {
    return geonames[place] == 0 ? null : (long) geonames[place];
  }

  /// Kilometres, good to a percent below 1,000.
  double kilometres(int a, int b) {
    double middle = Math.toRadians((latitudes[a] + latitudes[b]) / 2000.0);
    double east = Math.abs(longitudes[a] - longitudes[b]) / 1000.0;
    if (east > 180) east = 360 - east;
    double x = east * Math.cos(middle);
    double y = (latitudes[a] - latitudes[b]) / 1000.0;
    return 111.2 * Math.sqrt(x * x + y * y);
  }
}
