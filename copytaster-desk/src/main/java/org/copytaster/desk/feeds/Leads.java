package org.copytaster.desk.feeds;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.desk.store.Database;

/// The items that feeds led to: which wait, and what became of the others. Kept in the file of the
/// [FeedBook], under whose rules it may be used.
public final class Leads {
  /// Items of one feed that are followed in a day: three times what the busiest wire sends. A feed
  /// made to fill the disk is stopped here.
  static final int MOST_A_DAY = 2000;

  private static final String[] TABLES = {
    """
    CREATE TABLE IF NOT EXISTS leads (
      key TEXT PRIMARY KEY, feed TEXT NOT NULL, address TEXT NOT NULL, host TEXT NOT NULL,
      stamp TEXT NOT NULL, fate TEXT NOT NULL, found INTEGER NOT NULL, due INTEGER NOT NULL,
      attempts INTEGER NOT NULL, detail TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX IF NOT EXISTS leads_waiting ON leads (fate, host, due)",
    "CREATE INDEX IF NOT EXISTS leads_of_feed ON leads (feed, found)"
  };

  private final Database database;

  Leads(Database database) {
    this.database = database;
    database.write(connection -> {
      for (String table : TABLES) Database.update(connection, table);
    });
  }

  /// The last that the archive has of an item counts, unless it is being asked for again.
  static void list(Connection connection, Lead item) throws SQLException {
    Database.update(
        connection,
        """
        INSERT INTO leads VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO UPDATE
        SET stamp = excluded.stamp, fate = excluded.fate, detail = excluded.detail
        WHERE fate IN ('KEPT', 'PROBLEM')
        """,
        item.key(),
        item.feed(),
        item.address(),
        item.host(),
        item.stamp(),
        item.fate().name(),
        item.found().toEpochMilli(),
        item.due().toEpochMilli(),
        item.attempts(),
        item.detail());
  }

  /// The item of a host that has been due longest; those that the host's own feeds list come first,
  /// so that nobody else's feed can keep them waiting by listing thousands there.
  public Optional<Lead> next(String host, Instant now) {
    return database
        .list(
            "SELECT * FROM leads WHERE fate = 'WAITING' AND host = ? AND due <= ?"
                + " ORDER BY EXISTS (SELECT 1 FROM feeds WHERE url = leads.feed AND feeds.host ="
                + " leads.host) DESC, due, rowid LIMIT 1",
            FeedRows::lead,
            host,
            now.toEpochMilli())
        .stream()
        .findFirst();
  }

  /// Notes what a feed lists. An item that is known is left alone, unless the feed says that it was
  /// changed: then its page is asked for again.
  ///
  /// @return how many are new, and how many were left out because the feed has brought enough of
  ///   late
  public Noted note(String feed, List<Lead.Entry> entries, Instant now) {
    int[] fresh = new int[1];
    int[] left = new int[1];
    long day = now.minus(Duration.ofDays(1)).toEpochMilli();
    int before =
        database
            .list(
                "SELECT count(*) FROM leads WHERE feed = ? AND found > ?",
                row -> row.getInt(1),
                feed,
                day)
            .getFirst();
    database.write(connection -> {
      for (Lead.Entry entry : entries) {
        if (before + fresh[0] >= MOST_A_DAY) {
          if (!isListed(connection, entry.key())) left[0]++;
          continue;
        }
        int added = insert(connection, feed, entry, now);
        fresh[0] += added;
        if (added == 0 && !entry.carried() && entry.problem().isEmpty())
          reopen(connection, entry, now);
      }
    });
    return new Noted(fresh[0], left[0]);
  }

  /// What became of the entries of a feed.
  public record Noted(int fresh, int left) {}

  private static boolean isListed(Connection connection, String key) throws SQLException {
    try (var query = connection.prepareStatement("SELECT 1 FROM leads WHERE key = ?")) {
      query.setString(1, key);
      return query.executeQuery().next();
    }
  }

  private static int insert(Connection connection, String feed, Lead.Entry entry, Instant now)
      throws SQLException {
    Lead.Fate fate =
        entry.carried()
            ? Lead.Fate.CARRIED
            : entry.problem().isEmpty() ? Lead.Fate.WAITING : Lead.Fate.PROBLEM;
    return Database.update(
        connection,
        "INSERT INTO leads VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0, ?) ON CONFLICT (key) DO NOTHING",
        entry.key(),
        feed,
        entry.address(),
        entry.host(),
        entry.stamp(),
        fate.name(),
        now.toEpochMilli(),
        now.toEpochMilli(),
        entry.problem());
  }

  private static void reopen(Connection connection, Lead.Entry entry, Instant now)
      throws SQLException {
    // An hour between two looks at one page, however often its feed says that it changed.
    Database.update(
        connection,
        """
        UPDATE leads SET fate = 'WAITING', stamp = ?1, due = max(?2, found + 3600000), attempts = 0,
        found = max(?2, found + 3600000) WHERE key = ?3 AND fate = 'KEPT' AND stamp <> ?1
        """,
        entry.stamp(),
        now.toEpochMilli(),
        entry.key());
  }

  /// What became of an item.
  public void settle(Lead lead, Lead.Fate fate, String detail) {
    database.write(connection ->
        Database.update(
            connection,
            "UPDATE leads SET fate = ?, detail = ?, attempts = ? WHERE key = ?",
            fate.name(),
            detail,
            lead.attempts() + 1,
            lead.key()));
  }

  /// An item is asked for again later.
  public void putOff(Lead lead, Instant due, String why) {
    database.write(connection ->
        Database.update(
            connection,
            "UPDATE leads SET due = ?, detail = ?, attempts = ? WHERE key = ?",
            due.toEpochMilli(),
            why,
            lead.attempts() + 1,
            lead.key()));
  }

  /// All items with this fate, in order of discovery.
  public List<Lead> of(Lead.Fate fate) {
    return database.list(
        "SELECT * FROM leads WHERE fate = ? ORDER BY rowid", FeedRows::lead, fate.name());
  }

  /// The items that turned out to be problems, latest discovery first.
  public List<Lead> lastProblems(int most) {
    return database.list(
        "SELECT * FROM leads WHERE fate = 'PROBLEM' ORDER BY rowid DESC LIMIT ?",
        FeedRows::lead,
        most);
  }

  /// How many items there are of each fate.
  public Map<Lead.Fate, Long> counts() {
    Map<Lead.Fate, Long> counts = new HashMap<>();
    for (Lead.Fate fate : Lead.Fate.values()) counts.put(fate, 0L);
    database.list(
        "SELECT fate, count(*) FROM leads GROUP BY fate",
        row -> counts.put(Lead.Fate.valueOf(row.getString(1)), row.getLong(2)));
    return counts;
  }

  /// Items a day that each feed brought over the last week, or since it is followed. What stood in
  /// it when it was first read is not news and does not count.
  public Map<String, Double> itemsADay(Instant now) {
    long week = now.minus(Duration.ofDays(7)).toEpochMilli();
    Map<String, Double> rates = new HashMap<>();
    database.list(
        """
        SELECT f.url, count(l.key), max(f.added, ?1) FROM feeds f LEFT JOIN leads l
        ON l.feed = f.url AND l.found >= ?1
           AND l.found > (SELECT min(found) FROM leads WHERE feed = f.url)
        GROUP BY f.url
        """,
        row -> {
          double days = Math.max(1, (now.toEpochMilli() - row.getLong(3)) / 86_400_000.0);
          return rates.put(row.getString(1), row.getLong(2) / days);
        },
        week);
    return rates;
  }
}
