package org.copytaster.desk.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The SQLite file and the few moves of JDBC that the store needs.
///
/// Every read opens its own connection (0.3 ms), so that readers never wait for the writer; writes
/// share one connection, one at a time. Writers of other processes are waited for.
public final class Database implements AutoCloseable {
  private static final int PATIENCE_MS = 10_000;
  private final Path file;
  private final Connection writer;

  public Database(Path file) {
    this.file = file;
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) Files.createDirectories(folder);
      this.writer = open();
      run(writer, "PRAGMA journal_mode = WAL");
    } catch (SQLException | IOException e) {
      throw failed("open", e);
    }
  }

  Path file() {
    return file;
  }

  private Connection open() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
    run(connection, "PRAGMA busy_timeout = " + PATIENCE_MS);
    run(connection, "PRAGMA synchronous = NORMAL");
    return connection;
  }

  /// Turns one row into a value.
  @FunctionalInterface
  public interface Row<T> {
    T read(ResultSet row) throws SQLException;
  }

  /// A piece of work inside one transaction.
  @FunctionalInterface
  public interface Work {
    void on(Connection connection) throws SQLException;
  }

  public <T> List<T> list(String sql, Row<T> mapper, @Nullable Object... arguments) {
    try (Connection connection = open();
        PreparedStatement query = connection.prepareStatement(sql)) {
      bind(query, arguments);
      List<T> rows = new ArrayList<>();
      try (ResultSet result = query.executeQuery()) {
        while (result.next()) rows.add(mapper.read(result));
      }
      return rows;
    } catch (SQLException e) {
      throw failed("read", e);
    }
  }

  public synchronized void write(Work work) {
    try {
      writer.setAutoCommit(false);
      try {
        work.on(writer);
        writer.commit();
      } catch (SQLException | RuntimeException e) {
        writer.rollback();
        throw e;
      } finally {
        writer.setAutoCommit(true);
      }
    } catch (SQLException e) {
      throw failed("write", e);
    }
  }

  public static int update(Connection connection, String sql, @Nullable Object... arguments)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, arguments);
      return statement.executeUpdate();
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (java.sql.Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void bind(PreparedStatement statement, @Nullable Object... arguments) throws SQLException {
    for (int i = 0; i < arguments.length; i++) statement.setObject(i + 1, arguments[i]);
  }

  private StoreException failed(String what, Exception cause) {
    return new StoreException("[" + file + "] cannot " + what, cause);
  }

  @Override
  public synchronized void close() {
    try {
      writer.close();
    } catch (SQLException e) {
      throw failed("close", e);
    }
  }
}
