package org.copytaster.desk.websub;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.copytaster.desk.store.Database;

/// The leases of a desk, beside its feeds. None of it is in the archive: a desk that loses it asks
/// its hubs again. Safe for use by many threads.
public final class LeaseBook implements AutoCloseable {
  private static final String TABLE =
      """
      CREATE TABLE IF NOT EXISTS leases (
        token TEXT PRIMARY KEY, feed TEXT NOT NULL, hub TEXT NOT NULL, topic TEXT NOT NULL,
        secret TEXT NOT NULL, asked INTEGER NOT NULL, pending INTEGER NOT NULL,
        renew INTEGER NOT NULL, until INTEGER NOT NULL, error TEXT NOT NULL
      ) STRICT
      """;

  private final Database database;

  public LeaseBook(Path folder) {
    database = new Database(folder.resolve("leases.db"));
    database.write(connection -> Database.update(connection, TABLE));
  }

  void save(Lease lease) {
    database.write(connection ->
        Database.update(
            connection,
            "INSERT OR REPLACE INTO leases VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            lease.token(),
            lease.feed(),
            lease.hub(),
            lease.topic(),
            lease.secret(),
            lease.asked().toEpochMilli(),
            lease.pending() ? 1 : 0,
            lease.renew().toEpochMilli(),
            lease.until().toEpochMilli(),
            lease.error()));
  }

  /// The lease that was asked for last of a feed; of two of one millisecond, the one kept last.
  Optional<Lease> ofFeed(String url) {
    return first(
        "SELECT * FROM leases WHERE feed = ? ORDER BY asked DESC, rowid DESC LIMIT 1", url);
  }

  Optional<Lease> ofToken(String token) {
    return first("SELECT * FROM leases WHERE token = ?", token);
  }

  private Optional<Lease> first(String sql, String argument) {
    List<Lease> leases = database.list(sql, LeaseBook::lease, argument);
    return leases.stream().findFirst();
  }

  private static Lease lease(ResultSet row) throws SQLException {
    return new Lease(
        row.getString("token"),
        row.getString("feed"),
        row.getString("hub"),
        row.getString("topic"),
        row.getString("secret"),
        Instant.ofEpochMilli(row.getLong("asked")),
        row.getInt("pending") != 0,
        Instant.ofEpochMilli(row.getLong("renew")),
        Instant.ofEpochMilli(row.getLong("until")),
        row.getString("error"));
  }

  @Override
  public void close() {
    database.close();
  }
}
