package org.copytaster.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteStoreTest {
  @TempDir private Path folder;
  private SqliteStore store;

  @BeforeEach
  void open() {
    store = new SqliteStore(folder.resolve("desk.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Delivery delivery(long place, Delivery.Kind kind, String origin, String sha256) {
    return new Delivery(
        "v1",
        place,
        kind,
        origin,
        null,
        "2026-03-02T10:00:00Z",
        "resource",
        "text/html",
        sha256,
        9);
  }

  private static Note remark(long place, String words) {
    Remark remark = new Remark(0, "2026-03-02T10:00:00Z", "story-1", "A line.", "other", words);
    return new Note("v1", place, Note.REMARK, "2026-03-02T10:00:00Z", remark.json().toString());
  }

  @Test
  void deliveriesComeInOrderOfArrivalAndAreEnteredOnce() {
    Delivery two = delivery(20, Delivery.Kind.COPY, "b.html", "22");
    Delivery one = delivery(10, Delivery.Kind.COPY, "a.html", "11");
    Delivery corrected = delivery(110, Delivery.Kind.COPY, "b.html", "33");
    store.enter(List.of(two, one), List.of());
    store.enter(
        List.of(one, corrected, delivery(30, Delivery.Kind.PICTURE, "a.svg", "44")), List.of());
    assertThat(store.unread()).containsExactly(one, two, corrected);
    assertThat(store.delivery("b.html")).hasValue(corrected);
    assertThat(store.deliveries("b.html")).containsExactly(corrected, two);
    assertThat(store.knows("b.html", "22")).isTrue();
    assertThat(store.knows("a.html", "22")).isFalse();
    assertThat(store.newest()).hasValue(Map.entry("v1", 110L));
    store.publish(new Edition(List.of(), List.of(), List.of(), List.of()), List.of(one, two));
    assertThat(store.unread()).containsExactly(corrected);
  }

  @Test
  void aStoreOpenedAgainHoldsTheSame() {
    store.enter(List.of(), List.of(remark(7, "First"), remark(30, "Ünlaut")));
    store.close();
    open();
    assertThat(store.newest()).hasValue(Map.entry("v1", 30L));
    assertThat(store.remarks())
        .containsExactly(
            new Remark(2, "2026-03-02T10:00:00Z", "story-1", "A line.", "other", "Ünlaut"),
            new Remark(1, "2026-03-02T10:00:00Z", "story-1", "A line.", "other", "First"));
  }

  @Test
  void tablesOfAnotherVersionAreLaidAnew() throws SQLException {
    store.enter(List.of(delivery(1, Delivery.Kind.COPY, "a.html", "11")), List.of());
    store.close();
    change("PRAGMA user_version = 1");
    open();
    assertThat(store.counts().deliveries()).isZero();
  }

  @Test
  void aDatabaseThatHoldsAnArchiveItselfIsNotTouched() throws SQLException {
    store.close();
    change("PRAGMA user_version = 0");
    change("DROP TABLE deliveries");
    change("CREATE TABLE deliveries (number INTEGER PRIMARY KEY, bytes BLOB)");
    assertThatThrownBy(() -> new SqliteStore(folder.resolve("desk.db")))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("desk.db", "earlier version");
  }

  private void change(String sql) throws SQLException {
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("desk.db"));
        java.sql.Statement statement = other.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aFileThatIsNoDatabaseIsNamed() throws IOException {
    Path file = folder.resolve("other.db");
    Files.writeString(file, "this is not a database, but it is long enough to look at".repeat(20));
    assertThatThrownBy(() -> new SqliteStore(file))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("other.db");
  }
}
