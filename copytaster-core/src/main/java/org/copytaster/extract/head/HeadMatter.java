package org.copytaster.extract.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.extract.page.Block;
import org.copytaster.extract.page.PageShape;
import org.copytaster.extract.page.Zone;
import org.copytaster.extract.words.TextUnit;
import org.copytaster.extract.words.Words;
import org.copytaster.text.WebDate;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What stands around the headline on the page itself: deck and byline.
public final class HeadMatter {
  private static final Pattern DECK =
      Pattern.compile(
          "(?i)deck|standfirst|\\bdek\\b|dek\\b|sub-?_?title|sub-?head|summary|intro|\\blead\\b|lead$|leadtext|lead-?in\\b|element-?lead|teaser-?text|[-_]lead|lead[-_](?:text|paragraph)|lede|excerpt|vorspann|chapo|description|abstract|entradilla|bajada|synopsis|perex|ingress|preamble|unterzeile|tagline|sapo|strapline|sommario|occhiello");
  private static final Pattern AUTHOR_CLASS =
      Pattern.compile(
          "(?i)author|byline|autor|redact|journalist|writer|contributor|signature|verfasser|ptb|reporter");
  private static final Pattern AUTHOR_PAGE =
      Pattern.compile(
          "(?i)/(?:authors?|autor(?:en|es)?|profiles?|people|person|staff|journalists?|contributors?|by|redaktion|writers?|team|auteurs?|columnists?|penulis)/");
  private static final Pattern BY =
      Pattern.compile(
          "(?iu)\\A\\W{0,3}(?:by|von|par|por|di|text|words|reported by|written by|story"
              + " by|door|av|af|oleh|reporter)\\s*:?\\s+(?=\\S)");
  private static final Pattern BEHIND_DATE =
      Pattern.compile(
          "\\d{4}.{0,20}\\b(?:by|von|par|por)\\s+((?:\\p{Lu}[\\p{L}.'’-]+\\s?){2,4})\\s*\\z");
  private static final Pattern DATE =
      Pattern.compile(
          "(?iu)\\n|\\s[|•·–—]\\s|,?\\s+(?:published|updated|posted|on )?\\s*(?:\\p{L}{3,9}\\.?"
              + " \\d{1,2},? \\d{4}|\\d{1,2}[./ ]\\s?\\p{L}*\\d*[./ ]\\s?\\d{4})");
  private static final int BELOW = 14;
  private static final int ABOVE = 6;

  private final List<Block> blocks;
  private final boolean[] chosen;
  private final int headline;
  private final int firstCopy;

  /// @param headlines the article's, then others that the page states; the first that a block shows
  ///   is where the article begins
  public HeadMatter(List<Block> blocks, boolean[] chosen, List<String> headlines) {
    this.blocks = blocks;
    this.chosen = chosen;
    this.headline = firstShown(headlines);
    this.firstCopy = firstCopy();
  }

  private int firstShown(List<String> headlines) {
    for (String words : headlines) {
      int index = indexOf(words);
      if (index >= 0) return index;
    }
    return -1;
  }

  /// Index of the headline's block, -1 if the page does not show it.
  public int headline() {
    return headline;
  }

  /// The bold line above the copy, for pages that mark no headline at all.
  public @Nullable String boldLine() {
    String longest = null;
    for (int i = Math.max(0, firstCopy - 10); i < Math.min(firstCopy, blocks.size()); i++) {
      Block block = blocks.get(i);
      boolean bold = block.boldChars() * 10 >= (block.text().length() - 10) * 9;
      boolean title = block.text().length() <= 200 && block.text().split(" ").length >= 4;
      if (bold && title && (longest == null || block.text().length() > longest.length()))
        longest = block.text();
    }
    return longest;
  }

  private int indexOf(String words) {
    String plain = Words.plain(words);
    int found = -1;
    for (Block block : blocks) {
      if (block.text().length() > 400) continue;
      String shown = block.plain();
      boolean heading = block.in(Zone.BY_TAG_HEADING);
      boolean below = heading && shown.endsWith(plain) && shown.length() < plain.length() + 60;
      if (!shown.equals(plain) && !below) continue;
      if (block.holder().normalName().equals("h1")) return block.index();
      if (found < 0 || heading && !blocks.get(found).in(Zone.BY_TAG_HEADING)) found = block.index();
    }
    return found;
  }

  private int firstCopy() {
    for (int i = Math.max(0, headline + 1); i < blocks.size(); i++)
      if (chosen[i] && blocks.get(i).text().length() >= 80 && !looksLikeDeck(blocks.get(i)))
        return i;
    return blocks.size();
  }

