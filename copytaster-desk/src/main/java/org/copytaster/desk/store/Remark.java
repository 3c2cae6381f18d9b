package org.copytaster.desk.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/// What a reader wrote under "Help us improve". Kept as it came, never changed or removed.
///
/// @param number from 1, in order of arrival
/// @param received ISO 8601, by the desk's clock
/// @param story the story it is about
/// @param line the words of the line it is about; `null` for the story as a whole
/// @param verdict one of the choices offered, such as `wrong-speaker`
/// @param words the reader's own, may be empty
public record Remark(
    long number,
    String received,
    String story,
    @Nullable String line,
    String verdict,
    String words) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /// As a note of the archive has it.
  public ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("received", received)
        .put("story", story)
        .put("line", line)
        .put("verdict", verdict)
        .put("words", words);
  }

  static Remark of(long number, String json) {
    try {
      JsonNode note = JSON.readTree(json);
      return new Remark(
          number,
          note.path("received").asText(),
          note.path("story").asText(),
          note.path("line").isTextual() ? note.path("line").textValue() : null,
          note.path("verdict").asText(),
          note.path("words").asText());
    } catch (IOException e) {
      throw new StoreException("remark " + number + " is not JSON", e);
    }
  }
}
