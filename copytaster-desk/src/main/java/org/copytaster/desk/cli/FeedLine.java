package org.copytaster.desk.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.copytaster.desk.feeds.FeedHealth;
import org.copytaster.desk.feeds.Lead;
import org.copytaster.desk.feeds.Subscription;
import org.jspecify.annotations.Nullable;

/// Feeds and items as lines of output.
final class FeedLine {
  private FeedLine() {}

  static String json(Subscription feed, double itemsADay) {
    return FeedHealth.json(feed, itemsADay).toString();
  }

  static String text(Subscription feed, double itemsADay) {
    String state =
        feed.state() == Subscription.State.RETIRED
            ? "retired"
            : feed.error().isEmpty() ? "ok" : "error";
    return String.format(
        Locale.ROOT,
        "%-7s  %-20s  %6.1f/day  %s  %s%s",
        state,
        time(feed.succeeded()),
        itemsADay,
        feed.url(),
        printable(feed.title()),
        feed.error().isEmpty() ? "" : "  [" + printable(feed.error()) + "]");
  }

  static String json(Lead lead) {
    ObjectNode line = JsonNodeFactory.instance.objectNode();
    line.put("item", lead.key());
    line.put("feed", lead.feed());
    line.put("found", lead.found().truncatedTo(ChronoUnit.SECONDS).toString());
    line.put("attempts", lead.attempts());
    line.put("problem", lead.detail());
    return line.toString();
  }

  private static String time(@Nullable Instant instant) {
    return instant == null ? "never" : instant.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /// What a feed says of itself cannot move the cursor of a terminal.
  private static String printable(String text) {
    return text.replaceAll("[\\p{Cntrl}\\p{Cf}]+", " ").strip();
  }
}
