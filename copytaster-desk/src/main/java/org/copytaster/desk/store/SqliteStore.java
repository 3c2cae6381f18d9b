package org.copytaster.desk.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.copytaster.json.BriefJson;
import org.copytaster.model.Brief;
import org.copytaster.model.Report;

/// [Store] in one SQLite file.
public final class SqliteStore implements Store {
  private static final String CARDS = "SELECT * FROM stories ";
  private static final String HOTTEST = "ORDER BY heat DESC, place";
  private final Database database;

  public SqliteStore(Path file) {
    database = new Database(file);
    Schema.lay(database);
  }

  @Override
  public boolean archive(Delivery.Kind kind, String origin, byte[] bytes) {
    int[] added = new int[1];
    database.write(connection ->
        added[0] =
            Database.update(
                connection,
                "INSERT INTO deliveries (kind, origin, sha256, bytes) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (origin, sha256) DO NOTHING",
                kind.name(),
                origin,
                Delivery.hash(bytes),
                bytes));
    return added[0] > 0;
  }

  @Override
  public void deliveries(Delivery.Kind kind, Consumer<Delivery> reader) {
    List<Long> numbers =
        database.list(
            "SELECT number FROM deliveries WHERE kind = ? ORDER BY number",
            row -> row.getLong(1),
            kind.name());
    for (Long number : numbers)
      database
          .list("SELECT * FROM deliveries WHERE number = ?", Rows::delivery, number)
          .forEach(reader);
  }

  @Override
  public Optional<Delivery> delivery(String origin) {
    return first(
        database.list(
            "SELECT * FROM deliveries WHERE origin = ? ORDER BY number DESC LIMIT 1",
            Rows::delivery,
            origin));
  }

  @Override
  public List<Report> reports() {
    return database.list("SELECT content FROM reports ORDER BY place", Rows::report);
  }

  @Override
  public Optional<Report> report(String id) {
    return first(database.list("SELECT content FROM reports WHERE id = ?", Rows::report, id));
  }

  @Override
  public void publish(Edition edition) {
    database.write(connection -> new EditionWriter(connection).write(edition));
  }

  @Override
  public void republish(Edition edition) {
    database.write(connection -> {
      EditionWriter writer = new EditionWriter(connection);
      writer.clear();
      writer.write(edition);
    });
  }

  @Override
  public List<StoryCard> stories() {
    return database.list(CARDS + HOTTEST, Rows::card);
  }

  @Override
  public Optional<StoryCard> story(String id) {
    return first(database.list(CARDS + "WHERE id = ?", Rows::card, id));
  }

  @Override
  public Optional<Brief> brief(String story) {
    return first(
        database.list(
            "SELECT brief FROM stories WHERE id = ?",
            row -> BriefJson.parse(Packed.unpack(row.getBytes(1))),
            story));
  }

  @Override
  public List<String> related(String story) {
    return first(
            database.list(
                "SELECT related FROM stories WHERE id = ?",
                row -> row.getString(1).lines().toList(),
                story))
        .orElse(List.of());
  }

  @Override
  public List<Tally> outlets() {
    return database.list(
        """
        SELECT r.outlet AS name, count(DISTINCT r.id) AS reports, count(DISTINCT r.story) AS stories,
               (SELECT count(*) FROM statements s JOIN reports q ON q.id = s.report
                WHERE q.outlet = r.outlet) AS statements
        FROM reports r WHERE r.outlet IS NOT NULL
        GROUP BY r.outlet ORDER BY reports DESC, name
        """,
        Rows::tally);
  }

  @Override
  public List<StoryCard> storiesOf(String outlet) {
    return database.list(
        CARDS
            + "WHERE id IN (SELECT story FROM reports WHERE outlet = ?)"
            + " ORDER BY updated DESC, place",
        Rows::card,
        outlet);
  }

  @Override
  public List<Tally> speakers() {
    return database.list(
        """
        SELECT s.speaker AS name, count(DISTINCT s.report) AS reports,
               count(DISTINCT r.story) AS stories, count(*) AS statements
        FROM statements s JOIN reports r ON r.id = s.report WHERE s.speaker IS NOT NULL
        GROUP BY s.speaker ORDER BY statements DESC, name
        """,
        Rows::tally);
  }

  @Override
  public List<Saying> sayings(String speaker) {
    return database.list(
        """
        SELECT s.*, r.story, r.outlet, r.published FROM statements s JOIN reports r ON r.id = s.report
        WHERE ?1 = '' OR s.speaker = ?1 ORDER BY r.place, s.start, s.id
        """,
        Rows::saying,
        speaker);
  }

  @Override
  public List<Deed> deeds() {
    return database.list(
        """
        SELECT e.*, r.story, r.outlet, r.published FROM events e JOIN reports r ON r.id = e.report
        ORDER BY r.place, e.start, e.id
        """,
        Rows::deed);
  }

  @Override
  public void remark(Remark remark) {
    database.write(connection ->
        Database.update(
            connection,
            "INSERT INTO remarks (received, story, line, verdict, words)"
                + " VALUES (?, ?, ?, ?, ?)",
            remark.received(),
            remark.story(),
            remark.line(),
            remark.verdict(),
            remark.words()));
  }

  @Override
  public List<Remark> remarks() {
    return database.list("SELECT * FROM remarks ORDER BY number DESC", Rows::remark);
  }

  @Override
  public Counts counts() {
    return database
        .list(
            """
            SELECT (SELECT count(*) FROM deliveries), (SELECT coalesce(sum(length(bytes)), 0) FROM deliveries),
                   (SELECT count(*) FROM reports), (SELECT count(*) FROM stories),
                   (SELECT count(*) FROM statements), (SELECT count(*) FROM events),
                   (SELECT count(*) FROM remarks)
            """,
            row ->
                new Counts(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getLong(4),
                    row.getLong(5),
                    row.getLong(6),
                    row.getLong(7)))
        .getFirst();
  }

  @Override
  public void close() {
    database.close();
  }

  private static <T> Optional<T> first(List<T> rows) {
    return rows.stream().findFirst();
  }
}
