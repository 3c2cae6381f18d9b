package org.copytaster.annotate.place;

/// What a place of the gazetteer is, in the order of the file.
enum Kind {
  CONTINENT,
  COUNTRY,
  /// A state's first-level unit: state, province, oblast.
  UNIT,
  /// A second-level unit: county, department, district.
  DISTRICT,
  CAPITAL,
  /// The seat of a first-level unit.
  SEAT,
  TOWN,
  /// A part of a town.
  QUARTER,
  REGION,
  ISLAND,
  MOUNTAIN,
  RIVER,
  LAKE,
  WATER;

  private static final Kind[] ALL = values();

  static Kind at(int ordinal) {
    return ALL[ordinal];
  }

  /// True for what other places lie in.
  boolean contains() {
    return switch (this) {
      case COUNTRY, UNIT, DISTRICT, REGION, ISLAND -> true;
      case CONTINENT, CAPITAL, SEAT, TOWN, QUARTER, MOUNTAIN, RIVER, LAKE, WATER -> false;
    };
  }
}
