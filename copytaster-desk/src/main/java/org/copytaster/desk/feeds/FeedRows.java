package org.copytaster.desk.feeds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Rows as records.
final class FeedRows {
  private FeedRows() {}

  static Subscription subscription(ResultSet row) throws SQLException {
    return new Subscription(
        row.getString("url"),
        row.getString("title"),
        row.getString("address"),
        Subscription.State.valueOf(row.getString("state")),
        row.getString("etag"),
        row.getString("modified"),
        Instant.ofEpochMilli(row.getLong("due")),
        instant(row, "tried"),
        instant(row, "succeeded"),
        instant(row, "changed"),
        row.getInt("failures"),
        row.getString("error"),
        Duration.ofMillis(row.getLong("rhythm")),
        row.getString("hub"),
        row.getString("topic"));
  }

  static Lead lead(ResultSet row) throws SQLException {
    return new Lead(
        row.getString("key"),
        row.getString("feed"),
        row.getString("address"),
        row.getString("host"),
        row.getString("stamp"),
        Lead.Fate.valueOf(row.getString("fate")),
        Instant.ofEpochMilli(row.getLong("found")),
        Instant.ofEpochMilli(row.getLong("due")),
        row.getInt("attempts"),
        row.getString("detail"));
  }

  static @Nullable Long millis(@Nullable Instant instant) {
    return instant == null ? null : instant.toEpochMilli();
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    long millis = row.getLong(column);
    return row.wasNull() ? null : Instant.ofEpochMilli(millis);
  }
}
