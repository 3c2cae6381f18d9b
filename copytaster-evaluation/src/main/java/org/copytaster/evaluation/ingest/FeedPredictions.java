package org.copytaster.evaluation.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copytaster.read.charset.CharsetDetector;
import org.copytaster.read.feed.Feed;
import org.copytaster.read.feed.FeedEntry;
import org.copytaster.read.feed.FeedParser;
import org.copytaster.text.WebDate;
import org.jspecify.annotations.Nullable;

/// Feeds in feedparser's shape.
final class FeedPredictions {
  private static final Pattern CHARSET = Pattern.compile("charset=[\"']?([^\\s;\"']+)");

  private FeedPredictions() {}

  static void real(GoldFolder gold, ObjectNode predictions) throws IOException {
    for (Path file : GoldFolder.files(gold.of("feeds-real").resolve("files"))) {
      Feed feed = feed(file, null, "");
      ObjectNode json = predictions.putObject(file.getFileName().toString());
      json.put("title", feed.title());
      if (feed.entries().isEmpty() && !feed.problems().isEmpty()) json.put("error", true);
      ArrayNode entries = json.putArray("entries");
      for (FeedEntry entry : feed.entries()) {
        ObjectNode one = entries.addObject();
        one.put("title", entry.title());
        one.put("link", entry.link());
        one.put("id", entry.id());
        one.put(
            "published", instant(entry.published() != null ? entry.published() : entry.updated()));
        one.put("author", author(entry));
      }
    }
  }

  /// The name without the address that feeds put beside it.
  private static @Nullable String author(FeedEntry entry) {
    if (entry.authors().isEmpty()) return null;
    String author = entry.authors().getFirst();
    String name = author.replaceAll("\\(?\\S+@\\S+?\\)?(?=\\s|$)", "").strip();
    return name.isEmpty() ? author : name.replaceAll("^\\((.*)\\)$", "$1");
  }

  static void checks(GoldFolder gold, ObjectNode predictions)
      throws IOException, InterruptedException {
    Path files = gold.unpacked("feeds-checks", "files.tar.xz").resolve("files");
    for (var item : gold.json("feeds-checks", "cases.json").properties()) {
      Path file = files.resolve(item.getKey());
      if (!Files.exists(file)) continue;
      JsonNode headers = item.getValue().path("http_headers");
      String base = "http://127.0.0.1:8097/tests/" + item.getKey().replace("__", "/");
      String location = header(headers, "content-location");
      if (location != null) base = org.jsoup.internal.StringUtil.resolve(base, location);
      Feed feed = feed(file, header(headers, "content-type"), base);
      predictions.set(item.getKey(), json(feed, header(headers, "content-language")));
      if (item.getValue().toString().contains("\"instant\""))
        instants(predictions.get(item.getKey()));
    }
  }

  private static @Nullable String header(JsonNode headers, String name) {
    for (var header : headers.properties())
      if (header.getKey().equalsIgnoreCase(name)) return header.getValue().asText();
    return null;
  }

  private static Feed feed(Path file, @Nullable String contentType, String base)
      throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Matcher charset = CHARSET.matcher(contentType == null ? "" : contentType);
    String stated = charset.find() ? charset.group(1) : null;
    String text = CharsetDetector.detect(bytes, stated).decode(bytes);
    return FeedParser.parse(text, base);
  }

  private static ObjectNode json(Feed feed, @Nullable String language) {
    ObjectNode json = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    json.put("bozo", !feed.wellFormed());
    ObjectNode channel = json.putObject("feed");
    channel.put("title", feed.title());
    channel.put("link", feed.link());
    channel.put("id", feed.id());
    channel.put("language", feed.language() != null ? feed.language() : language);
    channel.put("author", feed.author());
    channel.put("published", feed.published());
    channel.put("updated", feed.updated());
    for (String name : List.of("subtitle", "description", "tagline"))
      channel.put(name, feed.subtitle());
    for (String name : List.of("rights", "copyright")) channel.put(name, feed.rights());
    ArrayNode entries = json.putArray("entries");
    for (FeedEntry entry : feed.entries()) entry(entry, entries.addObject());
    return json;
  }

  private static void entry(FeedEntry entry, ObjectNode json) {
    json.put("id", entry.id());
    json.put("guid", entry.id());
    json.put("link", entry.link());
    json.put("title", entry.title());
    String text = entry.summary();
    if (text == null && !entry.contents().isEmpty()) text = entry.contents().getFirst().value();
    json.put("summary", text);
    json.put("description", text);
    json.put("author", entry.authors().isEmpty() ? null : entry.authors().getFirst());
    json.put("published", entry.published());
    json.put("updated", entry.updated());
    json.put("created", entry.created());
    ArrayNode contents = json.putArray("content");
    for (FeedEntry.Content content : entry.contents()) {
      ObjectNode one = contents.addObject();
      one.put("value", content.value());
      one.put("type", content.type());
      one.put("language", content.language());
      one.put("base", content.base());
    }
    ArrayNode tags = json.putArray("tags");
    for (FeedEntry.Tag tag : entry.tags())
      tags.addObject()
          .put("term", tag.term())
          .put("scheme", tag.scheme())
          .put("label", tag.label());
    if (!entry.tags().isEmpty()) json.put("category", entry.tags().getFirst().term());
    ArrayNode enclosures = json.putArray("enclosures");
    for (FeedEntry.Enclosure file : entry.enclosures())
      enclosures
          .addObject()
          .put("url", file.url())
          .put("href", file.url())
          .put("type", file.type())
          .put("length", file.length());
  }

  /// Cases that compare moments want ISO 8601, the others the words of the feed.
  static void instants(JsonNode json) {
    if (json instanceof ObjectNode object)
      for (String name : List.of("published", "updated", "created")) {
        String written = object.path(name).asText(null);
        if (written != null) object.put(name, instant(written));
      }
    for (JsonNode child : json) if (child.isContainerNode()) instants(child);
  }

  static @Nullable String instant(@Nullable String written) {
    WebDate date = written == null ? null : WebDate.parse(written);
    return date == null ? null : date.moment().toString();
  }
}