  /// The block that holds the deck; `null` if the page shows none.
  ///
  /// @param declared the page's own descriptions, which tell a deck from a first paragraph
  public @Nullable Block deck(List<String> declared) {
    if (headline < 0) return opening(declared);
    int to = Math.min(firstCopy, headline + 1 + BELOW);
    for (int i = headline + 1; i < to; i++)
      if (isDeckText(blocks.get(i)) && looksLikeDeck(blocks.get(i))) return blocks.get(i);
    for (int i = headline + 1; i < Math.min(to, headline + 3); i++)
      if (isDeckText(blocks.get(i)) && blocks.get(i).holder().normalName().matches("h[2-6]"))
        return blocks.get(i);
    for (int i = headline + 1; i < to; i++)
      if (!chosen[i] && isDeckText(blocks.get(i)) && isDeclared(blocks.get(i), declared))
        return blocks.get(i);
    Block opening = opening(declared);
    if (opening != null) return opening;
    for (int i = headline + 1; i < to; i++)
      if (!chosen[i] && isDeckText(blocks.get(i)) && isStatement(blocks.get(i)))
        return blocks.get(i);
    for (int i = headline - 1; i >= Math.max(0, headline - 2); i--)
      if (isDeckText(blocks.get(i)) && looksLikeDeck(blocks.get(i))) return blocks.get(i);
    return null;
  }

  /// A sentence of its own between headline and copy.
  private static boolean isStatement(Block block) {
    String text = block.text();
    return text.length() >= 60
        && TextUnit.endsSentence(text)
        && block.linkDensity() < 0.2
        && !block.in(Zone.BY_TAG_ASIDE)
        && !block.in(Zone.BY_TAG_NAV)
        && !block.in(Zone.BY_TAG_FORM)
        && block.distance(Zone.BIO) > 2
        && block.distance(Zone.AD) > 2;
  }

  /// Whether a caption has these very words: some publishers describe an article by its picture.
  public boolean isCaption(String words) {
    String plain = Words.plain(words);
    for (Block block : blocks)
      if (block.in(Zone.BY_TAG_FIGURE) && block.plain().startsWith(plain)) return true;
    return false;
  }

  /// The first copy, if it is made otherwise than the copy behind it and the page declares it as
  /// its description, or it is all bold.
  private @Nullable Block opening(List<String> declared) {
    Block first = null;
    for (Block block : blocks) {
      if (!chosen[block.index()] || block.text().length() < 40) continue;
      if (first == null) first = block;
      else if (isDeckText(first)) {
        boolean otherwise =
            !PageShape.signature(first.holder()).equals(PageShape.signature(block.holder()))
                || !first.holder().id().equals(block.holder().id());
        boolean bold =
            first.boldChars() * 10 > first.text().length() * 8
                && block.boldChars() * 2 < block.text().length();
        return bold || otherwise && isDeclared(first, declared) ? first : null;
      } else return null;
    }
    return null;
  }

  /// Whether the block says what a description says; a place or a name may stand before it.
  private static boolean isDeclared(Block block, List<String> declared) {
    String shown = block.plain();
    for (String description : declared) {
      String said = Words.plain(description);
      int at = said.length() < 40 ? -1 : shown.indexOf(said);
      if (at >= 0 && at <= 30 || said.length() >= 40 && said.startsWith(shown)) return true;
    }
    return false;
  }

  private boolean isDeckText(Block block) {
    String text = block.text();
    return text.length() >= 25
        && text.length() <= 600
        && text.indexOf(' ') > 0
        && block.distance(Zone.MEDIA) > 1
        && !block.in(Zone.BY_TAG_CAPTION)
        && !block.in(Zone.BY_TAG_FIGURE)
        && !block.in(Zone.BY_TAG_LIST)
        && block.distance(Zone.SIGNUP) > 2
        && block.linkDensity() < 0.4
        && (block.distance(Zone.RELATED) > 2 || isDeckElement(block.holder()))
        && !block.isFurniture()
        && !BY.matcher(text).lookingAt()
        && !isHeadlineAgain(block)
        && !(text.length() < 70 && WebDate.parse(text) != null);
  }

  /// Whether most of the words are the headline's.
  private boolean isHeadlineAgain(Block block) {
    if (headline < 0) return false;
    List<String> said = List.of(blocks.get(headline).plain().split(" "));
    int shared = 0;
    String[] words = block.plain().split(" ");
    for (String word : words) if (said.contains(word)) shared++;
    return shared * 10 >= words.length * 6;
  }

  private static boolean looksLikeDeck(Block block) {
    Element at = block.holder();
    for (int up = 0; up < 3 && at != null; up++, at = at.parent())
      if (isDeckElement(at)) return shareOf(at, block) > 0.5;
    return false;
  }

  private static boolean isDeckElement(Element element) {
    String names =
        element.attr("class") + " " + element.attr("itemprop") + " " + element.attr("data-testid");
    return DECK.matcher(names).find();
  }

  /// A class on a wrapper of the whole article says nothing of one block in it.
  private static double shareOf(Element element, Block block) {
    int length = element.text().length();
    return length == 0 ? 0 : (double) block.text().length() / length;
  }

