package org.copytaster.desk.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.copytaster.json.ReportJson;
import org.copytaster.model.Report;
import org.jspecify.annotations.Nullable;

/// Rows as records.
final class Rows {
  private Rows() {}

  static Delivery delivery(ResultSet row) throws SQLException {
    return new Delivery(
        text(row, "volume"),
        row.getLong("place"),
        Delivery.Kind.valueOf(text(row, "kind")),
        text(row, "origin"),
        row.getString("url"),
        text(row, "taken"),
        text(row, "form"),
        text(row, "type"),
        text(row, "sha256"),
        row.getLong("bytes"));
  }

  static Note note(ResultSet row) throws SQLException {
    return new Note(
        text(row, "volume"),
        row.getLong("place"),
        text(row, "subject"),
        text(row, "taken"),
        text(row, "words"));
  }

  static Address address(ResultSet row) throws SQLException {
    return new Address(text(row, "report"), text(row, "origin"), row.getString("url"));
  }

  static Report report(ResultSet row) throws SQLException {
    return ReportJson.parse(Packed.unpack(row.getBytes("content")));
  }

  static StoryCard card(ResultSet row) throws SQLException {
    return new StoryCard(
        text(row, "id"),
        text(row, "title"),
        row.getString("deck"),
        row.getString("section"),
        row.getString("updated"),
        row.getString("picture"),
        row.getInt("reports"),
        row.getInt("outlets"),
        row.getInt("roots"),
        row.getDouble("heat"));
  }

  static Saying saying(ResultSet row) throws SQLException {
    return new Saying(
        text(row, "report"),
        text(row, "id"),
        text(row, "story"),
        row.getString("outlet"),
        row.getString("published"),
        row.getString("speaker"),
        row.getString("cue"),
        text(row, "form"),
        text(row, "modality"),
        text(row, "hedge"),
        text(row, "words"),
        row.getInt("start"),
        row.getInt("end"));
  }

  static Deed deed(ResultSet row) throws SQLException {
    return new Deed(
        text(row, "report"),
        text(row, "id"),
        text(row, "story"),
        row.getString("outlet"),
        row.getString("published"),
        text(row, "type"),
        row.getString("mode"),
        text(row, "contexts"),
        text(row, "quad"),
        row.getString("cameo"),
        number(row, "goldstein"),
        text(row, "modality"),
        text(row, "actors"),
        text(row, "recipients"),
        row.getString("time"),
        row.getString("place"),
        row.getString("statement"),
        text(row, "trigger_words"),
        row.getInt("start"),
        row.getInt("end"),
        row.getDouble("confidence"));
  }

  static Tally tally(ResultSet row) throws SQLException {
    return new Tally(
        text(row, "name"), row.getInt("reports"), row.getInt("stories"), row.getInt("statements"));
  }

  static Remark remark(ResultSet row) throws SQLException {
    return Remark.of(row.getLong("number"), text(row, "words"));
  }

  /// A column that is NOT NULL, or the outer side of a join, where nothing is the empty text.
  static String text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? "" : text;
  }

  private static @Nullable Double number(ResultSet row, String column) throws SQLException {
    double number = row.getDouble(column);
    return row.wasNull() ? null : number;
  }
}
