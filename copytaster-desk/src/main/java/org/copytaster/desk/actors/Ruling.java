package org.copytaster.desk.actors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/// What a user of the desk decided about who is who. Rulings hold in the order in which they were
/// made; one whose figure is not there (any more) changes nothing.
///
/// @param figure whose id the ruling is about
/// @param other the figure that it becomes part of; the report that is taken out; the new name
public record Ruling(Kind kind, String figure, String other) {
  /// The subject of the archive's notes.
  public static final String SUBJECT = "actor";

  private static final ObjectMapper JSON = new ObjectMapper();

  /// What can be ruled.
  public enum Kind {
    /// One figure is part of another.
    MERGE,
    /// Who is in this report is somebody else of that name.
    SPLIT,
    /// The figure goes by another name.
    RENAME
  }

  public Ruling {
    if (figure.isBlank() || other.isBlank())
      throw new IllegalArgumentException(
          kind + " needs a figure and what it is about, not \"" + figure + "\", \"" + other + "\"");
  }

  public ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("ruling", kind.name().toLowerCase(Locale.ROOT))
        .put("figure", figure)
        .put("other", other);
  }

  /// @throws IllegalArgumentException if the words are no ruling
  static Ruling of(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      return new Ruling(
          Kind.valueOf(node.path("ruling").asText().toUpperCase(Locale.ROOT)),
          node.path("figure").asText(),
          node.path("other").asText());
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no ruling: " + json, e);
    }
  }
}
