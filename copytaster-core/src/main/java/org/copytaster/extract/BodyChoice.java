package org.copytaster.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/// Which blocks are the article.
final class BodyChoice {
  private BodyChoice() {}

  /// For each block, whether it is body.
  static boolean[] of(List<Block> blocks) {
    boolean[] chosen = new boolean[blocks.size()];
    Element best = densest(blocks);
    for (Block block : blocks)
      chosen[block.index()] = (best == null || isInside(block.holder(), best)) && isCopy(block);
    return chosen;
  }

  private static boolean isInside(Element element, Element outer) {
    for (Element at = element; at != null; at = at.parent()) if (at == outer) return true;
    return false;
  }

  private static boolean isCopy(Block block) {
    return block.linkDensity() < 0.5 && !isFurniture(block) && !Furniture.isLine(block.text());
  }

  private static boolean isFurniture(Block block) {
    return block.in(Zone.BY_TAG_NAV)
        || block.in(Zone.BY_TAG_ASIDE)
        || block.in(Zone.BY_TAG_FOOTER)
        || block.in(Zone.BY_TAG_CAPTION)
        || block.in(Zone.BY_TAG_FIGURE)
        || block.in(Zone.BY_TAG_FORM)
        || block.distance(Zone.RELATED) < 4
        || block.distance(Zone.COMMENT) < 8
        || block.distance(Zone.SHARE) < 3;
  }

  private static @org.jspecify.annotations.Nullable Element densest(List<Block> blocks) {
    Map<Element, Double> mass = new HashMap<>();
    for (Block block : blocks) {
      if (block.text().length() < 60 || block.linkDensity() > 0.4 || isFurniture(block)) continue;
      double weight = block.text().length();
      Element at = block.holder().parent();
      for (int up = 0; up < 4 && at != null; up++, at = at.parent(), weight *= 0.6)
        mass.merge(at, weight, Double::sum);
    }
    List<Map.Entry<Element, Double>> ranked = new ArrayList<>(mass.entrySet());
    ranked.sort(Map.Entry.<Element, Double>comparingByValue().reversed());
    return ranked.isEmpty() ? null : ranked.getFirst().getKey();
  }
}
