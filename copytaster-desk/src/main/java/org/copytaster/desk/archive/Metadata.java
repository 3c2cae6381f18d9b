package org.copytaster.desk.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import org.copytaster.model.Sha256;
import org.copytaster.read.warc.WarcRecord;
import org.jspecify.annotations.Nullable;

/// What a metadata record of ours says.
///
/// @param origin `null` where the record is lost and the target has to tell it
record Metadata(Kind kind, @Nullable String origin, @Nullable String url, JsonNode details) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final byte[] NONE = {};

  static @Nullable Metadata of(byte[] block) {
    try {
      JsonNode words = JSON.readTree(block);
      String kind = words.path("kind").asText().toUpperCase(Locale.ROOT);
      if (Arrays.stream(Kind.values()).noneMatch(one -> one.name().equals(kind))) return null;
      return new Metadata(
          Kind.valueOf(kind),
          words.path("origin").asText(),
          words.path("url").isTextual() ? words.path("url").textValue() : null,
          words.path("details"));
    } catch (IOException e) {
      return null;
    }
  }

  boolean isNote() {
    return kind == Kind.NOTE;
  }

  Kept note(Location location, WarcRecord record) {
    return new Kept(
        location,
        kind,
        Objects.requireNonNullElse(origin, ""),
        null,
        date(record),
        Deposit.Form.NOTE,
        record.contentType(),
        "",
        NONE,
        details);
  }

  Kept kept(Location location, WarcRecord content) {
    boolean response = content.type().equals("response");
    String target = Objects.requireNonNullElse(content.target(), "");
    return new Kept(
        location,
        kind,
        origin != null ? origin : Target.origin(target),
        origin != null || target.startsWith("file:") ? url : target,
        date(content),
        response ? Deposit.Form.RESPONSE : Deposit.Form.RESOURCE,
        content.contentType(),
        digest(content, "warc-payload-digest"),
        content.block(),
        details);
  }

  /// Whether a block is the one that was written.
  static boolean isSound(WarcRecord content) {
    return !content.isCut()
        && Sha256.hex(content.block()).equals(digest(content, "warc-block-digest"));
  }

  private static String digest(WarcRecord record, String header) {
    return record.headers().getOrDefault(header, "").replaceFirst("^sha256:", "");
  }

  private static Instant date(WarcRecord record) {
    try {
      return Instant.parse(record.headers().getOrDefault("warc-date", ""));
    } catch (DateTimeException e) {
      return Instant.EPOCH;
    }
  }
}
