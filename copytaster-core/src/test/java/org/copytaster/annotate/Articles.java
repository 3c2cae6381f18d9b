package org.copytaster.annotate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Article;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Articles for tests: every line is a paragraph.
final class Articles {
  private Articles() {}

  static Article of(String text, @Nullable LocalDate day) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty())
        parts.add(new Part(Part.Kind.PARAGRAPH, new Span(at, at + line.length())));
      at += line.length() + 1;
    }
    Moment published = day == null ? null : Moment.of(day);
    return new Article(
        "a", "test", null, null, null, null, "en", published, null, List.of(), List.of(), List.of(),
        List.of(), text, parts, List.of(), List.of());
  }
}
