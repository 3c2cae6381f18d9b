package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.extract.Extractor;
import org.copytaster.model.Article;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Part;
import org.copytaster.model.Picture;
import org.copytaster.read.Reader;
import org.jspecify.annotations.Nullable;

/// Articles of pages.
final class PagePredictions {
  private PagePredictions() {}

  static void predict(GoldFolder gold, String set, ObjectNode predictions)
      throws IOException, InterruptedException {
    Map<String, @Nullable Article> known = new HashMap<>();
    for (var item : Pages.of(gold, set).entrySet()) {
      Pages.Page page = item.getValue();
      Article article = known.computeIfAbsent(page.toString(), _ -> read(page));
      if (article != null) predictions.set(item.getKey(), json(article, set));
    }
  }

  private static @Nullable Article read(Pages.Page page) {
    try {
      return article(page.file(), page.url());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("page " + page, e);
    }
  }

  static @Nullable Article article(Path page, String url) throws IOException {
    List<Capture> captures = new Reader().read(page.toString(), GoldFolder.bytes(page));
    if (captures.isEmpty()) return null;
    Capture capture = captures.getFirst();
    String address = url.isEmpty() ? null : url;
    Declared declared = new Declared(null, address, null, null, null, null, null);
    return new Extractor()
        .extract(
            new Capture(
                capture.origin(),
                capture.format(),
                capture.content(),
                declared,
                capture.problems()));
  }

  private static ObjectNode json(Article article, String set) {
    ObjectNode json = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    ArrayNode body = json.putArray("body");
    for (String words : copy(article)) body.add(words);
    json.put("articleBody", String.join("\n", copy(article)));
    if (set.equals("segments")) json.put("text", article.text());
    if (set.equals("dates"))
      json.put("date", article.published() == null ? null : article.published().day().toString());
    if (set.equals("fundus-fixtures")) fields(article, json);
    return json;
  }

  private static void fields(Article article, ObjectNode json) {
    json.put("title", article.headline().orElse(null));
    json.put(
        "publishing_date", article.published() == null ? null : article.published().toString());
    ArrayNode authors = json.putArray("authors");
    article.byline().forEach(authors::add);
    article.agencies().forEach(authors::add);
    ArrayNode topics = json.putArray("topics");
    article.tags().forEach(topics::add);
    json.put("summary", article.first(Part.Kind.DECK).orElse(null));
    ArrayNode images = json.putArray("images");
    for (Picture picture : article.pictures()) {
      ObjectNode image = images.addObject();
      image.put("url", picture.url());
      if (picture.caption() != null) image.put("caption", picture.caption().of(article.text()));
      ArrayNode credit = image.putArray("authors");
      if (picture.credit() != null)
        for (String name :
            picture.credit().of(article.text()).split("\\s*[|;,]\\s+|\\s/(?=\\p{Lu})"))
          credit.add(name);
    }
  }

  private static List<String> copy(Article article) {
    List<String> copy = new ArrayList<>();
    for (Part part : article.parts())
      switch (part.kind()) {
        case PARAGRAPH, QUOTE, LIST, HEADING, TABLE, CORRECTION ->
            copy.add(part.span().of(article.text()));
        case HEADLINE, DECK, CAPTION, CREDIT -> {}
      }
    return copy;
  }
}
