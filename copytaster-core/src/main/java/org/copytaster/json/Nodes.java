package org.copytaster.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// The writing side: small nodes that more than one noun is made of.
final class Nodes {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Nodes() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static <T> ArrayNode array(Collection<T> items, Function<T, ? extends JsonNode> write) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode(items.size());
    for (T item : items) array.add(write.apply(item));
    return array;
  }

  static ArrayNode words(Collection<String> words) {
    return array(words, JsonNodeFactory.instance::textNode);
  }

  static JsonNode span(@Nullable Span span) {
    if (span == null) return JsonNodeFactory.instance.nullNode();
    return JsonNodeFactory.instance.arrayNode(2).add(span.start()).add(span.end());
  }

  /// `{"spans": [[s, e], …]}`, as statements and events have it.
  static ObjectNode spans(List<Span> spans) {
    ObjectNode node = object();
    node.set("spans", array(spans, Nodes::span));
    return node;
  }

  /// A node that starts with the span's `start` and `end`.
  static ObjectNode at(Span span) {
    return object().put("start", span.start()).put("end", span.end());
  }

  static @Nullable String string(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  /// `WHAT_HAPPENED` as `what-happened`.
  static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// One line without a line break at its end.
  static String line(ObjectNode node) {
    try {
      return escapeUnpairedSurrogates(MAPPER.writeValueAsString(node));
    } catch (JsonProcessingException e) {
      throw new AssertionError("a tree of our own nodes can always be written", e);
    }
  }

  /// UTF-8 has no form for half a character, so it would not survive the way to a file.
  private static String escapeUnpairedSurrogates(String json) {
    StringBuilder escaped = null;
    for (int i = 0; i < json.length(); i++) {
      char unit = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (Character.isSurrogate(unit) && !pair) {
        if (escaped == null) escaped = new StringBuilder(json.length() + 16).append(json, 0, i);
        escaped.append("\\u").append(Integer.toHexString(unit));
      } else if (escaped != null) {
        escaped.append(unit);
        if (pair) escaped.append(json.charAt(i + 1));
      }
      if (pair) i++;
    }
    return escaped == null ? json : escaped.toString();
  }
}
