package org.copytaster.desk.feeds;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.copytaster.desk.store.Note;
import org.copytaster.desk.store.StoreException;

/// How a feed stands, as the archive keeps it: one note for each change of any of these. The last
/// note of a feed counts.
///
/// @param followed false once it was removed
record Following(
    String url,
    boolean followed,
    String title,
    String host,
    String address,
    Subscription.State state) {
  /// What the notes are about.
  static final String SUBJECT = "feed";

  private static final ObjectMapper JSON = new ObjectMapper();

  /// A feed as it is followed first.
  static Following first(String url, String host, String title) {
    return new Following(url, true, title, host, url, Subscription.State.ACTIVE);
  }

  static Following of(Subscription feed, String host) {
    return new Following(feed.url(), true, feed.title(), host, feed.address(), feed.state());
  }

  Following left() {
    return new Following(url, false, title, host, address, state);
  }

  ObjectNode json() {
    return JsonNodeFactory.instance
        .objectNode()
        .put("url", url)
        .put("followed", followed)
        .put("title", title)
        .put("host", host)
        .put("address", address)
        .put("state", state.name().toLowerCase(Locale.ROOT));
  }

  private static Following of(Note note) {
    try {
      JsonNode words = JSON.readTree(note.words());
      return new Following(
          words.path("url").asText(),
          words.path("followed").asBoolean(),
          words.path("title").asText(),
          words.path("host").asText(),
          words.path("address").asText(),
          words.path("state").asText().equals("retired")
              ? Subscription.State.RETIRED
              : Subscription.State.ACTIVE);
    } catch (IOException e) {
      throw new StoreException("note at " + note.volume() + " " + note.place() + " is no JSON", e);
    }
  }

  /// The feeds that are followed in the end, by address.
  ///
  /// @param notes in order of arrival
  static Map<String, Following> last(List<Note> notes) {
    Map<String, Following> last = new TreeMap<>();
    for (Note note : notes) {
      Following following = of(note);
      last.put(following.url(), following);
    }
    last.values().removeIf(one -> !one.followed());
    return last;
  }
}
