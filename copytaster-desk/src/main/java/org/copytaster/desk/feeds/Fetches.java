package org.copytaster.desk.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.copytaster.desk.archive.Kept;
import org.copytaster.desk.archive.Kind;
import org.copytaster.desk.fetch.WebAddress;

/// What the archive tells of an item whose page was fetched: written beside the exchange, and read
/// again when the items are listed anew.
public final class Fetches {
  private static final String ITEM = "item";
  private static final String FEED = "feed";
  private static final String STAMP = "stamp";
  private static final String GONE = "410";

  private Fetches() {}

  /// Writes down which item an exchange is the page of.
  public static void describe(Lead lead, ObjectNode details) {
    details.put(FEED, lead.feed());
    details.put(ITEM, lead.key());
    details.put(STAMP, lead.stamp());
  }

  /// The item that an exchange is the page of, and what became of it; empty for other exchanges.
  public static Optional<Lead> lead(Kept kept) {
    JsonNode details = kept.details();
    if (!details.path(ITEM).isTextual()) return Optional.empty();
    String key = details.path(ITEM).textValue();
    boolean copy = kept.kind() == Kind.COPY && !status(kept).equals(GONE);
    return Optional.of(
        new Lead(
            key,
            details.path(FEED).asText(),
            key,
            WebAddress.of(key).map(WebAddress::host).orElse(""),
            details.path(STAMP).asText(),
            copy ? Lead.Fate.KEPT : Lead.Fate.PROBLEM,
            kept.taken(),
            kept.taken(),
            1,
            copy
                ? kept.location().toString()
                : "status " + status(kept) + ", kept at " + kept.location()));
  }

  /// Of a status line as `HTTP/1.1 200 OK`.
  private static String status(Kept kept) {
    String line =
        new String(kept.bytes(), 0, Math.min(40, kept.bytes().length), StandardCharsets.ISO_8859_1);
    String[] words = line.split("\\s+", 3);
    return words.length > 1 ? words[1] : "";
  }
}
