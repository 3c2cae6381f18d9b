package org.copytaster.extract.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.extract.page.Block;
import org.copytaster.extract.page.PageBlocks;
import org.copytaster.extract.page.Zone;
import org.jsoup.nodes.Element;

/// Finds the pictures that belong to the article, with the words under them.
public final class PictureFinder {
  private static final Set<Zone> FOREIGN =
      Set.of(Zone.BY_TAG_NAV, Zone.BY_TAG_FOOTER, Zone.BY_TAG_ASIDE, Zone.COMMENT);
  private static final int LONGEST_CAPTION = 700;

  /// Nodes above the headline in which a lead picture may stand.
  private static final int ABOVE = 60;

  private static final Pattern ENLARGED =
      Pattern.compile(
          ".*\\.(?:jpe?g|png|webp)(?:[?#].*)?|.*(?:image|photo|foto|bild|media|gallery|galerie|lightbox).*");

  private final PageBlocks cut;
  private final Set<Element> captioned = Collections.newSetFromMap(new IdentityHashMap<>());
  private final int first;
  private final int last;

  /// @param from ordinal of headline or first copy
  /// @param to ordinal of the last copy
  /// @param captions all `figcaption` elements of the page
  public PictureFinder(PageBlocks cut, int from, int to, List<Element> captions) {
    this.cut = cut;
    for (Element caption : captions)
      for (Element at = caption; at != null && captioned.add(at); ) at = at.parent();
    this.first = from - ABOVE;
    this.last = to;
  }

  public List<Plate> find() {
    List<Plate> plates = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PageBlocks.Image image : cut.images()) {
      if (image.ordinal() < first || image.ordinal() > last || isForeign(image)) continue;
      String url = ImageAddress.of(image.element());
      if (url == null || isSmall(image.element()) || !seen.add(ImageAddress.key(url))) continue;
      Element frame = frame(image);
      Plate plate = plate(url, image, frame);
      boolean framed = image.around().in(Zone.BY_TAG_FIGURE) || plate.caption() != null;
      if (framed || isShown(image)) plates.add(plate);
    }
    return plates;
  }

  private boolean isForeign(PageBlocks.Image image) {
    for (Zone zone : FOREIGN) if (image.around().in(zone)) return true;
    int depth = image.depth();
    boolean near =
        image.around().distance(Zone.RELATED, depth) <= 5
            || image.around().distance(Zone.BIO, depth) <= 3
            || image.around().distance(Zone.AD, depth) <= 2
            || image.around().distance(Zone.SIGNUP, depth) <= 4
            || image.around().distance(Zone.SHARE, depth) <= 3;
    return near && !image.around().in(Zone.BY_TAG_CAPTION) && !hasCaption(image)
        || leadsElsewhere(image.element());
  }

  private boolean hasCaption(PageBlocks.Image image) {
    Element at = image.element();
    for (int up = 0; up < 6 && at != null; up++, at = at.parent())
      if (at.normalName().equals("figure")) return captioned.contains(at);
    return false;
  }

  /// A picture that is a link to another page is a teaser; one that links to a picture is enlarged.
  private static boolean leadsElsewhere(Element image) {
    Element at = image.parent();
    for (int up = 0; up < 5 && at != null; up++, at = at.parent())
      if (at.normalName().equals("a") && at.hasAttr("href")) {
        String target = at.attr("href").toLowerCase(Locale.ROOT);
        return !(target.startsWith("#")
            || target.startsWith("javascript")
            || ENLARGED.matcher(target).matches());
      }
    return false;
  }

  private static boolean isSmall(Element image) {
    return number(image.attr("width")) < 120 || number(image.attr("height")) < 80;
  }

  private static int number(String attribute) {
    String digits =
        attribute.endsWith("px") ? attribute.substring(0, attribute.length() - 2) : attribute;
    if (digits.isEmpty() || digits.length() > 5) return Integer.MAX_VALUE;
    for (int i = 0; i < digits.length(); i++)
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') return Integer.MAX_VALUE;
    return Integer.parseInt(digits);
  }

  private static boolean isShown(PageBlocks.Image image) {
    int depth = image.depth();
    return image.around().distance(Zone.MEDIA, depth) <= 3
        || image.around().distance(Zone.CONTENT, depth) <= 4
        || image.around().distance(Zone.BODY_PROPERTY, depth) <= 4;
  }

  /// The element that holds picture and caption: the figure, or the widest of the picture's
  /// ancestors that hold no other running text. Where the figure has no words, a caption may stand
  /// beside it.
  private Element frame(PageBlocks.Image image) {
    Element frame = image.element();
    Element at = frame.parent();
    for (int up = 0; up < 8 && at != null; up++, at = at.parent()) {
      boolean figure = at.normalName().equals("figure");
      if (figure && at.hasText()) return at;
      boolean near = up < 4 || !captioned.contains(frame) && captioned.contains(at);
      if (near && isFrame(at, image.ordinal())) frame = at;
    }
    return frame;
  }

  private boolean isFrame(Element element, int ordinal) {
    if (element.normalName().equals("body") || element.normalName().equals("article")) return false;
    int chars = 0;
    for (Block block : blocksIn(element, ordinal)) {
      chars += block.text().length();
      boolean heading = block.in(Zone.BY_TAG_HEADING) && !block.in(Zone.BY_TAG_CAPTION);
      if (heading || chars > LONGEST_CAPTION) return false;
    }
    int images = 0;
    for (Element image : element.getElementsByTag("img")) if (!isSmall(image)) images++;
    return images <= 2;
  }

  /// The blocks inside an element that holds the node at `ordinal`: they stand together.
  private List<Block> blocksIn(Element element, int ordinal) {
    List<Block> blocks = cut.blocks();
    int from = 0;
    int to = blocks.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (blocks.get(middle).ordinal() < ordinal) from = middle + 1;
      else to = middle;
    }
    while (from > 0 && isInside(blocks.get(from - 1).holder(), element)) from--;
    while (to < blocks.size() && isInside(blocks.get(to).holder(), element)) to++;
    return blocks.subList(from, to);
  }

  private static boolean isInside(Element element, Element outer) {
    Element at = element;
    for (int up = 0; up < 12 && at != null; up++, at = at.parent()) if (at == outer) return true;
    return false;
  }

  private static Plate plate(String url, PageBlocks.Image image, Element frame) {
    CaptionWords words = PlateWords.in(frame);
    return new Plate(url, words.caption(), words.credit(), image.ordinal());
  }
}
