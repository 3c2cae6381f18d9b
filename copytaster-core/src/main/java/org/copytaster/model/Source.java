package org.copytaster.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Who says so: the words that name the source of a statement.
///
/// @param spans at least one; what stands in apposition and says who it is belongs to it
/// @param entity id of the resolved [Entity], or `null` for "analysts", "officials", or where
///   resolution abstains
/// @param role the text's words for who this is ("head of the … think tank in London"), if any
public record Source(List<Span> spans, @Nullable String entity, @Nullable Span role) {
  public Source {
    if (spans.isEmpty()) throw new IllegalArgumentException("a source needs at least one span");
    spans = List.copyOf(spans);
  }

  /// The words that name, without the apposition: "Mara Voss" of "Mara Voss, the mayor".
  public Span name(String text) {
    Span whole = spans.getFirst();
    if (role == null || !whole.contains(role)) return whole;
    int end = trimmed(text, whole.start(), role.start());
    if (end > whole.start() && end < role.start() - 1) return new Span(whole.start(), end);
    int from = role.end();
    while (from < whole.end() && !Character.isLetterOrDigit(text.charAt(from))) from++;
    boolean apart = from < whole.end() && text.charAt(role.end()) == ',';
    return apart ? new Span(from, whole.end()) : whole;
  }

  /// The end of what stands before a comma or a dash.
  private static int trimmed(String text, int from, int to) {
    int end = to;
    while (end > from && ", —–-".indexOf(text.charAt(end - 1)) >= 0) end--;
    return end;
  }
}
