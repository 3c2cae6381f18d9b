package org.copytaster.desk.archive;

import java.util.Comparator;

/// Where an item stands: the volume and the byte in it at which the item's first record starts.
/// Sorted, locations are in order of arrival.
///
/// @param volume name of the file in the archive's folder
public record Location(String volume, long offset) implements Comparable<Location> {
  private static final Comparator<Location> ORDER =
      Comparator.comparing(Location::volume).thenComparingLong(Location::offset);

  @Override
  public int compareTo(Location other) {
    return ORDER.compare(this, other);
  }

  /// As origins of WARC records are written.
  @Override
  public String toString() {
    return volume + "#offset=" + offset;
  }
}
