package org.copytaster.extract.page;

import java.util.List;
import org.copytaster.extract.words.Furniture;

/// Which blocks of a page are the article's copy.
public final class BodyChoice {
  private BodyChoice() {}

  /// For each block, whether it is copy.
  public static boolean[] of(List<Block> blocks, BlockFeatures features) {
    boolean[] chosen = new boolean[blocks.size()];
    for (Block block : blocks)
      chosen[block.index()] = !isFrame(block) && BlockModel.BUNDLED.isCopy(features.of(block));
    if (!isAny(chosen)) return plain(blocks);
    proofread(blocks, chosen);
    return chosen;
  }

  /// What is plainly the page's frame need not be asked about: three blocks of four. Of those that
  /// this names among 68,344 blocks of the benchmark pages, the model took ten for copy (run of 26
  /// November 2026).
  private static boolean isFrame(Block block) {
    return block.in(Zone.BY_TAG_NAV)
        || block.in(Zone.BY_TAG_FOOTER)
        || block.text().length() < 60 && block.linkDensity() >= 0.95;
  }

  /// What needs no model: notes about the article belong to it, lines that every page has do not.
  private static void proofread(List<Block> blocks, boolean[] chosen) {
    int last = -1;
    for (Block block : blocks) {
      int i = block.index();
      if (chosen[i]) {
        chosen[i] = !block.isFurniture();
        if (chosen[i]) last = i;
      } else if (last >= 0 && i - last <= 6 && Furniture.isCorrection(block.text()))
        chosen[i] = block.linkDensity() < 0.5 && block.text().length() >= 30;
    }
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
              && !block.isFurniture();
    return chosen;
  }
}
