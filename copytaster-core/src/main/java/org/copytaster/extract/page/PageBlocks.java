package org.copytaster.extract.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Cuts a page into [Block]s, in one walk, without recursion.
public final class PageBlocks implements NodeFilter {
  /// Dates that markup gives for machines beside the words.
  public record Stamp(String value, int ordinal) {}

  /// Pictures met on the way, with the zones around them.
  public record Image(Element element, Surroundings around, int depth, int ordinal) {}

  /// Most blocks that are read of a page; the longest real pages have a third of it.
  public static final int MOST = 10_000;

  private final List<Block> blocks = new ArrayList<>();
  private final List<Image> images = new ArrayList<>();
  private final List<Stamp> stamps = new ArrayList<>();
  private final HashMap<String, Long> known = new HashMap<>();
  private final Deque<Surroundings> surroundings = new ArrayDeque<>();
  private final Deque<Element> holders = new ArrayDeque<>();
  private final Deque<Integer> holderDepths = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Block.Anchor> links = new ArrayList<>();
  private int visited;
  private int start;
  private int linkStart = -1;
  private @Nullable Element link;
  private int bold;
  private int boldChars;
  private int lineStart;
  private int boldBeforeLine;

  private PageBlocks() {}

  public static PageBlocks of(Element body) {
    PageBlocks page = new PageBlocks();
    body.filter(page);
    page.close();
    return page;
  }

  public List<Block> blocks() {
    return blocks;
  }

  public List<Stamp> stamps() {
    return stamps;
  }

  public List<Image> images() {
    return images;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    visited++;
    if (node instanceof TextNode words) {
      append(words.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) return FilterResult.CONTINUE;
    String tag = element.normalName();
    Marks marks = Marks.of(element);
    Surroundings around =
        Surroundings.inside(surroundings.peek(), Zone.opened(tag, marks, known), depth);
    if (tag.equals("img") || tag.equals("amp-img"))
      images.add(new Image(element, around, depth, visited));
    stamp(tag, marks);
    if (isSkipped(tag)) return FilterResult.SKIP_ENTIRELY;
    if (tag.equals("br")) lineBreak();
    if (isBoundary(element)) {
      close();
      holders.push(element);
      holderDepths.push(depth);
    }
    surroundings.push(around);
    if (isBold(tag)) bold++;
    if (tag.equals("a") && marks.has("href")) open(element);
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) return FilterResult.CONTINUE;
    String tag = element.normalName();
    if (isSkipped(tag)) return FilterResult.CONTINUE;
    if (element == link) endLink();
    if (isBold(tag)) bold--;
    if (isBoundary(element)) {
      close();
      holders.pop();
      holderDepths.pop();
    }
    surroundings.pop();
    return FilterResult.CONTINUE;
  }

  private void stamp(String tag, Marks marks) {
    if (!marks.others()) return;
    String value =
        switch (tag) {
          case "time", "relative-time" -> marks.get("datetime");
          case "abbr" -> marks.get("title");
          default -> dated(marks);
        };
    if (value.length() >= 8 && value.length() <= 60) stamps.add(new Stamp(value, visited));
  }

  /// Microdata's date, a microformat's, or one kept for scripts.
  private static String dated(Marks marks) {
    if (marks.get("itemprop").equals("datePublished")) return marks.get("content");
    String title = marks.get("title");
    if (!title.isEmpty() && title.charAt(0) <= '9' && isMicroformat(marks.classes())) return title;
    String stamp = marks.get("data-timestamp");
    return stamp.isEmpty() ? marks.get("data-date") : stamp;
  }

  private static boolean isMicroformat(String classes) {
    return classes.contains("published") || classes.contains("updated");
  }

  private void open(Element anchor) {
    endLink();
    link = anchor;
    linkStart = text.length();
  }

  private static boolean isSkipped(String tag) {
    return switch (tag) {
      case "script", "style", "noscript", "template", "svg", "math", "iframe", "object" -> true;
      case "embed", "canvas", "audio", "video", "select", "option", "button", "input" -> true;
      case "textarea", "head", "map", "applet", "frameset", "dialog" -> true;
      default -> false;
    };
  }

  private static boolean isBold(String tag) {
    return tag.equals("b") || tag.equals("strong");
  }

  private static boolean isBoundary(Element element) {
    return element.isBlock() || element.normalName().indexOf('-') > 0;
  }

  /// One break is a line of the block, two end it.
  private void lineBreak() {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\n') close();
    else if (last >= 0) {
      trimEnd();
      if (isBoldLine()) closeLine();
      else text.append('\n');
      lineStart = text.length();
      boldBeforeLine = boldChars;
    }
  }

  /// Old pages set headlines as bold lines between breaks.
  private boolean isBoldLine() {
    int length = text.length() - lineStart;
    return links.isEmpty()
        && link == null
        && length >= 15
        && length <= 200
        && (boldChars - boldBeforeLine) * 10 >= (length - 10) * 9;
  }

  /// Makes the last line a block of its own, apart from the lines above it.
  private void closeLine() {
    String line = text.substring(lineStart);
    int lineBold = boldChars - boldBeforeLine;
    text.setLength(lineStart);
    boldChars = boldBeforeLine;
    close();
    text.append(line);
    boldChars = lineBold;
    start = visited;
    close();
  }

  private void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' || c == '\u00a0' || c == '\u2028' || c == '\u2029') {
        int last = text.length() - 1;
        if (last >= 0 && text.charAt(last) != ' ' && text.charAt(last) != '\n') text.append(' ');
      } else if (c != '\u00ad' && c != '\u200b' && c != '\uFEFF') {
        if (text.isEmpty()) start = visited;
        text.append(c);
        if (bold > 0) boldChars++;
      }
    }
  }

  private void endLink() {
    if (link == null) return;
    int end = text.length();
    while (end > linkStart && text.charAt(end - 1) <= ' ') end--;
    while (linkStart < end && text.charAt(linkStart) <= ' ') linkStart++;
    if (end > linkStart) links.add(new Block.Anchor(linkStart, end, link.attr("href")));
    link = null;
  }

  private void trimEnd() {
    int end = text.length();
    while (end > 0 && text.charAt(end - 1) <= ' ') end--;
    text.setLength(end);
  }

  /// Ends the block; a link that reaches over the boundary goes on in the next one.
  private void close() {
    Element open = link;
    endLink();
    trimEnd();
    Element holder = holders.peek();
    Surroundings around = surroundings.peek();
    boolean room = blocks.size() < MOST;
    if (!text.isEmpty() && holder != null && around != null && room) {
      int depth = holderDepths.getFirst();
      blocks.add(
          new Block(
              blocks.size(), text.toString(), holder, depth, around, links, boldChars, start));
    }
    text.setLength(0);
    links.clear();
    boldChars = 0;
    lineStart = 0;
    boldBeforeLine = 0;
    link = open;
    linkStart = 0;
  }
}
