package org.copytaster.extract.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.extract.words.Furniture;
import org.jsoup.nodes.Element;

/// Which blocks of a page are the article's copy.
public final class BodyChoice {
  /// Characters from which words do not come again by chance.
  private static final int LONG = 60;

  private BodyChoice() {}

  /// For each block, whether it is copy.
  public static boolean[] of(List<Block> blocks, BlockFeatures features) {
    boolean[] chosen = new boolean[blocks.size()];
    for (Block block : blocks)
      chosen[block.index()] = !isFrame(block) && BlockModel.BUNDLED.isCopy(features.of(block));
    if (!isAny(chosen)) return plain(blocks);
    dropUnseen(blocks, chosen);
    dropRepeats(blocks, chosen);
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

  /// What no reader is shown is not copy, unless most of the copy waits to be shown.
  /// Cross-validated by site, the whole pipeline, 26 November 2026: fundus-fixtures F1 .9630 to
  /// .9658, the benchmark the same.
  private static void dropUnseen(List<Block> blocks, boolean[] chosen) {
    int unseen = 0;
    int seen = 0;
    for (Block block : blocks)
      if (chosen[block.index()])
        if (block.in(Zone.UNSEEN)) unseen += block.text().length();
        else seen += block.text().length();
    if (unseen >= seen) return;
    for (Block block : blocks) if (block.in(Zone.UNSEEN)) chosen[block.index()] = false;
  }

  /// Copy that a page holds a second time, for printing or for machines, is read once. Paragraphs
  /// side by side may repeat each other.
  private static void dropRepeats(List<Block> blocks, boolean[] chosen) {
    Map<String, Element> read = new HashMap<>();
    for (Block block : blocks) {
      if (!chosen[block.index()] || block.text().length() < LONG) continue;
      Element parent = block.holder().parent();
      Element first = parent == null ? null : read.putIfAbsent(block.plain(), parent);
      if (first != null && first != parent) chosen[block.index()] = false;
    }
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
