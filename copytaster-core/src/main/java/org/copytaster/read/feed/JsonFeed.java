package org.copytaster.read.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// JSON Feed 1 and 1.1.
final class JsonFeed {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private JsonFeed() {}

  static Feed parse(String text) {
    Problem excess = Excess.ofJson(text);
    if (excess != null) return feed(JSON.missingNode(), List.of(), List.of(excess));
    try {
      JsonNode root = JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
      List<FeedEntry> entries = new ArrayList<>();
      for (JsonNode item : root.path("items")) entries.add(entry(item));
      return feed(root, entries, List.of());
    } catch (JsonProcessingException e) {
      Problem problem =
          new Problem(Problem.Kind.MALFORMED, "JSON Feed is not JSON: " + e.getOriginalMessage());
      return feed(JSON.missingNode(), List.of(), List.of(problem));
    }
  }

  private static Feed feed(JsonNode root, List<FeedEntry> entries, List<Problem> problems) {
    List<String> authors = authors(root);
    return new Feed(
        words(root, "title"),
        words(root, "home_page_url"),
        words(root, "feed_url"),
        words(root, "description"),
        words(root, "language"),
        null,
        authors.isEmpty() ? null : authors.getFirst(),
        null,
        null,
        entries,
        problems.isEmpty(),
        problems,
        Notice.of(root));
  }

  private static FeedEntry entry(JsonNode item) {
    String link = words(item, "url");
    return new FeedEntry(
        words(item, "id"),
        link != null ? link : words(item, "external_url"),
        words(item, "title"),
        words(item, "summary"),
        contents(item),
        authors(item),
        words(item, "date_published"),
        words(item, "date_modified"),
        null,
        tags(item),
        enclosures(item),
        null,
        words(item, "language"));
  }

  private static List<FeedEntry.Content> contents(JsonNode item) {
    List<FeedEntry.Content> contents = new ArrayList<>();
    String html = words(item, "content_html");
    String text = words(item, "content_text");
    if (html != null)
      contents.add(new FeedEntry.Content(Sanitiser.clean(html, ""), "text/html", null, null));
    if (text != null) contents.add(new FeedEntry.Content(text, "text/plain", null, null));
    return contents;
  }

  private static List<String> authors(JsonNode node) {
    List<String> authors = new ArrayList<>();
    for (JsonNode author : node.path("authors")) addName(author, authors);
    if (authors.isEmpty()) addName(node.path("author"), authors);
    return authors;
  }

  private static void addName(JsonNode author, List<String> authors) {
    String name = author.isTextual() ? author.textValue() : words(author, "name");
    if (name != null && !name.isBlank()) authors.add(name.strip());
  }

  private static List<FeedEntry.Tag> tags(JsonNode item) {
    List<FeedEntry.Tag> tags = new ArrayList<>();
    for (JsonNode tag : item.path("tags"))
      if (!tag.asText().isBlank()) tags.add(new FeedEntry.Tag(tag.asText(), null, null));
    return tags;
  }

  private static List<FeedEntry.Enclosure> enclosures(JsonNode item) {
    List<FeedEntry.Enclosure> enclosures = new ArrayList<>();
    for (JsonNode file : item.path("attachments")) {
      String url = words(file, "url");
      if (url != null)
        enclosures.add(
            new FeedEntry.Enclosure(url, words(file, "mime_type"), words(file, "size_in_bytes")));
    }
    return enclosures;
  }

  private static @Nullable String words(JsonNode node, String field) {
    JsonNode value = node.path(field);
    String words = value.isValueNode() && !value.isNull() ? value.asText() : "";
    return words.isBlank() ? null : words;
  }
}
