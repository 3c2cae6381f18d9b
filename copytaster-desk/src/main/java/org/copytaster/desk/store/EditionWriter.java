package org.copytaster.desk.store;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copytaster.json.BriefJson;
import org.copytaster.json.ReportJson;
import org.copytaster.model.Article;
import org.copytaster.model.Event;
import org.copytaster.model.Report;
import org.copytaster.model.Sha256;
import org.copytaster.model.Span;
import org.copytaster.model.Statement;

/// Writes an edition inside one transaction. Reports that are there already and as they were are
/// not written again; only their story and place can have changed.
final class EditionWriter {
  private final Connection connection;

  EditionWriter(Connection connection) {
    this.connection = connection;
  }

  void write(Edition edition, List<Delivery> read) throws SQLException {
    Map<String, String> stories = new HashMap<>();
    for (Edition.Published story : edition.stories())
      for (String report : story.reports()) stories.put(report, story.card().id());
    Map<String, String> known = known();
    int place = 0;
    for (Report report : edition.reports()) {
      String state = state(report);
      String before = known.put(report.id(), state);
      if (!state.equals(before)) {
        if (before != null) remove(report.id());
        insert(report, state);
      }
      Database.update(
          connection,
          "UPDATE reports SET story = ?, place = ? WHERE id = ?",
          stories.get(report.id()),
          place++,
          report.id());
    }
    Database.update(connection, "DELETE FROM stories");
    place = 0;
    for (Edition.Published story : edition.stories()) insert(story, place++);
    arrivals(edition, read);
  }

  private void arrivals(Edition edition, List<Delivery> read) throws SQLException {
    int arrived = 0;
    for (String report : edition.arrival())
      Database.update(connection, "UPDATE reports SET arrived = ? WHERE id = ?", arrived++, report);
    for (Address address : edition.addresses())
      Database.update(
          connection,
          "INSERT OR IGNORE INTO addresses VALUES (?, ?, ?)",
          address.report(),
          address.origin(),
          address.url());
    for (Delivery delivery : read)
      Database.update(
          connection,
          "UPDATE deliveries SET was_read = 1 WHERE volume = ? AND place = ?",
          delivery.volume(),
          delivery.place());
  }

  /// Drops everything that an edition made.
  void clear() throws SQLException {
    for (String table : List.of("reports", "addresses", "statements", "events", "stories"))
      Database.update(connection, "DELETE FROM " + table);
  }

  private Map<String, String> known() throws SQLException {
    Map<String, String> known = new HashMap<>();
    try (PreparedStatement query = connection.prepareStatement("SELECT id, state FROM reports");
        var result = query.executeQuery()) {
      while (result.next()) known.put(result.getString(1), result.getString(2));
    }
    return known;
  }

  /// What can change of a report that is kept: its text, where a declared id came again with
  /// another one, and whom it owes its copy, where one that arrived late is the original.
  private static String state(Report report) {
    String state = report.article().revision() + report.article().origin() + report.lineage();
    return Sha256.hex(state.getBytes(StandardCharsets.UTF_8));
  }

  private void remove(String report) throws SQLException {
    Database.update(connection, "DELETE FROM reports WHERE id = ?", report);
    Database.update(connection, "DELETE FROM statements WHERE report = ?", report);
    Database.update(connection, "DELETE FROM events WHERE report = ?", report);
  }

  private void insert(Report report, String state) throws SQLException {
    Article article = report.article();
    Database.update(
        connection,
        "INSERT INTO reports (id, place, outlet, published, arrived, state, content)"
            + " VALUES (?, 0, ?, ?, 0, ?, ?)",
        report.id(),
        article.outlet(),
        article.published() == null ? null : article.published().toString(),
        state,
        Packed.pack(ReportJson.writeWhole(report)));
    for (Statement statement : report.statements()) insert(report, statement);
    for (Event event : report.events()) insert(report, event);
  }

  private void insert(Report report, Statement statement) throws SQLException {
    Span whole = Span.covering(statement.content());
    Database.update(
        connection,
        "INSERT OR IGNORE INTO statements VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        report.id(),
        statement.id(),
        report.speaker(statement),
        report.words(statement.cue()),
        lower(statement.form()),
        lower(statement.modality()),
        lower(statement.hedge().level()),
        report.words(statement.content()),
        whole.start(),
        whole.end());
  }

  private void insert(Report report, Event event) throws SQLException {
    Span whole = Span.covering(event.trigger());
    Database.update(
        connection,
        "INSERT OR IGNORE INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        report.id(),
        event.id(),
        event.type().name(),
        event.mode(),
        String.join("; ", event.contexts()),
        event.type().quad().code(),
        event.cameo(),
        event.goldstein(),
        lower(event.modality()),
        String.join("; ", report.names(event.actors())),
        String.join("; ", report.names(event.recipients())),
        event.time() == null ? null : event.time().value(),
        event.place() == null ? null : event.place().name(),
        event.statement(),
        report.words(event.trigger()),
        whole.start(),
        whole.end(),
        event.confidence());
  }

  private void insert(Edition.Published story, int place) throws SQLException {
    StoryCard card = story.card();
    Database.update(
        connection,
        "INSERT INTO stories VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        card.id(),
        place,
        card.title(),
        card.deck(),
        card.section(),
        card.updated(),
        card.picture(),
        card.reports(),
        card.outlets(),
        card.roots(),
        card.heat(),
        String.join("\n", story.related()),
        Packed.pack(BriefJson.write(story.brief())));
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
