package org.copytaster.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.copytaster.model.Capture;
import org.copytaster.model.Declared;
import org.copytaster.model.Problem;
import org.jspecify.annotations.Nullable;

/// One JSON object a line: `{id, text, title?, date?, outlet?, url?}`, more fields ignored.
///
/// Always UTF-8, as RFC 8259 demands; a byte order mark is skipped. The text is kept exactly, lone
/// surrogates and NUL included.
final class JsonLines {
  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonLines() {}

  static void read(String origin, InputStream in, Reader.Sink sink) throws IOException {
    LineStream lines = new LineStream(in, Reader.ITEM_LIMIT);
    for (LineStream.Line line; (line = lines.next()) != null; )
      read(origin + "#line=" + line.number(), line, sink);
  }

  static void readOne(Place.Line place, byte[] bytes, Reader.Sink sink) {
    try {
      LineStream lines = new LineStream(plain(bytes), Reader.ITEM_LIMIT);
      for (LineStream.Line line; (line = lines.next()) != null; )
        if (line.number() == place.number()) {
          read(place.file() + "#line=" + line.number(), line, sink);
          return;
        }
    } catch (IOException e) {
      sink.problem(place.file(), Faults.unreadable(e));
    }
  }

  /// Reads a line by itself; its origin says which line of the file it was.
  static void readPiece(String origin, byte[] bytes, Reader.Sink sink) {
    read(origin, new LineStream.Line(1, bytes, bytes.length, false), sink);
  }

  private static InputStream plain(byte[] bytes) throws IOException {
    InputStream in = new ByteArrayInputStream(bytes);
    boolean compressed = bytes.length > 2 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
    return compressed ? new java.util.zip.GZIPInputStream(in) : in;
  }

  private static void read(String where, LineStream.Line line, Reader.Sink sink) {
    if (line.isCut()) {
      sink.problem(where, Faults.tooLarge("line", line.length()));
      return;
    }
    if (line.isBlank()) return;
    try {
      capture(where, decode(line.bytes()), sink);
    } catch (CharacterCodingException e) {
      sink.problem(
          where, new Problem(Problem.Kind.CHARSET, "line is not UTF-8, which JSON must be"));
    }
  }

  private static void capture(String where, String line, Reader.Sink sink) {
    JsonNode item;
    try {
      item = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      sink.problem(
          where,
          new Problem(
              Problem.Kind.MALFORMED,
              "not JSON: "
                  + Faults.excerpt(e.getOriginalMessage())
                  + " in "
                  + Faults.excerpt(line)));
      return;
    }
    JsonNode text = item.path("text");
    if (!text.isTextual() || text.textValue().isBlank())
      sink.problem(
          where, new Problem(Problem.Kind.NO_TEXT, "no field \"text\" in " + Faults.excerpt(line)));
    else
      sink.capture(
          new Capture(where, Capture.Format.JSON, text.textValue(), declared(item), List.of()));
  }

  private static Declared declared(JsonNode item) {
    return new Declared(
        field(item, "id"),
        field(item, "url"),
        field(item, "title"),
        field(item, "date"),
        field(item, "outlet"),
        field(item, "byline"),
        field(item, "language"));
  }

  /// A field's words; numbers as written, lists joined, blank as absent.
  private static @Nullable String field(JsonNode item, String name) {
    JsonNode value = item.path(name);
    if (value.isArray()) {
      StringBuilder joined = new StringBuilder();
      for (JsonNode element : value)
        joined.append(joined.isEmpty() ? "" : ", ").append(element.asText());
      return joined.isEmpty() ? null : joined.toString();
    }
    String words = value.isValueNode() && !value.isNull() ? value.asText() : "";
    return words.isBlank() ? null : words;
  }

  private static String decode(byte[] line) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line)).toString();
  }
}
