package org.copytaster.extract.words;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Span;

/// A line of a text, or several that a narrow column broke: the smallest thing that layout speaks
/// of.
///
/// @param span without surrounding white space
/// @param words the unit's characters
/// @param isAlone whether blank lines stand before and behind it
public record TextUnit(Span span, String words, boolean isAlone) {

  public static List<TextUnit> of(String text) {
    List<TextUnit> units = new ArrayList<>();
    List<Span> block = new ArrayList<>();
    for (int start = 0; start <= text.length(); ) {
      int end = text.indexOf('\n', start);
      if (end < 0) end = text.length();
      Span line = stripped(text, start, end);
      if (line.isEmpty()) close(text, block, units);
      else block.add(line);
      start = end + 1;
    }
    close(text, block, units);
    return units;
  }

  private static void close(String text, List<Span> block, List<TextUnit> units) {
    if (block.isEmpty()) return;
    List<Span> joined = joined(text, block);
    for (Span span : joined) units.add(new TextUnit(span, span.of(text), joined.size() == 1));
    block.clear();
  }

  private static List<Span> joined(String text, List<Span> block) {
    boolean column = isColumn(text, block);
    List<Span> joined = new ArrayList<>();
    for (Span line : block) {
      boolean goesOn =
          !joined.isEmpty() && (column || Character.isLowerCase(text.charAt(line.start())));
      if (goesOn) joined.set(joined.size() - 1, new Span(joined.getLast().start(), line.end()));
      else joined.add(line);
    }
    return joined;
  }

  /// Text wrapped at a fixed width: several lines of nearly the same length, most of which do not
  /// end a sentence.
  private static boolean isColumn(String text, List<Span> block) {
    if (block.size() < 3) return false;
    int open = 0;
    for (Span line : block.subList(0, block.size() - 1)) {
      if (line.length() < 45 || line.length() > 100) return false;
      if (!endsSentence(line.of(text))) open++;
    }
    return open * 2 > block.size() - 1;
  }

  private static Span stripped(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isSpace(text.charAt(from))) from++;
    while (to > from && isSpace(text.charAt(to - 1))) to--;
    return new Span(from, to);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\uFEFF' || c == '\u200b';
  }

  /// Whether the words end as a sentence does, closing quotation marks and brackets aside.
  public static boolean endsSentence(String words) {
    int last = words.length() - 1;
    while (last > 0 && closes(words.charAt(last))) last--;
    return last >= 0 && stops(words.charAt(last));
  }

  private static boolean closes(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', ')', ']' -> true;
      default -> false;
    };
  }

  private static boolean stops(char c) {
    return switch (c) {
      case '.', '!', '?', '…', ':', ';', ',' -> true;
      default -> false;
    };
  }

  public boolean endsSentence() {
    return endsSentence(words);
  }

  public int wordCount() {
    return words.split("\\s+").length;
  }

  /// A line in the way of headlines and subheads: short, without a stop, not beginning small.
  public boolean isTitleLike(int mostWords) {
    return words.length() <= 200
        && wordCount() <= mostWords
        && !endsSentence()
        && !Character.isLowerCase(words.codePointAt(0));
  }
}
