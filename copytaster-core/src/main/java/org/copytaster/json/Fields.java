package org.copytaster.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.copytaster.model.Moment;
import org.copytaster.model.Span;
import org.jspecify.annotations.Nullable;

/// The reading side: one JSON object, with the way to it for error texts.
///
/// A missing key and a `null` are the same thing; what must be there is asked for with [#text],
/// [#integer] and so on, what need not with [#textOrNull] and [#objectOrNull].
record Fields(JsonNode node, String path) {
  /// An article's text may be longer than Jackson's 20 million characters; `read` sets the limit.
  private static final ObjectMapper MAPPER =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /// Parses `json` and reads it; whatever is wrong becomes a [JsonFault].
  static <T> T read(String json, Function<Fields, T> reader) {
    try {
      return new Fields(MAPPER.readTree(json), "").build(reader);
    } catch (JsonProcessingException e) {
      var where = e.getLocation();
      throw new JsonFault(
          "not JSON at character "
              + (where == null ? 0 : where.getCharOffset())
              + ": "
              + e.getOriginalMessage());
    }
  }

  /// A record's own check speaks of values; the way to them is added here.
  private <T> T build(Function<Fields, T> reader) {
    if (!node.isObject()) throw new JsonFault(here() + "not an object");
    try {
      return reader.apply(this);
    } catch (IllegalArgumentException e) {
      throw new JsonFault(here() + e.getMessage());
    }
  }

  private String here() {
    return path.isEmpty() ? "" : path + ": ";
  }

  private String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private JsonFault missing(String key, String what) {
    JsonNode value = node.get(key);
    return new JsonFault(
        path(key) + (value == null ? ": missing, should be " : ": should be ") + what);
  }

  private @Nullable JsonNode value(String key) {
    JsonNode value = node.get(key);
    return value == null || value.isNull() ? null : value;
  }

  @Nullable String textOrNull(String key) {
    JsonNode value = value(key);
    if (value == null) return null;
    if (!value.isTextual()) throw missing(key, "a string");
    return value.textValue();
  }

  String text(String key) {
    String text = textOrNull(key);
    if (text == null) throw missing(key, "a string");
    return text;
  }

  int integer(String key) {
    JsonNode value = value(key);
    if (value == null || !value.canConvertToInt() || !value.isIntegralNumber())
      throw missing(key, "a whole number");
    return value.intValue();
  }

  @Nullable Double numberOrNull(String key) {
    JsonNode value = value(key);
    if (value == null) return null;
    if (!value.isNumber()) throw missing(key, "a number");
    return value.doubleValue();
  }

  double number(String key) {
    return Objects.requireNonNullElseGet(
        numberOrNull(key),
        () -> {
          throw missing(key, "a number");
        });
  }

  boolean flag(String key) {
    JsonNode value = value(key);
    return value != null && value.asBoolean();
  }

  <T> T object(String key, Function<Fields, T> reader) {
    JsonNode value = value(key);
    if (value == null) throw missing(key, "an object");
    return new Fields(value, path(key)).build(reader);
  }

  <T> @Nullable T objectOrNull(String key, Function<Fields, T> reader) {
    JsonNode value = value(key);
    return value == null ? null : new Fields(value, path(key)).build(reader);
  }

  /// A missing list is an empty one. Objects of a field that earlier versions did not write.
  <T> List<T> objectsOrNone(String key, Function<Fields, T> reader) {
    return value(key) == null ? List.of() : objects(key, reader);
  }

  <T> List<T> objects(String key, Function<Fields, T> reader) {
    List<T> items = new ArrayList<>();
    for (JsonNode item : array(key))
      items.add(new Fields(item, path(key) + "[" + items.size() + "]").build(reader));
    return items;
  }

  List<String> words(String key) {
    List<String> words = new ArrayList<>();
    for (JsonNode item : array(key)) {
      if (!item.isTextual()) throw missing(key, "a list of strings");
      words.add(item.textValue());
    }
    return words;
  }

  /// The raw items of a list, for forms that are not objects.
  Iterable<JsonNode> array(String key) {
    JsonNode value = value(key);
    if (value == null) return List.of();
    if (!value.isArray()) throw missing(key, "a list");
    return value;
  }

  List<Span> spans(String key) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode item : array(key)) spans.add(span(key, item));
    return spans;
  }

  @Nullable Span spanOrNull(String key) {
    JsonNode value = value(key);
    return value == null ? null : span(key, value);
  }

  private Span span(String key, JsonNode pair) {
    if (!pair.isArray() || pair.size() != 2 || !pair.get(0).isInt() || !pair.get(1).isInt())
      throw missing(key, "[start, end]");
    return new Span(pair.get(0).intValue(), pair.get(1).intValue());
  }

  /// From `start` and `end` of this object.
  Span at() {
    return new Span(integer("start"), integer("end"));
  }

  @Nullable Moment momentOrNull(String key) {
    String iso = textOrNull(key);
    if (iso == null) return null;
    Moment moment = Moment.parse(iso);
    if (moment == null) throw missing(key, "an ISO 8601 date, not \"" + iso + "\"");
    return moment;
  }

  @Nullable LocalDate dayOrNull(String key) {
    String iso = textOrNull(key);
    try {
      return iso == null ? null : LocalDate.parse(iso);
    } catch (DateTimeParseException e) {
      throw new JsonFault(path(key) + ": should be a day such as 2026-03-02, not \"" + iso + "\"");
    }
  }

  <E extends Enum<E>> E constant(String key, Class<E> type) {
    String text = text(key);
    for (E constant : type.getEnumConstants())
      if (Nodes.code(constant).equals(text) || constant.name().equals(text)) return constant;
    throw new JsonFault(path(key) + ": no such value \"" + text + "\"");
  }
}
