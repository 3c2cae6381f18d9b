package org.copytaster.annotate.place;

/// What counts how much when a name has several places; tuned on the training parts of LGL, TR-News
/// and GeoVirus. All are logarithms of odds.
///
/// @param size for each doubling of the inhabitants
/// @param alternative for a name that is not the usual one
/// @param country for being a state
/// @param unit for being a first-level unit
/// @param capital for being a state's capital
/// @param seat for being a unit's seat
/// @param district for being a second-level unit
/// @param container for lying in what the text puts after a comma
/// @param sameCountry for another name's place in the same state
/// @param sameUnit for another name's place in the same unit
/// @param near for another name's place at the same spot, falling off with distance
/// @param reach kilometres at which nearness has fallen to a third
/// @param home how many names the outlet's home is worth
/// @param landmark for seas, rivers, mountains and regions that have no number of inhabitants
/// @param quarter for being a part of a town
record Weights(
    double size,
    double alternative,
    double country,
    double unit,
    double capital,
    double seat,
    double district,
    double container,
    double sameCountry,
    double sameUnit,
    double near,
    double reach,
    double home,
    double landmark,
    double quarter) {
  static final Weights TUNED =
      new Weights(0.2, -1.4, 4, 3.3, 0.9, 0.25, -1, 8, 0.3, 0.3, 1.6, 45, 6, 9, -1);
}
