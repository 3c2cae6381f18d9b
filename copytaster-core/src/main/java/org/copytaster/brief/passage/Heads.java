package org.copytaster.brief.passage;

import java.util.Optional;
import org.copytaster.model.Article;
import org.copytaster.model.Part;
import org.copytaster.model.Span;

/// Where in a report the words stand that can head a story.
public final class Heads {
  private static final int LONGEST = 140;

  private Heads() {}

  public static Optional<Span> headline(Article article) {
    return article.parts().stream()
        .filter(part -> part.kind() == Part.Kind.HEADLINE)
        .map(part -> Passages.trim(article.text(), part.span()))
        .filter(span -> !span.isEmpty())
        .findFirst();
  }

  public static Span firstLine(Article article) {
    String text = article.text();
    Span all = Passages.trim(text, new Span(0, text.length()));
    int end = text.indexOf('\n', all.start());
    if (end < 0 || end > all.end()) end = all.end();
    return new Span(all.start(), Math.min(end, all.start() + LONGEST));
  }
}
