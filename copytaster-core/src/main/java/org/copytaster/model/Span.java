package org.copytaster.model;

import java.util.Comparator;
import java.util.List;

/// A stretch of an article's text.
///
/// Offsets are UTF-16 code units into [Article#text()], half-open: `start` is the first unit
/// inside, `end` the first one after. They are therefore what `String.substring(start, end)`
/// expects. An empty span (`start == end`) is allowed.
///
/// @param start first code unit, from 0
/// @param end first code unit after the span, not before `start`
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  public Span {
    if (start < 0)
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") starts before the text");
    if (end < start)
      throw new IllegalArgumentException("span [" + start + ", " + end + ") ends before it starts");
  }

  /// The smallest span that covers all of `spans`, which must not be empty.
  public static Span covering(List<Span> spans) {
    if (spans.isEmpty()) throw new IllegalArgumentException("no spans to cover");
    int start = Integer.MAX_VALUE;
    int end = 0;
    for (Span span : spans) {
      start = Math.min(start, span.start);
      end = Math.max(end, span.end);
    }
    return new Span(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /// The words themselves. A span that reaches past `text` is the caller's fault and throws.
  public String of(CharSequence text) {
    if (end > text.length())
      throw new IllegalArgumentException(
          "span " + this + " ends after the text of length " + text.length());
    return text.subSequence(start, end).toString();
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /// True if the two share at least one code unit; spans that only touch do not overlap.
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
