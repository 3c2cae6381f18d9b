package org.copytaster.extract.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Where an element stands: for each [Zone], how far up it was opened. Elements that open nothing
/// share their parent's.
///
/// @param depths depth of the nearest ancestor-or-self that opens the zone, by ordinal; -1 for none
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Surroundings(int[] depths) {
  private static final int FAR = 8;

  static Surroundings inside(@Nullable Surroundings parent, long opened, int depth) {
    if (opened == 0 && parent != null) return parent;
    int[] depths;
    if (parent == null) Arrays.fill(depths = new int[Zone.values().length], -1);
    else depths = parent.depths.clone();
    for (long rest = opened; rest != 0; rest &= rest - 1)
      depths[Long.numberOfTrailingZeros(rest)] = depth;
    return new Surroundings(depths);
  }

  public boolean in(Zone zone) {
    return depths[zone.ordinal()] >= 0;
  }

  /// Elements between a block at `depth` and the zone's element, at most 8; 9 where there is none.
  public int distance(Zone zone, int depth) {
    int at = depths[zone.ordinal()];
    return at < 0 ? FAR + 1 : Math.min(FAR, depth - at);
  }
}
