package org.copytaster.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copytaster.extract.picture.Credit;
import org.copytaster.extract.words.Furniture;
import org.copytaster.extract.words.TextUnit;
import org.copytaster.extract.words.Words;
import org.copytaster.model.Part;
import org.copytaster.model.Picture;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Reads the layout of a text whose markup is lost: which line is outlet, section, headline,
/// caption, deck, subhead, and which is page furniture.
///
/// Two readings. *Page*: a saved page, with furniture before and behind the article. *Copy*: text
/// that a program delivered; nothing of it is left out, and only clear signs make a line anything
/// but a paragraph.
final class TextLayout {
  private static final Pattern BYLINE =
      Pattern.compile("\\A(?:By|Von|Par|Por|Di)\\s+\\p{Lu}.{2,120}", Pattern.DOTALL);
  private static final Pattern DATELINE =
      Pattern.compile(
          "\\A\\p{Lu}{3}[\\p{L}.,'"
              + " -]{0,60}(?:\\([^)]{2,40}\\)\\s*)?[—–-]{1,2}\\s|\\A[^()]{2,60}\\([\\p{L}"
              + " /]{2,40}\\)\\s*[—–-]{1,2}\\s");

  private final List<TextUnit> units;
  private final boolean page;
  private final @Nullable String title;
  private final List<Part> parts = new ArrayList<>();
  private final List<Picture> pictures = new ArrayList<>();
  private @Nullable String outlet;
  private @Nullable String section;
  private @Nullable String byline;
  private @Nullable String date;

  private TextLayout(String text, boolean page, @Nullable String title) {
    this.units = TextUnit.of(text);
    this.page = page;
    this.title = title;
    int body = head();
    body(body);
  }

  static TextLayout ofPage(String text, @Nullable String title) {
    return new TextLayout(text, true, title);
  }

  static TextLayout ofCopy(String text, @Nullable String title) {
    return new TextLayout(text, false, title);
  }

  List<Part> parts() {
    return parts;
  }

  /// Pictures whose captions the text holds; their address is lost, hence empty.
  List<Picture> pictures() {
    return pictures;
  }

  @Nullable String outlet() {
    return outlet;
  }

  @Nullable String section() {
    return section;
  }

  @Nullable String byline() {
    return byline;
  }

  @Nullable String date() {
    return date;
  }

  /// Reads the lines above the running copy; returns the first unit below them.
  private int head() {
    int headline = headlineIndex();
    if (headline < 0) return 0;
    boolean repeated = isRepeated(headline);
    if (page || repeated) above(headline);
    add(Part.Kind.HEADLINE, units.get(headline).span());
    int at = headline + 1;
    boolean furnished = repeated || headline > 0;
    for (; at < units.size(); at++) {
      TextUnit unit = units.get(at);
      if (same(unit, units.get(headline))) continue;
      if (Credit.ofCaption(unit.words()) != null) {
        caption(unit);
        furnished = true;
      } else if (!isHeadMatter(unit)) break;
    }
    return furnished && isDeck(at) ? deck(at) : at;
  }

  private int deck(int at) {
    add(Part.Kind.DECK, units.get(at).span());
    return at + 1;
  }

  /// Lines that may stand between headline and copy without being copy: byline, date.
  private boolean isHeadMatter(TextUnit unit) {
    if (unit.endsSentence() || unit.wordCount() > 20) return false;
    if (BYLINE.matcher(unit.words()).matches()) {
      byline = unit.words();
      if (!page) add(Part.Kind.PARAGRAPH, unit.span());
      return true;
    }
    if (page && org.copytaster.text.WebDate.parse(unit.words()) != null) {
      date = unit.words();
      return true;
    }
    return page && Furniture.isLine(unit.words());
  }

  /// The summary between headline and copy: a paragraph before the first of several, above any
  /// subhead, that does not open like a report does, with a dateline.
  private boolean isDeck(int at) {
    return at + 1 < units.size()
        && units.get(at).words().length() >= 40
        && units.get(at + 1).words().length() >= 80
        && units.get(at + 1).endsSentence()
        && !DATELINE.matcher(units.get(at).words()).find();
  }

  private void above(int headline) {
    List<String> lines = new ArrayList<>();
    for (TextUnit unit : units.subList(0, headline))
      if (unit.wordCount() <= 6 && org.copytaster.text.WebDate.parse(unit.words()) != null)
        date = unit.words();
      else if (unit.wordCount() <= 5 && !Furniture.isLine(unit.words())) lines.add(unit.words());
    if (lines.isEmpty()) return;
    outlet = lines.getFirst();
    if (lines.size() > 1) section = lines.get(1);
  }

