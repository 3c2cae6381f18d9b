package org.copytaster.desk.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Lays the tables out where they are missing. See `schema.sql`.
final class Schema {
  private Schema() {}

  static void lay(Database database) {
    database.write(connection -> {
      for (String statement : script().split("(?m)^;$", -1))
        if (!statement.isBlank()) Database.update(connection, statement);
    });
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
