package org.copytaster.desk.feeds;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How a feed does, as JSON: for `feeds list` and the API.
public final class FeedHealth {
  private FeedHealth() {}

  /// @param itemsADay as [FeedBook#itemsADay] has it
  public static ObjectNode json(Subscription feed, double itemsADay) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.put("url", feed.url());
    json.put("title", feed.title());
    json.put("state", feed.state().name().toLowerCase(Locale.ROOT));
    json.put("lastSuccess", time(feed.succeeded()));
    json.put("lastTried", time(feed.tried()));
    json.put("lastNews", time(feed.changed()));
    json.put("error", feed.error().isEmpty() ? null : feed.error());
    json.put("failures", feed.failures());
    json.put("itemsADay", Math.round(itemsADay * 10) / 10.0);
    json.put("everyMinutes", feed.rhythm().toMinutes());
    json.put("next", feed.state() == Subscription.State.RETIRED ? null : time(feed.due()));
    if (!feed.address().equals(feed.url())) json.put("movedTo", feed.address());
    if (!feed.hub().isEmpty()) json.put("hub", feed.hub());
    return json;
  }

  private static @Nullable String time(@Nullable Instant instant) {
    return instant == null ? null : instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
