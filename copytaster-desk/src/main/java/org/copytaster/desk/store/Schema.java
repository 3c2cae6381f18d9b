package org.copytaster.desk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Lays the tables out where they are missing, and anew where an earlier version laid them: they
/// are made from the archive, and can be made again. See `schema.sql`.
final class Schema {
  /// Raised with every change to `schema.sql`.
  private static final int VERSION = 3;

  private Schema() {}

  static void lay(Database database) {
    int found = database.list("PRAGMA user_version", row -> row.getInt(1)).getFirst();
    if (found == VERSION) return;
    refuseOldArchive(database);
    List<String> tables =
        database.list(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'",
            row -> row.getString(1));
    database.write(connection -> {
      for (String table : tables) Database.update(connection, "DROP TABLE \"" + table + "\"");
      for (String statement : script().split("(?m)^;$", -1))
        if (!statement.isBlank()) Database.update(connection, statement);
      Database.update(connection, "PRAGMA user_version = " + VERSION);
    });
  }

  /// Before the archive was a folder of WARC files it lay in a table here.
  private static void refuseOldArchive(Database database) {
    boolean held =
        !database
            .list(
                "SELECT 1 FROM pragma_table_info('deliveries') WHERE name = 'number'",
                row -> row.getInt(1))
            .isEmpty();
    if (held)
      throw new StoreException(
          database.file()
              + " holds the archive of an earlier version: import its files again into"
              + " another folder");
  }

  private static String script() {
    try (InputStream in =
        Objects.requireNonNull(Schema.class.getResourceAsStream("schema.sql"), "schema.sql")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new StoreException("cannot read schema.sql", e);
    }
  }
}
