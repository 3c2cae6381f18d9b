package org.copytaster.extract.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.extract.words.TextUnit;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// How a page's running text lies in its tree: for each element, and for each kind of element, how
/// much of it is prose and how much is linked.
public final class PageShape {

  /// Sums over the blocks inside an element, in characters.
  static final class Mass {
    private final @Nullable Element element;
    private final @Nullable Mass around;
    double prose;
    double chars;
    double linked;
    int blocks;

    private Mass(@Nullable Element element, @Nullable Mass around) {
      this.element = element;
      this.around = around;
    }

    private void add(Prose block) {
      prose += block.weight;
      chars += block.chars;
      linked += block.linked;
      blocks++;
    }

    private void add(Mass inside) {
      prose += inside.prose;
      chars += inside.chars;
      linked += inside.linked;
      blocks += inside.blocks;
    }

    double linkDensity() {
      return chars == 0 ? 0 : linked / chars;
    }

    double meanLength() {
      return blocks == 0 ? 0 : chars / blocks;
    }
  }

  private record Prose(double weight, int chars, int linked) {}

  static final Mass NOTHING = new Mass(null, null);

  private final Map<Element, Mass> inside = new IdentityHashMap<>();
  private final List<Mass> downward = new ArrayList<>(); // each behind the one around it
  private final Map<String, Mass> alike = new HashMap<>();
  private final List<Mass> alikeBlocks = new ArrayList<>(); // by block
  private final double[] proseBefore;
  private final double proseTotal;
  private final @Nullable Element main;
  private final Map<Element, Integer> aroundMain = new IdentityHashMap<>(); // steps up from it
  private final double mostAlike;

  PageShape(List<Block> blocks) {
    proseBefore = new double[blocks.size() + 1];
    for (Block block : blocks) {
      Prose prose = prose(block);
      proseBefore[block.index() + 1] = proseBefore[block.index()] + prose.weight;
      mass(block.holder()).add(prose);
      Mass kind = alike.computeIfAbsent(signature(block.holder()), _ -> new Mass(null, null));
      kind.add(prose);
      alikeBlocks.add(kind);
    }
    for (Mass mass : downward.reversed()) if (mass.around != null) mass.around.add(mass);
    proseTotal = proseBefore[blocks.size()];
    main = main(blocks);
    int up = 0;
    for (Element at = main; at != null; at = at.parent()) aroundMain.put(at, up++);
    double most = 0;
    for (Mass mass : alike.values()) most = Math.max(most, mass.prose);
    mostAlike = most;
  }

  /// The element's own, made with all that are missing around it.
  private Mass mass(Element element) {
    Deque<Element> missing = new ArrayDeque<>();
    Element at = element;
    while (at != null && !inside.containsKey(at)) {
      missing.push(at);
      at = at.parent();
    }
    Mass mass = at == null ? null : inside.get(at);
    for (Element next : missing) {
      mass = new Mass(next, mass);
      inside.put(next, mass);
      downward.add(mass);
    }
    return mass == null ? NOTHING : mass;
  }

  private static Prose prose(Block block) {
    int chars = block.text().length();
    int linked = block.linkChars();
    boolean isProse =
        chars >= 50
            && linked * 3 < chars
            && (chars >= 120 || TextUnit.endsSentence(block.text()))
            && !block.in(Zone.BY_TAG_NAV)
            && !block.in(Zone.BY_TAG_FOOTER);
    return new Prose(isProse ? chars : 0, chars, linked);
  }

  /// The lowest element that holds most of the prose.
  private @Nullable Element main(List<Block> blocks) {
    Element best = null;
    double least = Double.MAX_VALUE;
    for (Block block : blocks) {
      Mass mass = of(block.holder()).around;
      while (mass != null && mass.prose < 0.6 * proseTotal) mass = mass.around;
      if (mass == null || mass.chars >= least) continue;
      least = mass.chars;
      best = mass.element;
    }
    return best;
  }

  Mass of(@Nullable Element element) {
    Mass mass = element == null ? null : inside.get(element);
    return mass == null ? NOTHING : mass;
  }

  /// All blocks of the page whose holder and parent have the same tags and classes.
  Mass alike(Block block) {
    return alikeBlocks.get(block.index());
  }

  /// Prose of the blocks made like this one, to that of the most common kind.
  double rankAlike(Block block) {
    return mostAlike == 0 ? 0 : alike(block).prose / mostAlike;
  }

  double share(Mass mass) {
    return proseTotal == 0 ? 0 : mass.prose / proseTotal;
  }

  /// Share of the page's prose that stands before the block.
  double before(Block block) {
    return proseTotal == 0 ? 0 : proseBefore[block.index()] / proseTotal;
  }

  double total() {
    return proseTotal;
  }

  /// Elements between the block and the main element; negative, how far the main element's nearest
  /// common ancestor lies above the block's, if it is outside.
  int distanceFromMain(Block block) {
    int up = 0;
    for (Element at = block.holder(); at != null; at = at.parent(), up++) {
      Integer common = aroundMain.get(at);
      if (common != null) return at == main ? Math.min(up, 9) : -Math.min(common, 9);
    }
    return -9;
  }

  /// Tags and classes of a block's holder and its parent.
  public static String signature(Element holder) {
    Element parent = holder.parent();
    String own = holder.normalName() + "." + holder.attr("class");
    return parent == null ? own : parent.normalName() + "." + parent.attr("class") + ">" + own;
  }
}
