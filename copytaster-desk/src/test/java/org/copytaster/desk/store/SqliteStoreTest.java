package org.copytaster.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
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

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void theArchiveKeepsBytesInOrderOfArrivalAndKnowsThemAgain() {
    assertThat(store.archive(Delivery.Kind.COPY, "b.html", bytes("two"))).isTrue();
    assertThat(store.archive(Delivery.Kind.COPY, "a.html", bytes("one"))).isTrue();
    assertThat(store.archive(Delivery.Kind.COPY, "b.html", bytes("two"))).isFalse();
    assertThat(store.archive(Delivery.Kind.COPY, "b.html", bytes("two, corrected"))).isTrue();
    assertThat(store.archive(Delivery.Kind.PICTURE, "a.svg", bytes("<svg/>"))).isTrue();
    List<String> copy = new ArrayList<>();
    store.deliveries(
        Delivery.Kind.COPY, one -> copy.add(new String(one.bytes(), StandardCharsets.UTF_8)));
    assertThat(copy).containsExactly("two", "one", "two, corrected");
    assertThat(store.delivery("b.html").orElseThrow().bytes()).isEqualTo(bytes("two, corrected"));
  }

  @Test
  void nobodyCanChangeTheArchiveOrTheRemarks() throws Exception {
    store.archive(Delivery.Kind.COPY, "a.html", bytes("one"));
    store.remark(new Remark(0, "2026-03-02T10:00:00Z", "story-1", null, "good", ""));
    try (Connection other =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("desk.db"));
        java.sql.Statement statement = other.createStatement()) {
      for (String change :
          List.of(
              "DELETE FROM deliveries",
              "UPDATE deliveries SET bytes = x'00'",
              "DELETE FROM remarks",
              "UPDATE remarks SET words = 'other'"))
        assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("append-only");
    }
  }

  @Test
  void aStoreOpenedAgainHoldsTheSame() {
    store.archive(Delivery.Kind.COPY, "a.html", bytes("one"));
    store.remark(new Remark(0, "2026-03-02T10:00:00Z", "story-1", "A line.", "other", "Ünlaut"));
    store.close();
    open();
    assertThat(store.counts().deliveries()).isEqualTo(1);
    assertThat(store.remarks())
        .containsExactly(
            new Remark(1, "2026-03-02T10:00:00Z", "story-1", "A line.", "other", "Ünlaut"));
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