  /// Names in the byline beside the headline, or at the end of the copy.
  public Bylines byline() {
    int from = headline < 0 ? 0 : Math.max(0, headline - ABOVE);
    int to = Math.min(blocks.size(), Math.max(firstCopy, headline + 1) + 3);
    to = Math.min(to, Math.max(0, headline) + 40);
    Bylines said = spoken(from, to);
    if (!said.isEmpty()) return said;
    Bylines linked = linked(from, to);
    if (!linked.isEmpty()) return linked;
    Bylines classed = classed(from, to);
    return classed.isEmpty() ? dated(from, to) : classed;
  }

  /// "Posted January 4, 2026 by Tom Reed".
  private Bylines dated(int from, int to) {
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      Matcher by = BEHIND_DATE.matcher(block.text());
      if (block.text().length() < 120 && !isForeign(block) && by.find())
        return Bylines.parse(by.group(1));
    }
    return Bylines.NONE;
  }

  private Bylines spoken(int from, int to) {
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      if (block.text().length() > 160 || chosen[i] && block.text().length() > 80) continue;
      if (!BY.matcher(block.text()).lookingAt() || isForeign(block)) continue;
      Bylines names = Bylines.parse(untilDate(BY.matcher(block.text()).replaceFirst("")));
      if (!names.isEmpty()) return names;
    }
    return Bylines.NONE;
  }

  private static String untilDate(String words) {
    return DATE.split(words, 2)[0];
  }

  private Bylines linked(int from, int to) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      if (isForeign(block) || chosen[i] && block.text().length() > 120) continue;
      for (Block.Anchor link : block.links()) {
        String words = block.text().substring(link.start(), link.end());
        if (AUTHOR_PAGE.matcher(link.url()).find() && looksLikeName(words)) names.add(words);
      }
    }
    return Bylines.of(names);
  }

  private Bylines classed(int from, int to) {
    List<String> names = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Block block = blocks.get(i);
      if (block.text().length() > 160 || isForeign(block)) continue;
      String words = marked(block);
      if (words == null) continue;
      for (String name : Bylines.parse(untilDate(words)).people())
        if (looksLikeName(name)) names.add(name);
    }
    return Bylines.of(names);
  }

  /// The block's words if it is marked as the author's, else those of the inline elements in it
  /// that are.
  private static @Nullable String marked(Block block) {
    if (isAuthorElement(block.holder())) return block.text();
    if (block.text().length() > 120) return null;
    StringBuilder words = new StringBuilder();
    for (Element inline : block.holder().children())
      if (!inline.isBlock() && AUTHOR_CLASS.matcher(names(inline)).find())
        words.append(words.isEmpty() ? "" : ", ").append(inline.text());
    return words.isEmpty() ? null : words.toString();
  }

  /// Names that stand alone, in bold, as the first or the last line of the copy.
  public Bylines signature() {
    int last = blocks.size() - 1;
    while (last >= 0 && !chosen[last]) last--;
    int first = 0;
    while (first <= last && (!chosen[first] || isHeadlineAgain(blocks.get(first)))) first++;
    for (int i = first; i < Math.min(first + 3, last); i++) {
      Bylines signed = signed(blocks.get(i));
      if (!signed.isEmpty()) return signed;
    }
    return last < 0 ? Bylines.NONE : signed(blocks.get(last));
  }

  private static Bylines signed(Block block) {
    String text = block.text();
    if (text.length() > 60 || block.boldChars() + 4 < text.length() * 4 / 5) return Bylines.NONE;
    if (block.in(Zone.BY_TAG_HEADING) || TextUnit.endsSentence(text)) return Bylines.NONE;
    Bylines names = Bylines.parse(text);
    for (String name : names.people()) if (!looksLikeName(name)) return Bylines.NONE;
    return new Bylines(names.people(), List.of());
  }

  private static boolean isForeign(Block block) {
    return block.in(Zone.BY_TAG_NAV)
        || block.in(Zone.BY_TAG_FOOTER)
        || block.in(Zone.BY_TAG_CAPTION)
        || block.distance(Zone.COMMENT) < 4
        || block.distance(Zone.RELATED) < 3;
  }

  private static boolean isAuthorElement(Element holder) {
    Element at = holder;
    for (int up = 0; up < 3 && at != null; up++, at = at.parent())
      if (AUTHOR_CLASS.matcher(names(at)).find()) return true;
    return false;
  }

  private static String names(Element element) {
    return element.attr("class")
        + " "
        + element.id()
        + " "
        + element.attr("itemprop")
        + " "
        + element.attr("rel");
  }

  static boolean looksLikeName(String words) {
    String[] parts = words.strip().split("\\s+");
    if (parts.length < 2 || parts.length > 5 || words.length() > 50) return false;
    for (String part : parts)
      if (Character.isDigit(part.charAt(0)) || part.endsWith(":")) return false;
    return Character.isUpperCase(parts[0].codePointAt(0))
        && Character.isUpperCase(parts[parts.length - 1].codePointAt(0))
        && !words
            .toLowerCase(Locale.ROOT)
            .matches(
                ".*\\b(?:share|follow|more|about|author|staff|redaktion|news|read|photo|image)\\b.*");
  }
}
