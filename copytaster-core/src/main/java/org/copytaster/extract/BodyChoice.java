package org.copytaster.extract;

import java.util.List;

/// Which blocks of a page are the article's copy.
final class BodyChoice {
  private BodyChoice() {}

  /// For each block, whether it is copy.
  static boolean[] of(List<Block> blocks, BlockFeatures features) {
    boolean[] chosen = new boolean[blocks.size()];
    for (Block block : blocks)
      chosen[block.index()] = BlockModel.BUNDLED.isCopy(features.of(block));
    return isAny(chosen) ? chosen : plain(blocks);
  }

  private static boolean isAny(boolean[] chosen) {
    for (boolean one : chosen) if (one) return true;
    return false;
  }

  /// Pages that look like none of those the model has seen, very short ones above all: whatever
  /// reads as a sentence and is not part of the page's frame.
  private static boolean[] plain(List<Block> blocks) {
    boolean[] chosen = new boolean[blocks.size()];
    for (Block block : blocks)
      chosen[block.index()] =
          block.text().length() >= 20
              && block.linkDensity() < 0.5
              && !block.in(Zone.BY_TAG_NAV)
              && !block.in(Zone.BY_TAG_FOOTER)
              && !block.in(Zone.BY_TAG_HEADING)
              && !Furniture.isLine(block.text());
    return chosen;
  }
}
