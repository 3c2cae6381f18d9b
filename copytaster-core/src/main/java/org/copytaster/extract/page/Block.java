package org.copytaster.extract.page;

import java.util.List;
import org.copytaster.extract.words.Furniture;
import org.copytaster.extract.words.Words;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A stretch of a page between two block boundaries: what a reader sees as one paragraph, heading,
/// list item or cell. Belongs to one thread, as its page does.
public final class Block {
  private final int index;
  private final String text;
  private final Element holder;
  private final int depth;
  private final Surroundings around;
  private final List<Anchor> links;
  private final int linkChars;
  private final int boldChars;
  private final int ordinal;
  private @Nullable String plain;
  private @Nullable Boolean furniture;

  /// Linked words.
  public record Anchor(int start, int end, String url) {}

  /// @param index position on the page, from 0
  /// @param text white space collapsed; line breaks kept as `\n`
  /// @param holder the innermost block element around it
  /// @param depth of the holder in the document
  /// @param around the zones it stands in
  /// @param links spans of its linked words, in order, within `text`
  /// @param boldChars characters in `b`, `strong`
  /// @param ordinal position of its first node in document order, to place pictures
  Block(
      int index,
      String text,
      Element holder,
      int depth,
      Surroundings around,
      List<Anchor> links,
      int boldChars,
      int ordinal) {
    this.index = index;
    this.text = text;
    this.holder = holder;
    this.depth = depth;
    this.around = around;
    this.links = List.copyOf(links);
    int linked = 0;
    for (Anchor link : links) linked += link.end() - link.start();
    this.linkChars = linked;
    this.boldChars = boldChars;
    this.ordinal = ordinal;
  }

  public int index() {
    return index;
  }

  public String text() {
    return text;
  }

  public Element holder() {
    return holder;
  }

  int depth() {
    return depth;
  }

  public List<Anchor> links() {
    return links;
  }

  public int boldChars() {
    return boldChars;
  }

  public int ordinal() {
    return ordinal;
  }

  /// The words as [Words#plain] has them, which many ask for.
  public String plain() {
    String known = plain;
    if (known == null) plain = known = Words.plain(text);
    return known;
  }

  /// Whether the words belong to the page, not to the article.
  public boolean isFurniture() {
    Boolean known = furniture;
    if (known == null) furniture = known = Furniture.isLine(text, plain());
    return known;
  }

  public boolean in(Zone zone) {
    return around.in(zone);
  }

  public int distance(Zone zone) {
    return around.distance(zone, depth);
  }

  int linkChars() {
    return linkChars;
  }

  public double linkDensity() {
    return text.isEmpty() ? 0 : (double) linkChars / text.length();
  }
}