  /// The headline's unit, or -1: the declared title, a line that the page repeats, the first
  /// title-like line before the copy.
  private int headlineIndex() {
    int copy = firstCopy();
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < Math.min(units.size(), copy + 1); i++) {
      TextUnit unit = units.get(i);
      if (title != null && Words.same(title, unit.words())) return i;
      Integer before = seen.putIfAbsent(Words.plain(unit.words()), i);
      if (before != null && unit.wordCount() >= 3) return before;
    }
    if (copy >= units.size()) return -1;
    int longest = -1;
    for (int i = 0; i < copy; i++) {
      TextUnit unit = units.get(i);
      boolean candidate =
          unit.isTitleLike(30)
              && unit.wordCount() >= 3
              && Credit.ofCaption(unit.words()) == null
              && !BYLINE.matcher(unit.words()).matches();
      if (candidate && (longest < 0 || page && isLonger(unit, units.get(longest)))) longest = i;
      if (!page && i == 0 && !candidate) return -1;
    }
    return longest;
  }

  private static boolean isLonger(TextUnit unit, TextUnit other) {
    return other.wordCount() < 5 && unit.wordCount() >= 5;
  }

  /// The first unit that is plainly running copy.
  private int firstCopy() {
    for (int i = 0; i < units.size(); i++) {
      TextUnit unit = units.get(i);
      if (unit.words().length() >= 100 && unit.endsSentence()) return i;
    }
    return units.size();
  }

  private boolean isRepeated(int headline) {
    for (int i = headline + 1; i < Math.min(units.size(), headline + 6); i++)
      if (same(units.get(headline), units.get(i))) return true;
    return false;
  }

  private static boolean same(TextUnit a, TextUnit b) {
    return Words.same(a.words(), b.words());
  }

  private void body(int from) {
    boolean headings = page || countHeadings(from) >= 2;
    for (int i = from; i < units.size(); i++) {
      TextUnit unit = units.get(i);
      if (page && Furniture.isLine(unit.words())) {
        if (Furniture.opensTail(unit.words()) && !copyFollows(i)) return;
      } else if (isBodyCaption(unit)) caption(unit);
      else if (headings && isHeading(i)) add(Part.Kind.HEADING, unit.span());
      else add(kind(unit), unit.span());
    }
  }

  /// A correction is set apart on a page only: copy that a program delivered stays copy.
  private Part.Kind kind(TextUnit unit) {
    return page && Furniture.isCorrection(unit.words())
        ? Part.Kind.CORRECTION
        : Part.Kind.PARAGRAPH;
  }

  private boolean copyFollows(int at) {
    for (int i = at + 1; i < units.size(); i++)
      if (units.get(i).words().length() >= 200 && units.get(i).endsSentence()) return true;
    return false;
  }

  private int countHeadings(int from) {
    int count = 0;
    for (int i = from; i < units.size(); i++) if (isHeading(i)) count++;
    return count;
  }

  /// A short line without stop, alone between blank lines, above a paragraph.
  private boolean isHeading(int i) {
    TextUnit unit = units.get(i);
    if (i + 1 >= units.size() || !unit.isAlone() || !unit.isTitleLike(14)) return false;
    TextUnit next = units.get(i + 1);
    return unit.words().length() <= 100
        && next.words().length() >= 80
        && next.words().length() > unit.words().length()
        && (next.endsSentence() || next.words().length() >= 200);
  }

  private static boolean isBodyCaption(TextUnit unit) {
    return unit.words().length() <= 400
        && unit.words().endsWith("]")
        && Credit.ofCaption(unit.words()) != null;
  }

  private void caption(TextUnit unit) {
    Span credit = Credit.ofCaption(unit.words());
    if (credit == null) return;
    int start = unit.span().start();
    int captionEnd = credit.start() - 1;
    while (captionEnd > 0 && Character.isWhitespace(unit.words().charAt(captionEnd - 1)))
      captionEnd--;
    Span caption = captionEnd > 0 ? new Span(start, start + captionEnd) : null;
    Span credited = new Span(start + credit.start(), start + credit.end());
    if (caption != null) add(Part.Kind.CAPTION, caption);
    add(Part.Kind.CREDIT, credited);
    pictures.add(new Picture("", caption, credited));
  }

  private void add(Part.Kind kind, Span span) {
    parts.add(new Part(kind, span));
  }
}
