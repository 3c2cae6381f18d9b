package org.copytaster.desk.feeds;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.copytaster.desk.archive.Archive;
import org.copytaster.desk.archive.Deposit;
import org.copytaster.desk.store.Database;
import org.copytaster.desk.store.Note;
import org.jspecify.annotations.Nullable;

/// The feeds of a desk and the items they led to, in one SQLite file. Safe for use by many threads
/// and processes: a feed added by a command is followed by the desk that is running.
///
/// Which feeds are followed, under which names and addresses, is in the archive before it is here,
/// as is every item whose page was fetched; [#rebuild] makes the lists again from there. When what
/// is asked next, and how it went last, is kept here alone.
public final class FeedBook implements AutoCloseable {
  private static final String FILE = "feeds.db";

  private static final String[] TABLES = {
    """
    CREATE TABLE IF NOT EXISTS feeds (
      url TEXT PRIMARY KEY, title TEXT NOT NULL, address TEXT NOT NULL, host TEXT NOT NULL,
      state TEXT NOT NULL, etag TEXT, modified TEXT, due INTEGER NOT NULL, added INTEGER NOT NULL,
      tried INTEGER, succeeded INTEGER, changed INTEGER, failures INTEGER NOT NULL,
      error TEXT NOT NULL, rhythm INTEGER NOT NULL, hub TEXT NOT NULL, topic TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX IF NOT EXISTS feeds_due ON feeds (state, host, due)"
  };

  /// What the notes on feeds are about.
  public static final String SUBJECT = Following.SUBJECT;

  private static final String INSERT =
      """
      INSERT INTO feeds VALUES (?1, ?2, ?4, ?3, ?5, NULL, NULL, ?6, ?6, NULL, NULL,
      NULL, 0, '', 3600000, '', '') ON CONFLICT (url) DO NOTHING
      """;

  /// Raised from 0 when what stood in an older book was written into the archive.
  private static final int VERSION = 1;

  private final Database database;
  private final Archive archive;
  private final Leads leads;

  /// @param archive of the same folder
  public FeedBook(Path folder, Archive archive) {
    this.archive = archive;
    database = new Database(folder.resolve(FILE));
    database.write(connection -> {
      for (String table : TABLES) Database.update(connection, table);
    });
    leads = new Leads(database);
    if (database.list("PRAGMA user_version", row -> row.getInt(1)).getFirst() < VERSION)
      database.write(connection -> {
        note(followed(), Instant.now());
        Database.update(connection, "PRAGMA user_version = " + VERSION);
      });
  }

  private List<Following> followed() {
    return database.list(
        "SELECT * FROM feeds ORDER BY url",
        row -> Following.of(FeedRows.subscription(row), row.getString("host")));
  }

  private void note(List<Following> feeds, Instant now) {
    archive.append(feeds.stream().map(feed -> Deposit.note(SUBJECT, now, feed.json())).toList());
  }

  /// Whether a folder holds a list of feeds.
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FILE));
  }

  /// A feed to be followed.
  ///
  /// @param host of the address, under which it waits for its turn
  public record New(String url, String host, String title) {}

  /// Follows a feed from now on. False if it is followed already.
  ///
  /// @param host of the address, under which it waits for its turn
  public boolean add(String url, String host, String title, Instant now) {
    return add(List.of(new New(url, host, title)), now) > 0;
  }

  /// Follows feeds from now on.
  ///
  /// @return how many were not followed already
  public int add(List<New> feeds, Instant now) {
    List<Following> added = new ArrayList<>();
    database.write(connection -> {
      for (New feed : feeds) {
        Following first = Following.first(feed.url(), feed.host(), feed.title());
        if (insert(connection, first, now) > 0) added.add(first);
      }
      note(added, now);
    });
    return added.size();
  }

  private static int insert(Connection connection, Following feed, Instant now)
      throws SQLException {
    return Database.update(
        connection,
        INSERT,
        feed.url(),
        feed.title(),
        feed.host(),
        feed.address(),
        feed.state().name(),
        now.toEpochMilli());
  }

  /// Follows it no longer, nor what it led to; what is kept stays. False if it was not followed.
  public boolean remove(String url, Instant now) {
    List<Following> removed = new ArrayList<>();
    database.write(connection -> {
      if (Database.update(connection, "DELETE FROM feeds WHERE url = ?", url) == 0) return;
      Database.update(connection, "DELETE FROM leads WHERE feed = ? AND fate = 'WAITING'", url);
      removed.add(Following.first(url, "", "").left());
      note(removed, now);
    });
    return !removed.isEmpty();
  }

  /// Lists again from the archive which feeds are followed, and the items whose pages were fetched.
  /// Of a feed that is listed already, what only this book knows stays: its health, when it is due.
  ///
  /// @param notes asked for when no other process can change the feeds
  /// @param items in order of arrival
  public void rebuild(Supplier<List<Note>> notes, List<Lead> items, Instant now) {
    database.write(connection -> {
      // takes the lock that every change of a feed takes before it is noted
      Database.update(connection, "UPDATE feeds SET url = url WHERE url = ''");
      Map<String, Following> feeds = Following.last(notes.get());
      for (Following feed : followed())
        if (!feeds.containsKey(feed.url()))
          Database.update(connection, "DELETE FROM feeds WHERE url = ?", feed.url());
      for (Following feed : feeds.values())
        if (insert(connection, feed, now) == 0)
          Database.update(
              connection,
              "UPDATE feeds SET title = ?, address = ?, host = ?, state = ? WHERE url = ?",
              feed.title(),
              feed.address(),
              feed.host(),
              feed.state().name(),
              feed.url());
      for (Lead item : items) Leads.list(connection, item);
    });
  }

  /// All feeds by address.
  public List<Subscription> all() {
    return database.list("SELECT * FROM feeds ORDER BY url", FeedRows::subscription);
  }

  /// How it went with a feed. Does nothing if it was removed meanwhile.
  public void save(Subscription feed, String host) {
    database.write(connection -> {
      Following known = known(feed.url());
      int saved =
          Database.update(
              connection,
              """
              UPDATE feeds SET title = ?, address = ?, host = ?, state = ?, etag = ?, modified = ?,
              due = ?, tried = ?, succeeded = ?, changed = ?, failures = ?, error = ?, rhythm = ?,
              hub = ?, topic = ? WHERE url = ?
              """,
              feed.title(),
              feed.address(),
              host,
              feed.state().name(),
              feed.etag(),
              feed.modified(),
              feed.due().toEpochMilli(),
              FeedRows.millis(feed.tried()),
              FeedRows.millis(feed.succeeded()),
              FeedRows.millis(feed.changed()),
              feed.failures(),
              feed.error(),
              feed.rhythm().toMillis(),
              feed.hub(),
              feed.topic(),
              feed.url());
      Following now = Following.of(feed, host);
      Instant when = feed.tried() == null ? feed.due() : feed.tried();
      if (saved > 0 && !now.equals(known)) note(List.of(now), when);
    });
  }

  private @Nullable Following known(String url) {
    return database
        .list(
            "SELECT * FROM feeds WHERE url = ?",
            row -> Following.of(FeedRows.subscription(row), row.getString("host")),
            url)
        .stream()
        .findFirst()
        .orElse(null);
  }

  /// Makes a feed due: its hub says that it changed. Not twice in a minute, however often it rings.
  public void due(String url, Instant now) {
    database.write(connection ->
        Database.update(
            connection,
            "UPDATE feeds SET due = min(due, max(?, coalesce(tried, 0) + 60000))"
                + " WHERE url = ? AND state = 'ACTIVE'",
            now.toEpochMilli(),
            url));
  }

  public boolean isFollowed(String url) {
    return !database.list("SELECT 1 FROM feeds WHERE url = ?", row -> row.getInt(1), url).isEmpty();
  }

  /// Hosts that a feed or an item is due at.
  public List<String> hostsDue(Instant now) {
    return database.list(
        """
        SELECT host FROM feeds WHERE state = 'ACTIVE' AND due <= ?1
        UNION SELECT host FROM leads WHERE fate = 'WAITING' AND due <= ?1
        """,
        row -> row.getString(1),
        now.toEpochMilli());
  }

  /// The feed of a host that has been due longest.
  public Optional<Subscription> nextFeed(String host, Instant now) {
    return database
        .list(
            "SELECT * FROM feeds WHERE state = 'ACTIVE' AND host = ? AND due <= ? ORDER BY due LIMIT 1",
            FeedRows::subscription,
            host,
            now.toEpochMilli())
        .stream()
        .findFirst();
  }

  /// The items that the feeds led to.
  public Leads leads() {
    return leads;
  }

  @Override
  public void close() {
    database.close();
  }
}
