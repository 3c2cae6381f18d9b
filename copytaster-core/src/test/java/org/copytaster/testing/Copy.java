package org.copytaster.testing;

import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Annotations;
import org.copytaster.model.Article;
import org.copytaster.model.Moment;
import org.copytaster.model.Part;
import org.copytaster.model.Report;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// Makes articles and reports from a headline and paragraphs, for tests that need no more.
public record Copy(
    String id,
    String outlet,
    @Nullable String canonical,
    @Nullable String published,
    List<String> agencies,
    String headline,
    List<String> paragraphs) {

  public static Copy of(String id, String headline, String... paragraphs) {
    return new Copy(
        id, "The " + id + " Post", null, null, List.of(), headline, List.of(paragraphs));
  }

  public Copy published(String iso) {
    return new Copy(id, outlet, canonical, iso, agencies, headline, paragraphs);
  }

  public Copy canonical(String address) {
    return new Copy(id, outlet, address, published, agencies, headline, paragraphs);
  }

  public Copy crediting(String agency) {
    return new Copy(id, outlet, canonical, published, List.of(agency), headline, paragraphs);
  }

  public Article article() {
    StringBuilder text = new StringBuilder();
    List<Part> parts = new ArrayList<>();
    add(text, parts, Part.Kind.HEADLINE, headline);
    for (String paragraph : paragraphs) add(text, parts, Part.Kind.PARAGRAPH, paragraph);
    Moment moment = published == null ? null : Moment.parse(published);
    return new Article(
        id,
        "test:" + id,
        canonical,
        canonical,
        outlet,
        null,
        "en",
        moment,
        null,
        List.of(),
        agencies,
        List.of(),
        List.of(),
        text.toString(),
        parts,
        List.of(),
        List.of());
  }

  public Report report() {
    return new Report(article(), Annotations.NONE, List.of(), List.of(), List.of());
  }

  private static void add(StringBuilder text, List<Part> parts, Part.Kind kind, String words) {
    if (words.isEmpty()) return;
    if (!text.isEmpty()) text.append("\n\n");
    parts.add(new Part(kind, new Span(text.length(), text.length() + words.length())));
    text.append(words);
  }
}
