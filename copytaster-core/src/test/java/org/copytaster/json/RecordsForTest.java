package org.copytaster.json;

import java.util.List;
import org.copytaster.model.Article;
import org.copytaster.model.Brief;
import org.copytaster.model.Evidence;
import org.copytaster.model.Line;
import org.copytaster.model.Modality;
import org.copytaster.model.Part;
import org.copytaster.model.Span;

/// The smallest records that say something.
final class RecordsForTest {
  private RecordsForTest() {}

  static Article article(String text) {
    return new Article(
        "a1",
        "a.txt",
        null,
        null,
        "The Ferry Post",
        null,
        "en",
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        text,
        List.of(new Part(Part.Kind.HEADLINE, new Span(0, text.length()))),
        List.of(),
        List.of());
  }

  static Brief brief(String headline) {
    Article article = article(headline);
    Evidence words = Evidence.of(article, new Span(0, headline.length()), null);
    Line title =
        new Line(
            headline,
            List.of(words),
            null,
            null,
            null,
            List.of("The Ferry Post"),
            1,
            Modality.ASSERTED,
            null);
    return new Brief(
        "s1", title, null, null, null, null, List.of(), List.of(), List.of(), null, List.of(), 0,
        List.of());
  }
}
