package org.copytaster.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.copytaster.model.Span;

/// One record of a gold file: a text with labelled spans and relations between them.
///
/// @param json the whole record, for fields that only one metric knows
public record GoldRecord(String id, String text, JsonNode json) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "date",
          List.of("dct", "date", "dateCreated"),
          "outlet",
          List.of("publisher", "domain"),
          "url",
          List.of("url"));

  public static List<GoldRecord> read(Path file) throws IOException {
    List<GoldRecord> records = new ArrayList<>();
    try (InputStream bytes = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank()) continue;
        JsonNode json = JSON.readTree(line);
        records.add(new GoldRecord(json.path("id").asText(), text(json), json));
      }
    }
    return records;
  }

  /// The text, or the sentences of a set that gives sentences, one blank between two.
  private static String text(JsonNode json) {
    if (json.has("text")) return json.path("text").asText();
    StringBuilder text = new StringBuilder();
    for (JsonNode sentence : json.path("sentences")) {
      if (!text.isEmpty()) text.append(' ');
      text.append(sentence.path("text").asText().replace('\n', ' '));
    }
    return text.toString();
  }

  /// The record without its labels, as a line that `read` takes.
  public byte[] asInput() throws IOException {
    ObjectNode input = JSON.createObjectNode().put("id", id).put("text", text);
    for (String field : List.of("date", "outlet", "url"))
      for (String name : NAMES.getOrDefault(field, List.of())) {
        JsonNode value =
            json.path("meta").path(name).isMissingNode()
                ? json.path(name)
                : json.path("meta").path(name);
        if (!value.isValueNode() || value.isNull() || value.asText().isEmpty()) continue;
        input.put(field, value.asText());
        break;
      }
    return JSON.writeValueAsBytes(input);
  }

  public List<JsonNode> spans() {
    List<JsonNode> spans = new ArrayList<>();
    json.path("spans").forEach(spans::add);
    return spans;
  }

  public static Span span(JsonNode node) {
    return new Span(node.path("start").asInt(), node.path("end").asInt());
  }

  /// A span's pieces; more than one where it is discontinuous.
  public static List<Span> fragments(JsonNode node) {
    List<Span> pieces = new ArrayList<>();
    for (JsonNode piece : node.path("frags"))
      pieces.add(new Span(piece.path(0).asInt(), piece.path(1).asInt()));
    return pieces.isEmpty() ? List.of(span(node)) : pieces;
  }

  public Map<String, JsonNode> spansById() {
    Map<String, JsonNode> byId = new LinkedHashMap<>();
    for (JsonNode span : spans()) byId.put(span.path("id").asText(), span);
    return byId;
  }
}
