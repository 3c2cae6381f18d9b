package org.copytaster.attribute;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.annotate.Annotator;
import org.copytaster.annotate.lexicon.LexiconReader;
import org.copytaster.model.Article;
import org.copytaster.model.Part;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;
import org.copytaster.models.BundledShelf;

/// Reads a text with the rules alone, so that what is tested does not change with the weights.
final class Desk {
  private static final Annotator ANNOTATOR =
      new Annotator(BundledShelf::open, new LexiconReader(BundledShelf::open));
  static final Attributor ATTRIBUTOR = new Attributor(BundledShelf::open);

  private Desk() {}

  static List<Statement> statements(String text) {
    Article article = article(text);
    return ATTRIBUTOR.attribute(article, ANNOTATOR.annotate(article)).statements();
  }

  static org.copytaster.model.Annotations annotations(Article article) {
    return ANNOTATOR.annotate(article);
  }

  /// Every line that is not blank is a paragraph.
  static Article article(String text) {
    List<Part> parts = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      int from = start + line.length() - line.stripLeading().length();
      int to = start + line.stripTrailing().length();
      if (from < to) parts.add(new Part(Part.Kind.PARAGRAPH, new Span(from, to)));
      start += line.length() + 1;
    }
    return new Article(
        "a1", "test", null, null, null, null, "en", null, null, List.of(), List.of(), List.of(),
        List.of(), text, parts, List.of(), List.of());
  }
}
