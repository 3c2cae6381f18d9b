package org.copytaster.extract.picture;

import java.util.Set;
import java.util.regex.Pattern;
import org.copytaster.extract.words.Furniture;
import org.copytaster.extract.words.TextUnit;
import org.copytaster.extract.words.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Takes the words around a picture apart by how they are marked: as caption, as credit, or not at
/// all.
final class PlateWords implements NodeFilter {
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)credit|copyright|photograph|source|rights|quelle|urheber|byline|author|attribution|agency|fotograf|autor|owner|courtesy|creator|contributor|distributor|provider");
  private static final Pattern CAPTION =
      Pattern.compile("(?i)caption|description|desc(?:\\b|_)|legend|epigraf|pie\\b|bildtext");
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "svg",
          "button",
          "template",
          "label",
          "iframe",
          "video",
          "time",
          "select");
  private static final int LONGEST = 700;

  private final Element frame;
  private final StringBuilder caption = new StringBuilder();
  private final StringBuilder credit = new StringBuilder();
  private final StringBuilder other = new StringBuilder();
  private int inCredit = -1;
  private int inCaption = -1;

  private PlateWords(Element frame) {
    this.frame = frame;
  }

  static CaptionWords in(Element frame) {
    PlateWords words = new PlateWords(frame);
    frame.filter(words);
    return words.read();
  }

  private CaptionWords read() {
    String marked = once(credit.toString());
    String stated = Words.spaced(caption.toString());
    String rest = Words.spaced(other.toString());
    if (stated.isEmpty()) {
      stated = rest;
      rest = "";
    }
    if (stated.length() > LONGEST) return new CaptionWords(null, null);
    if (marked.isEmpty() && isCreditLike(rest) && Credit.isNames(rest)) marked = rest;
    if (marked.isEmpty() || marked.length() > 200) {
      String last = marked.isEmpty() ? lastPiece(stated) : null;
      return stated.isEmpty() ? new CaptionWords(null, null) : CaptionWords.of(stated, last);
    }
    CaptionWords read =
        stated.isEmpty() ? new CaptionWords(null, null) : CaptionWords.of(stated, null);
    String credited = CaptionWords.credit(marked);
    return new CaptionWords(read.caption(), credited != null ? credited : read.credit());
  }

  /// The credits of several elements, without those that repeat another.
  private static String once(String words) {
    StringBuilder once = new StringBuilder();
    for (String piece : words.split("\\s/(?=\\S)")) {
      String credited = CaptionWords.credit(piece);
      if (credited != null && once.indexOf(credited) < 0)
        once.append(once.isEmpty() ? "" : " /").append(Words.spaced(piece));
    }
    return once.toString();
  }

  private static boolean isCreditLike(String words) {
    return words.length() >= 3 && words.length() <= 100 && !TextUnit.endsSentence(words);
  }

  /// The last of several elements under the picture, where it reads like a credit: templates
  /// without telling classes set caption and credit in two elements all the same.
  private @Nullable String lastPiece(String words) {
    Element holder = frame.selectFirst("figcaption");
    if (holder == null) return null;
    while (holder.childrenSize() == 1 && holder.ownText().isBlank()) holder = holder.child(0);
    if (holder.childrenSize() < 2 || !holder.ownText().isBlank()) return null;
    String last = Words.spaced(holder.child(holder.childrenSize() - 1).text());
    boolean behind = words.length() > last.length() + 20 && words.endsWith(last);
    return behind && isCreditLike(last) && Credit.isNames(last) ? last : null;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      StringBuilder to = inCredit >= 0 ? credit : inCaption >= 0 ? caption : other;
      to.append(text.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) return FilterResult.CONTINUE;
    if (SKIPPED.contains(element.normalName()) || isTitle(element))
      return FilterResult.SKIP_ENTIRELY;
    if (element != frame) mark(element, depth);
    if (element.isBlock() || element.normalName().equals("br")) gap();
    return FilterResult.CONTINUE;
  }

  /// A heading, unless it is set as caption; and what belongs to the page.
  private static boolean isTitle(Element element) {
    String tag = element.normalName();
    boolean heading =
        tag.length() == 2 && tag.charAt(0) == 'h' && tag.charAt(1) >= '1' && tag.charAt(1) <= '6';
    if (heading && element.closest("figcaption") == null) return true;
    String words = element.childrenSize() == 0 ? element.text() : "";
    return Furniture.isLine(words) && !CaptionWords.isLabelled(words);
  }

  private void mark(Element element, int depth) {
    if (inCredit < 0 && isCredit(element)) {
      gap();
      if (!credit.toString().isBlank()) credit.append('/');
      inCredit = depth;
    } else if (inCaption < 0 && isCaption(element)) inCaption = depth;
  }

  private static boolean isCaption(Element element) {
    if (element.normalName().equals("figcaption")) return false;
    String names = element.attr("class") + " " + element.attr("itemprop");
    return names.length() > 1
        && CAPTION.matcher(names).find()
        && element.parent() != null
        && element.parent().closest("figcaption,[class*=caption]") != null;
  }

  private static boolean isCredit(Element element) {
    if (element.normalName().equals("cite") || element.normalName().equals("small")) return true;
    String names = element.attr("class") + " " + element.attr("itemprop");
    if (names.length() < 3 || names.contains("with-credit") || names.contains("with-caption"))
      return false;
    if (!CREDIT.matcher(names).find()) {
      boolean plain = element.childrenSize() == 0 && element.isBlock();
      return plain && element.text().length() < 160 && CaptionWords.isLabelled(element.text());
    }
    return element.text().length() < 200;
  }

  private void gap() {
    caption.append(' ');
    credit.append(' ');
    other.append(' ');
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) return FilterResult.CONTINUE;
    if (depth == inCredit) {
      gap();
      inCredit = -1;
    }
    if (depth == inCaption) {
      gap();
      inCaption = -1;
    }
    if (element.isBlock()) gap();
    return FilterResult.CONTINUE;
  }
}
