package org.copytaster.extract;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Part;
import org.copytaster.model.Span;

/// The text of an article while it is being set: parts, one after the other, with a blank line
/// between.
final class Galley {
  private static final String GAP = "\n\n";

  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();

  /// Sets words, which must not be blank, and says where they now stand.
  Span set(Part.Kind kind, String words) {
    if (!text.isEmpty()) text.append(GAP);
    Span span = new Span(text.length(), text.length() + words.length());
    text.append(words);
    parts.add(new Part(kind, span));
    return span;
  }

  String text() {
    return text.toString();
  }

  List<Part> parts() {
    return parts;
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }
}
