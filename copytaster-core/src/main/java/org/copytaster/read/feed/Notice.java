package org.copytaster.read.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// What a feed says about being fetched.
///
/// @param minutes for how long it asks to be left alone: RSS `ttl`, or the update period of the
///   syndication module; 0 where it says nothing that can be meant
/// @param hub where changes can be subscribed to (WebSub)
/// @param self the feed's own address, which is the hub's name for it
public record Notice(int minutes, @Nullable String hub, @Nullable String self) {
  /// Nothing is said.
  public static final Notice NONE = new Notice(0, null, null);

  private static final int LONGEST = 7 * 24 * 60;

  static Notice of(Fields channel) {
    String hub = null;
    String self = null;
    for (Element link : channel.all("link")) {
      String address = Bases.resolve(channel.base(), Vocabulary.attribute(link, "href"));
      String rel = Vocabulary.attribute(link, "rel").toLowerCase(Locale.ROOT);
      if (rel.equals("hub") && hub == null && !address.isEmpty()) hub = address;
      if (rel.equals("self") && self == null && !address.isEmpty()) self = address;
    }
    int stated = number(channel.words("ttl"));
    return new Notice(stated > 0 ? stated : period(channel), hub, self);
  }

  static Notice of(JsonNode root) {
    String hub = null;
    for (JsonNode one : root.path("hubs"))
      if (hub == null && one.path("type").asText().equalsIgnoreCase("WebSub"))
        hub = one.path("url").textValue();
    return new Notice(0, hub, root.path("feed_url").textValue());
  }

  private static int period(Fields channel) {
    String period = channel.words("sy:updateperiod");
    if (period == null) return 0;
    int minutes =
        switch (period.toLowerCase(Locale.ROOT)) {
          case "hourly" -> 60;
          case "daily" -> 24 * 60;
          case "weekly", "monthly", "yearly" -> LONGEST;
          default -> 0;
        };
    return minutes / Math.max(1, number(channel.words("sy:updatefrequency")));
  }

  private static int number(@Nullable String words) {
    if (words == null || !words.matches("\\d{1,6}")) return 0;
    return Math.min(LONGEST, Integer.parseInt(words));
  }
}
