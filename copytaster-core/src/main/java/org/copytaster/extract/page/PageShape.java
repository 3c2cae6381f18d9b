package org.copytaster.extract.page;

import java.util.ArrayList;
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
    double prose;
    double chars;
    double linked;
    int blocks;

    private void add(Prose block) {
      prose += block.weight;
      chars += block.chars;
      linked += block.linked;
      blocks++;
    }

    double linkDensity() {
      return chars == 0 ? 0 : linked / chars;
    }

    double meanLength() {
      return blocks == 0 ? 0 : chars / blocks;
    }
  }

  private record Prose(double weight, int chars, int linked) {}

  private static final Mass NOTHING = new Mass();

  private final Map<Element, Mass> inside = new IdentityHashMap<>();
  private final Map<String, Mass> alike = new HashMap<>();
  private final List<String> signatures = new ArrayList<>();
  private final double[] proseBefore;
  private final double proseTotal;
  private final @Nullable Element main;
  private final double mostAlike;

  PageShape(List<Block> blocks) {
    proseBefore = new double[blocks.size() + 1];
    for (Block block : blocks) {
      Prose prose = prose(block);
      proseBefore[block.index() + 1] = proseBefore[block.index()] + prose.weight;
      for (Element at = block.holder(); at != null; at = at.parent())
        inside.computeIfAbsent(at, _ -> new Mass()).add(prose);
      String signature = signature(block.holder());
      signatures.add(signature);
      alike.computeIfAbsent(signature, _ -> new Mass()).add(prose);
    }
    proseTotal = proseBefore[blocks.size()];
    main = main(blocks);
    double most = 0;
    for (Mass mass : alike.values()) most = Math.max(most, mass.prose);
    mostAlike = most;
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
    for (Block block : blocks)
      for (Element at = block.holder().parent(); at != null; at = at.parent()) {
        Mass mass = of(at);
        if (mass.prose >= 0.6 * proseTotal) {
          if (mass.chars < least) {
            least = mass.chars;
            best = at;
          }
          break;
        }
      }
    return best;
  }

  Mass of(@Nullable Element element) {
    Mass mass = element == null ? null : inside.get(element);
    return mass == null ? NOTHING : mass;
  }

  /// All blocks of the page whose holder and parent have the same tags and classes.
  Mass alike(Block block) {
    Mass mass = alike.get(signatures.get(block.index()));
    return mass == null ? NOTHING : mass;
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
    for (Element at = block.holder(); at != null; at = at.parent(), up++)
      if (at == main) return Math.min(up, 9);
    int common = 0;
    for (Element at = main; at != null; at = at.parent(), common++)
      if (isAbove(at, block.holder())) return -Math.min(common, 9);
    return -9;
  }

  private static boolean isAbove(Element upper, Element lower) {
    for (Element at = lower; at != null; at = at.parent()) if (at == upper) return true;
    return false;
  }

  /// Tags and classes of a block's holder and its parent.
  public static String signature(Element holder) {
    Element parent = holder.parent();
    String own = holder.normalName() + "." + holder.attr("class");
    return parent == null ? own : parent.normalName() + "." + parent.attr("class") + ">" + own;
  }
}
