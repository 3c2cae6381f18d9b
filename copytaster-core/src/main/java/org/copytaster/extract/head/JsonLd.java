package org.copytaster.extract.head;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.copytaster.extract.page.Landmarks;
import org.copytaster.extract.words.Words;
import org.copytaster.model.Problem;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// What a page says of itself in JSON-LD, with schema.org's names.
///
/// @param articles objects of an article type, in page order, the fullest first
/// @param byId all objects with an `@id`, to follow references
public record JsonLd(List<JsonNode> articles, Map<String, JsonNode> byId, List<Problem> problems) {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final Pattern ARTICLE =
      Pattern.compile(".*(?:Article|BlogPosting|NewsStory|Report|Review|SocialMediaPosting)");
  private static final Pattern WRAPPING =
      Pattern.compile(
          "\\A\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*\\]\\]>|\\]\\]>)\\s*\\z");
  private static final List<String> CONTAINERS =
      List.of("@graph", "mainEntity", "mainEntityOfPage", "hasPart");

  static JsonLd of(Landmarks page) {
    JsonLd found = new JsonLd(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
    for (Element script : page.all("script"))
      if (script.attr("type").contains("ld+json")) found.read(script.data());
    found.articles.sort((a, b) -> Integer.compare(fullness(b), fullness(a)));
    return found;
  }

  private static int fullness(JsonNode article) {
    int fields = 0;
    for (String name :
        new String[] {"headline", "datePublished", "author", "image", "articleBody", "description"})
      if (!article.path(name).isMissingNode()) fields++;
    return fields;
  }

  private void read(String data) {
    String json = data.strip();
    if (!isBare(json)) json = WRAPPING.matcher(json).replaceAll("").strip();
    if (json.isEmpty()) return;
    try {
      collect(JSON.readTree(json), 0);
    } catch (JsonProcessingException e) {
      problems.add(
          new Problem(
              Problem.Kind.MALFORMED,
              "JSON-LD is not JSON: " + e.getOriginalMessage().lines().findFirst().orElse("")));
    }
  }

  private static boolean isBare(String json) {
    return (json.startsWith("{") || json.startsWith("["))
        && (json.endsWith("}") || json.endsWith("]"));
  }

  private void collect(JsonNode node, int depth) {
    if (depth > 6) return;
    if (node.isArray()) for (JsonNode element : node) collect(element, depth + 1);
    if (!node.isObject()) return;
    String id = node.path("@id").asText("");
    if (!id.isEmpty() && node.size() > 1) byId.putIfAbsent(id, node);
    if (isArticle(node)) articles.add(node);
    for (String name : CONTAINERS) collect(node.path(name), depth + 1);
  }

  private static boolean isArticle(JsonNode node) {
    for (JsonNode type : listed(node.path("@type")))
      if (ARTICLE.matcher(type.asText()).matches()) return true;
    return false;
  }

  /// The elements of an array, or the value itself; nothing for what is absent.
  static List<JsonNode> listed(JsonNode node) {
    List<JsonNode> values = new ArrayList<>();
    if (node.isArray()) for (JsonNode element : node) values.addAll(listed(element));
    else if (!node.isMissingNode() && !node.isNull()) values.add(node);
    return values;
  }

  /// The first article that has words for the field.
  public @Nullable String words(String field) {
    for (JsonNode article : articles)
      for (JsonNode value : listed(article.path(field))) {
        String words = text(value);
        if (!words.isEmpty()) return words;
      }
    return null;
  }

  /// All values of the field in the first article that has any.
  List<JsonNode> values(String field) {
    for (JsonNode article : articles) {
      List<JsonNode> values = listed(article.path(field));
      if (!values.isEmpty()) return values.stream().map(this::resolved).toList();
    }
    return List.of();
  }

  /// Follows `{"@id": …}` to the object it names.
  JsonNode resolved(JsonNode value) {
    if (!value.isObject()) return value;
    boolean bare = value.path("name").isMissingNode() && value.path("url").isMissingNode();
    JsonNode target = byId.get(value.path("@id").asText(""));
    return bare && target != null ? target : value;
  }

  /// A string's words; an object's `name`. HTML entities, which publishers escape twice, are
  /// resolved.
  static String text(JsonNode value) {
    JsonNode words = value.isObject() ? value.path("name") : value;
    if (words.isArray()) words = words.path(0);
    if (!words.isTextual()) return "";
    return Words.spaced(Parser.unescapeEntities(words.textValue(), false));
  }
}
