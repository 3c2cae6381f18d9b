package org.copytaster.desk.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.copytaster.json.BriefJson;
import org.copytaster.model.Brief;
import org.copytaster.model.Report;

/// [Store] in one SQLite file.
public final class SqliteStore implements Store {
  private static final String CARDS = "SELECT * FROM stories ";
  private static final String HOTTEST = "ORDER BY heat DESC, place";
  private static final String NEWEST = "ORDER BY volume DESC, place DESC";
  private final Database database;

  public SqliteStore(Path file) {
    database = new Database(file);
    Schema.lay(database);
  }

  @Override
  public void enter(List<Delivery> deliveries, List<Note> notes) {
    database.write(connection -> {
      for (Delivery delivery : deliveries)
        Database.update(
            connection,
            "INSERT OR IGNORE INTO deliveries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            delivery.volume(),
            delivery.place(),
            delivery.kind().name(),
            delivery.origin(),
            delivery.url(),
            delivery.taken(),
            delivery.form(),
            delivery.type(),
            delivery.sha256(),
            delivery.bytes(),
            delivery.kind() == Delivery.Kind.COPY ? 0 : 1);
      for (Note note : notes)
        Database.update(
            connection,
            "INSERT OR IGNORE INTO notes VALUES (?, ?, ?, ?, ?)",
            note.volume(),
            note.place(),
            note.subject(),
            note.taken(),
            note.words());
    });
  }

  @Override
  public Optional<Map.Entry<String, Long>> newest() {
    return first(
        database.list(
            "SELECT volume, place FROM deliveries UNION ALL SELECT volume, place FROM notes"
                + " ORDER BY volume DESC, place DESC LIMIT 1",
            row -> Map.entry(row.getString(1), row.getLong(2))));
  }

  @Override
  public boolean knows(String origin, String sha256) {
    return !database
        .list(
            "SELECT 1 FROM deliveries WHERE origin = ? AND sha256 = ? LIMIT 1",
            row -> row.getInt(1),
            origin,
            sha256)
        .isEmpty();
  }

  @Override
  public List<Delivery> unread() {
    return database.list(
        "SELECT * FROM deliveries WHERE was_read = 0 ORDER BY volume, place", Rows::delivery);
  }

  @Override
  public Optional<Delivery> delivery(String origin) {
    return first(
        database.list(
            "SELECT * FROM deliveries WHERE origin = ? " + NEWEST + " LIMIT 1",
            Rows::delivery,
            origin));
  }

  @Override
  public List<Delivery> deliveries(String origin) {
    return database.list(
        "SELECT * FROM deliveries WHERE origin = ? " + NEWEST, Rows::delivery, origin);
  }

  @Override
  public List<Delivery> captures(String url) {
    return database.list("SELECT * FROM deliveries WHERE url = ? " + NEWEST, Rows::delivery, url);
  }

  @Override
  public List<Note> notes(String subject) {
    return database.list(
        "SELECT * FROM notes WHERE subject = ? ORDER BY volume, place", Rows::note, subject);
  }

  @Override
  public List<Report> reports() {
    return database.list("SELECT content FROM reports ORDER BY arrived", Rows::report);
  }

  @Override
  public Optional<Report> report(String id) {
    return first(database.list("SELECT content FROM reports WHERE id = ?", Rows::report, id));
  }

  @Override
  public List<Address> addresses(String report) {
    return database.list(
        "SELECT * FROM addresses WHERE ?1 = '' OR report = ?1 ORDER BY report, origin",
        Rows::address,
        report);
  }

  @Override
  public void publish(Edition edition, List<Delivery> read) {
    database.write(connection -> new EditionWriter(connection).write(edition, read));
  }

  @Override
  public void forget() {
    database.write(connection -> {
      Database.update(connection, "DELETE FROM deliveries");
      Database.update(connection, "DELETE FROM notes");
    });
  }

  @Override
  public void republish(Edition edition, List<Delivery> read) {
    database.write(connection -> {
      EditionWriter writer = new EditionWriter(connection);
      writer.clear();
      writer.write(edition, read);
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
  public List<Remark> remarks() {
    return database.list(
        "SELECT row_number() OVER (ORDER BY volume, place) AS number, words FROM notes"
            + " WHERE subject = ? ORDER BY number DESC",
        Rows::remark,
        Note.REMARK);
  }

  @Override
  public Counts counts() {
    return database
        .list(
            """
            SELECT (SELECT count(*) FROM deliveries), (SELECT coalesce(sum(bytes), 0) FROM deliveries),
                   (SELECT count(*) FROM reports), (SELECT count(*) FROM stories),
                   (SELECT count(*) FROM statements), (SELECT count(*) FROM events),
                   (SELECT count(*) FROM notes WHERE subject = 'remark')
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
